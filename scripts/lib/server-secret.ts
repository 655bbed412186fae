import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePrivateFile } from './private-file';

/** The secret behind the session cookies, made once for a data folder. */
export function serverSecret(dataFolder: string): string {
  const path = join(dataFolder, 'server-secret');
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
  const secret = randomBytes(48).toString('base64url');
  writePrivateFile(path, `${secret}\n`);
  return secret;
}
