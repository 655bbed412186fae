import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Emptied or filled anew by a starting server; the manual lets their content out of a backup. */
const EMPTIED = new Set([
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
]);

/** Of the running server, or of another backup; none belongs into a copy. */
const LEFT_OUT = new Set([
  'postmaster.pid',
  'postmaster.opts',
  'backup_label',
  'backup_label.old',
  'tablespace_map',
  'tablespace_map.old',
  'backup_manifest',
  'postgresql.auto.conf.tmp',
  'current_logfiles',
  'current_logfiles.tmp',
  'recovery.signal',
  'standby.signal',
]);

const TRANSIENT = /^(pgsql_tmp|pg_internal\.init)/;

/** Tells where a recovery starts, so it is taken last and never half written. */
export const CONTROL_FILE = 'global/pg_control';

export interface ClusterFiles {
  readonly folders: readonly string[];
  readonly files: readonly string[];
  readonly bytes: number;
}

/** Every folder and file of a cluster that belongs into a backup, while the server goes on making and dropping them. */
export async function listCluster(cluster: string): Promise<ClusterFiles> {
  const entries = await entriesUnder(cluster, '');
  const pathsOf = (wantFolders: boolean) =>
    entries.filter(({ isFolder }) => isFolder === wantFolders).map(({ path }) => path);
  const files = pathsOf(false);
  let bytes = 0;
  for (const path of files) bytes += await sizeOf(join(cluster, path));
  return { folders: pathsOf(true), files, bytes };
}

/** Reads a file that the server may be writing until two readings agree. */
export async function readSettled(path: string): Promise<Buffer> {
  let before = await readFile(path);
  for (;;) {
    const now = await readFile(path);
    if (now.equals(before)) return now;
    before = now;
  }
}

interface Entry {
  readonly path: string;
  readonly isFolder: boolean;
}

/** A folder comes before what is in it. */
async function entriesUnder(cluster: string, folder: string): Promise<readonly Entry[]> {
  const found = await readdir(join(cluster, folder), { withFileTypes: true }).catch(noneWhenGone);
  const own = found.filter(belongs).map((entry) => ({
    path: folder ? `${folder}/${entry.name}` : entry.name,
    isFolder: entry.isDirectory(),
  }));
  const deeper: Entry[] = [];
  for (const { path, isFolder } of own) {
    if (isFolder && !EMPTIED.has(path)) deeper.push(...(await entriesUnder(cluster, path)));
  }
  return [...own, ...deeper];
}

function belongs(entry: Dirent): boolean {
  if (LEFT_OUT.has(entry.name) || TRANSIENT.test(entry.name)) return false;
  return entry.isFile() || entry.isDirectory();
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.size ?? 0;
}

/** A database may be dropped while we look. */
function noneWhenGone(error: unknown): [] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
  throw error;
}
