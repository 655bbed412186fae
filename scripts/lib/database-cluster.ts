import { spawn } from 'node:child_process';
import { chownSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { OperatorError } from './operator-error';
import { binaryPath, type PostgresBinaries } from './postgres-binaries';
import type { PostgresUser } from './postgres-user';

export interface NewCluster {
  readonly folder: string;
  readonly log: string;
  readonly user: PostgresUser | null;
  readonly binaries: PostgresBinaries;
  readonly password: string;
}

/** Makes a new cluster beside its final place and moves it there: an interrupted init leaves no half cluster. */
export async function initialiseCluster({
  folder,
  log,
  user,
  binaries,
  password,
}: NewCluster): Promise<void> {
  dropUnfinished(folder);
  const draft = `${folder}.init-${process.pid}`;
  const passwordFile = `${draft}-password`;
  giveTo(user, () => mkdirSync(draft, { mode: 0o700 }), draft);
  giveTo(user, () => writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 }), passwordFile);
  createLog(log, user);

  const args = ['-D', draft, '-U', 'postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  // Without LANG the server would fall back to SQL_ASCII, and the ICU collations would be missing.
  args.push('--encoding=UTF8', '--locale=C');
  // Whole segments are archived, five minutes after a change at the latest: smaller ones fill the disk less.
  args.push('--wal-segsize=4');
  const { code, output } = await runAsPostgres(binaryPath(binaries, 'initdb'), args, user);
  rmSync(passwordFile, { force: true });
  if (code === 0) return renameSync(draft, folder);

  rmSync(draft, { recursive: true, force: true });
  throw new OperatorError(
    `Không tạo được cơ sở dữ liệu tại ${folder}: ${output.trim().split('\n').at(-1) ?? ''}. ` +
      'Hãy kiểm tra dung lượng đĩa và quyền ghi rồi chạy lại.',
  );
}

/** Makes the file that the server writes its log to; it could not make one in a folder of ours. */
export function createLog(log: string, user: PostgresUser | null): void {
  giveTo(user, () => writeFileSync(log, '', { mode: 0o600 }), log);
}

/** Runs one PostgreSQL tool to its end, as the postgres user when we are root. */
export function runAsPostgres(
  file: string,
  args: readonly string[],
  user: PostgresUser | null,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    // The postgres user may be unable to stand in our folder, and the tools want to know where they stand.
    const place = user ? { ...user, cwd: '/' } : {};
    const child = spawn(file, args, { ...place, stdio: ['ignore', 'ignore', 'pipe'], windowsHide: true });
    let output = '';
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.once('error', reject);
    // Not "close": a started server may keep the pipe open for as long as it lives.
    child.once('exit', (code) => setImmediate(() => resolve({ code, output })));
  });
}

function giveTo(user: PostgresUser | null, create: () => void, path: string): void {
  create();
  if (user) chownSync(path, user.uid, user.gid);
}

function dropUnfinished(folder: string): void {
  for (const name of readdirSync(dirname(folder))) {
    if (!name.startsWith(`${basename(folder)}.init-`)) continue;
    rmSync(join(dirname(folder), name), { recursive: true, force: true });
  }
}
