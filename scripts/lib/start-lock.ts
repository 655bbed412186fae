import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { createDataFolder } from './database-settings';
import { OperatorError } from './operator-error';
import { isAlive } from './process-alive';

const processSchema = z.object({ pid: z.int(), birth: z.string() });
const holderSchema = z.object({
  holder: processSchema,
  address: z.string(),
  server: processSchema.optional(),
});
type Process = z.infer<typeof processSchema>;

export interface StartLock {
  /** True when the start before this one was killed: what it left running is ours to end. */
  readonly tookOver: boolean;
  /** Writes down the server that this start runs, so that a later start can end an abandoned one. */
  noteServer(pid: number): void;
  release(): void;
}

/** Takes the data folder for this process; a second start is told where the first one runs. */
export function takeStartLock(dataFolder: string, address: string): StartLock {
  createDataFolder(dataFolder);
  const path = join(dataFolder, 'running.json');
  const own = { holder: processOf(process.pid), address };
  const tookOver = existsSync(path);
  if (tookOver) endAbandoned(path, dataFolder);
  try {
    writeFileSync(path, JSON.stringify(own), { flag: 'wx' });
  } catch {
    throw new OperatorError(`Một lần khởi động khác với thư mục ${dataFolder} vừa bắt đầu; hãy dùng lần đó.`);
  }
  return {
    tookOver,
    noteServer: (pid) => writeFileSync(path, JSON.stringify({ ...own, server: processOf(pid) })),
    release: () => rmSync(path, { force: true }),
  };
}

/** A start that was killed leaves its lock and perhaps its server behind; a living one keeps both. */
function endAbandoned(path: string, dataFolder: string): void {
  const found = holderSchema.safeParse(readLock(path));
  const { holder, server, address } = found.data ?? {};
  if (holder && stillRuns(holder)) {
    throw new OperatorError(
      `Noi Gương đang chạy với thư mục dữ liệu ${dataFolder} (tiến trình ${holder.pid}, ${address}). ` +
        'Hãy dùng trang đó, dừng nó bằng Ctrl-C, hoặc đặt NOI_GUONG_DATA sang thư mục khác.',
    );
  }
  if (server && stillRuns(server)) killAndWait(server);
  rmSync(path, { force: true });
}

/** Its port is needed in the next moment. */
function killAndWait(server: Process): void {
  process.kill(server.pid, 'SIGKILL');
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let round = 0; round < 40 && stillRuns(server); round += 1) Atomics.wait(pause, 0, 0, 50);
}

function readLock(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function processOf(pid: number): Process {
  return { pid, birth: processBirth(pid) };
}

function stillRuns({ pid, birth }: Process): boolean {
  return isAlive(pid) && processBirth(pid) === birth;
}

/** Numbers of processes come again, above all in containers; their start times do not. */
function processBirth(pid: number): string {
  if (platform() !== 'linux') return '';
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
    // A dead process that nobody collected keeps its number, as in containers without an init.
    return fields?.[0] === 'Z' ? 'gone' : (fields?.[19] ?? '');
  } catch {
    return '';
  }
}
