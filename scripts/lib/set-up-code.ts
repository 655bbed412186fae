import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneTimePassword } from '@/server/auth/one-time-password';
import { withClient } from './connect';
import { writePrivateFile } from './private-file';

/** Whether the database serves an office already. */
export function hasRoot(migrationUrl: string): Promise<boolean> {
  return withClient(migrationUrl, async (client) => {
    const { rows } = await client.query<{ has: boolean }>(`SELECT EXISTS (SELECT 1 FROM unit) AS has`);
    return rows[0]?.has ?? false;
  });
}

/** The code that opens the set-up of an empty database: given from outside, or made once for a data folder. */
export function setUpCode(dataFolder: string): string {
  if (process.env.NOI_GUONG_SETUP_CODE) return process.env.NOI_GUONG_SETUP_CODE;
  const path = join(dataFolder, 'setup-code');
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
  const code = oneTimePassword();
  writePrivateFile(path, `${code}\n`);
  return code;
}
