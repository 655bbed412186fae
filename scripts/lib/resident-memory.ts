import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const KILOBYTES_PER_MEGABYTE = 1024;

/** The memory that a process of this machine holds, in MB: from /proc, or from `ps` where there is none. */
export async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => null);
  const kilobytes = status ? status.match(/^VmRSS:\s+(\d+) kB$/m)?.[1] : await fromPs(pid);
  if (!kilobytes) throw new Error(`process ${pid} tells no memory`);
  return Number(kilobytes) / KILOBYTES_PER_MEGABYTE;
}

async function fromPs(pid: number): Promise<string> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return stdout.trim();
}
