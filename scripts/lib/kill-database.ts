import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findSettings } from './database-settings';
import { isAlive } from './process-alive';

/**
 * Ends the embedded PostgreSQL of a data folder as a power cut ends it: every process of it at once, nothing flushed, no
 * client told. Comes back when the last one is gone. Reads `/proc`, so it works on Linux only.
 */
export async function killDatabase(dataFolder: string): Promise<void> {
  const server = serverProcess(dataFolder);
  // Stopped first, so that it starts no process between the listing and the killing.
  process.kill(server, 'SIGSTOP');
  const processes = [...childrenOf(server), server];
  for (const pid of processes) process.kill(pid, 'SIGKILL');
  while (processes.some(isRunning)) await sleep(5);
}

function serverProcess(dataFolder: string): number {
  const settings = findSettings(dataFolder);
  if (!settings) throw new Error(`${dataFolder} holds no database`);
  return Number(readFileSync(join(settings.clusterFolder, 'postmaster.pid'), 'utf8').split('\n')[0]);
}

function childrenOf(parent: number): readonly number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && statusOf(pid)?.parent === parent);
}

/** One that nobody has waited for yet holds nothing any more. */
function isRunning(pid: number): boolean {
  return isAlive(pid) && statusOf(pid)?.state !== 'Z';
}

/** The name in brackets before them may hold spaces. */
function statusOf(pid: number): { readonly state: string; readonly parent: number } | null {
  try {
    const [state = '', parent = ''] =
      readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return { state, parent: Number(parent) };
  } catch {
    return null;
  }
}
