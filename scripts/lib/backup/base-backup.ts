import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { z } from 'zod';
import { withClient } from '../connect';
import { OperatorError } from '../operator-error';
import type { Report } from '../step';
import type { Series } from './backup-folder';
import { BACKUP_PARTS, type BackupRecord, DRAFT_SUFFIX } from './backups';
import { type ClusterFiles, CONTROL_FILE, listCluster, readSettled } from './cluster-files';
import { contentOf, copyFile, syncFolder, syncTree } from './copy-file';
import { MANIFEST, type ManifestFile, manifestText, type NeededChanges, requireIntact } from './manifest';
import { momentName } from './moment';
import { type Removed, removeOld } from './remove-old';
import { requireArchive, requireNoTablespace, requireOnlyBackup, requireRoom } from './requirements';

/** The end of a backup waits until its last changes are archived; a full or missing disk must not hold it for ever. */
const ARCHIVE_PATIENCE = '120s';

export interface BackupRequest {
  readonly adminUrl: string;
  readonly dataFolder: string;
  readonly clusterFolder: string;
  readonly series: Series;
  readonly report?: Report;
  readonly signal?: AbortSignal;
}

export interface MadeBackup {
  readonly folder: string;
  readonly bytes: number;
  readonly files: number;
  /** How many older backups and archived files went because this one came. */
  readonly removed: Removed;
}

/** Copies the cluster of a running server into a new backup, reads it back, and lets the oldest ones go. */
export function makeBackup(request: BackupRequest): Promise<MadeBackup> {
  return withClient(request.adminUrl, async (client) => {
    // Ends a statement that waits, too; the server forgets a backup whose connection is gone.
    request.signal?.addEventListener('abort', () => void client.end().catch(() => undefined), { once: true });
    await requireOnlyBackup(client);
    await requireArchive(client, request.series);
    await requireNoTablespace(client);
    const { backups } = request.series;
    dropDrafts(backups);
    const startedAt = new Date();
    const name = momentName(startedAt);
    const draft = join(backups, name + DRAFT_SUFFIX);
    try {
      const copied = await copyCluster(client, request, join(draft, BACKUP_PARTS.cluster));
      const made = await seal(draft, copied, request, startedAt);
      renameSync(draft, join(backups, name));
      await syncFolder(backups);
      return { ...made, folder: join(backups, name), removed: removeOld(request.series) };
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      throw error;
    }
  });
}

interface Copied {
  readonly files: readonly ManifestFile[];
  readonly end: BackupEnd;
}

/** Copies the files while the server changes them: between its two marks it writes down all that sets them right. */
async function copyCluster(client: pg.Client, request: BackupRequest, cluster: string): Promise<Copied> {
  const { clusterFolder, series, report = () => undefined } = request;
  report('đợi cơ sở dữ liệu ghi hết xuống đĩa');
  await client.query(`SELECT pg_backup_start('noi-guong', true)`);
  const listed = await listCluster(clusterFolder);
  requireRoom(series, listed.bytes);
  makeFolders(cluster, listed.folders);
  const copied = await copyFiles(request, listed, cluster);
  report('đợi những thay đổi cuối vào kho lưu');
  const end = await endBackup(client);
  return { files: [...copied, await writeLabel(cluster, end.label)], end };
}

/** Writes down what the copy holds, sees all of it to the disk and reads it back. */
async function seal(draft: string, { files, end }: Copied, request: BackupRequest, startedAt: Date) {
  const { dataFolder, report = () => undefined, signal } = request;
  const cluster = join(draft, BACKUP_PARTS.cluster);
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const secrets = await copySecrets(dataFolder, join(draft, BACKUP_PARTS.secrets));
  const { finishedAt, firstChanges } = end;
  const record: BackupRecord = { startedAt, finishedAt, firstChanges, bytes, secrets };
  writePrivate(join(cluster, MANIFEST), manifestText(files, end.changes));
  writePrivate(join(draft, BACKUP_PARTS.record), `${JSON.stringify(record, null, 2)}\n`);
  report('ghi hết xuống đĩa và đọc lại từng tệp để kiểm tra');
  await syncTree(draft);
  await requireIntact(cluster, files, signal);
  return { bytes, files: files.length };
}

async function copyFiles(
  { clusterFolder, report = () => undefined, signal }: BackupRequest,
  { files }: ClusterFiles,
  cluster: string,
): Promise<ManifestFile[]> {
  const copied: ManifestFile[] = [];
  const ordinary = files.filter((path) => path !== CONTROL_FILE);
  for (const path of ordinary) {
    signal?.throwIfAborted();
    const content = await copyFile(join(clusterFolder, path), join(cluster, path));
    if (content) copied.push({ path, ...content });
    report(`đã chép ${copied.length} trên ${files.length} tệp`);
  }
  const control = join(cluster, CONTROL_FILE);
  writePrivate(control, await readSettled(join(clusterFolder, CONTROL_FILE)));
  return [...copied, await manifestFile(cluster, CONTROL_FILE)];
}

interface BackupEnd {
  readonly finishedAt: Date;
  readonly label: string;
  readonly firstChanges: string;
  readonly changes: NeededChanges;
}

/** The server's own word on where a recovery must begin and how far it must come at least. */
async function endBackup(client: pg.Client): Promise<BackupEnd> {
  await client.query(`SET statement_timeout = '${ARCHIVE_PATIENCE}'`);
  const { rows } = await client
    .query('SELECT lsn::text, labelfile AS label FROM pg_backup_stop(true)')
    .catch(refuseUnarchived);
  const [{ lsn, label }] = z.tuple([z.object({ lsn: z.string(), label: z.string() })]).parse(rows);
  const start = /^START WAL LOCATION: (\S+) \(file ([0-9A-F]{24})\)$/m.exec(label);
  const timeline = Number(/^START TIMELINE: (\d+)$/m.exec(label)?.[1]);
  const [, from = '', firstChanges = ''] = start ?? [];
  return { finishedAt: new Date(), label, firstChanges, changes: { timeline, from, until: lsn } };
}

function refuseUnarchived(error: unknown): never {
  const isTimeout = error instanceof Error && 'code' in error && error.code === '57014';
  if (!isTimeout) throw error;
  throw new OperatorError(
    'Kho lưu không nhận được những thay đổi cuối (đĩa sao lưu đầy hoặc không ghi được). ' +
      'Hãy xem lý do ở cuối tệp postgres.log trong thư mục dữ liệu, khắc phục rồi sao lưu lại.',
  );
}

/** The label must be written byte for byte, or the recovery starts at a wrong place. */
async function writeLabel(cluster: string, label: string): Promise<ManifestFile> {
  writePrivate(join(cluster, 'backup_label'), label);
  return manifestFile(cluster, 'backup_label');
}

/** Every file at the top of the data folder but those of a running product. */
async function copySecrets(dataFolder: string, target: string): Promise<ManifestFile[]> {
  makeFolders(target, []);
  const secrets = readdirSync(dataFolder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^(running\.json|postgres\.log)|\.new$/.test(entry.name))
    .map(({ name }) => name);
  const copied: ManifestFile[] = [];
  for (const path of secrets) {
    const content = await copyFile(join(dataFolder, path), join(target, path));
    if (content) copied.push({ path, ...content });
  }
  return copied;
}

async function manifestFile(cluster: string, path: string): Promise<ManifestFile> {
  const content = await contentOf(join(cluster, path));
  if (content) return { path, ...content };
  throw new Error(`${path} is gone from ${cluster}`);
}

function writePrivate(path: string, content: string | Buffer): void {
  writeFileSync(path, content, { mode: 0o600 });
}

function makeFolders(root: string, folders: readonly string[]): void {
  mkdirSync(root, { recursive: true, mode: 0o700 });
  for (const folder of folders) mkdirSync(join(root, folder), { mode: 0o700 });
}

function dropDrafts(backups: string): void {
  for (const name of readdirSync(backups)) {
    if (name.endsWith(DRAFT_SUFFIX)) rmSync(join(backups, name), { recursive: true, force: true });
  }
}
