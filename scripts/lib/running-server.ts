import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { platform } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { withClient } from './connect';
import { adminUrl, type DatabaseSettings } from './database-settings';
import { isAlive } from './process-alive';

const PATIENCE_MS = 60_000;
const dataDirectorySchema = z.tuple([z.object({ data_directory: z.string() })]);

/** Whether the server of this folder runs and answers; the pid file of one that died is cleared away. */
export async function findRunningServer(settings: DatabaseSettings): Promise<boolean> {
  const pidFile = join(settings.clusterFolder, 'postmaster.pid');
  const deadline = Date.now() + PATIENCE_MS;
  while (existsSync(pidFile)) {
    if (await answers(settings)) return true;
    // A server that is recovering or shutting down is alive without answering: give it time.
    const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
    if (!isPostgres(pid)) {
      rmSync(pidFile, { force: true });
      return false;
    }
    if (Date.now() > deadline) return false;
    await sleep(200);
  }
  return false;
}

/** Another program may listen on the remembered port: only a server over our own folder counts. */
async function answers(settings: DatabaseSettings): Promise<boolean> {
  try {
    const { rows } = await withClient(adminUrl(settings), (client) => client.query('SHOW data_directory'));
    const [{ data_directory }] = dataDirectorySchema.parse(rows);
    return realpathSync(data_directory) === realpathSync(settings.clusterFolder);
  } catch {
    return false;
  }
}

/** After a restart of the machine the number in the pid file may belong to another program. */
function isPostgres(pid: number): boolean {
  if (!isAlive(pid)) return false;
  if (platform() !== 'linux') return true;
  try {
    return basename(readlinkSync(`/proc/${pid}/exe`)).startsWith('postgres');
  } catch {
    return false;
  }
}
