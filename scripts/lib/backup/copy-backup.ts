import { chownSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createLog } from '../database-cluster';
import { type DatabaseSettings, findSettings, newSettings, writeSettings } from '../database-settings';
import { OperatorError } from '../operator-error';
import { type PostgresUser, postgresUser } from '../postgres-user';
import type { Report } from '../step';
import { BACKUP_PARTS, type Backup } from './backups';
import { listCluster } from './cluster-files';
import { copyFile } from './copy-file';
import { MANIFEST, type ManifestFile, readManifest, requireIntact, requireSame } from './manifest';

/**
 * Makes a data folder out of a backup, every file compared with the manifest on its way. The server that recovers it sees
 * the whole folder down to the disk before anything else.
 */
export async function copyBackup(
  backup: Backup,
  to: string,
  { report, signal }: { readonly report: Report; readonly signal: AbortSignal },
): Promise<DatabaseSettings> {
  const user = postgresUser();
  const source = join(backup.folder, BACKUP_PARTS.cluster);
  const files = requireManifest(source);
  const settings = await newHome(backup, to, user);
  const target = settings.clusterFolder;
  for (const folder of ['', ...(await listCluster(source)).folders]) makeFolder(join(target, folder), user);

  for (const [index, file] of files.entries()) {
    signal.throwIfAborted();
    requireSame(file, await copyFile(join(source, file.path), join(target, file.path), user), backup.folder);
    report(`đã chép ${index + 1} trên ${files.length} tệp`);
  }
  createLog(join(dirname(target), 'postgres.log'), user);
  return settings;
}

/** The new data folder with its secrets: the passwords that the copied cluster knows, a port and a place of its own. */
async function newHome(backup: Backup, to: string, user: PostgresUser | null): Promise<DatabaseSettings> {
  const secrets = join(backup.folder, BACKUP_PARTS.secrets);
  await requireIntact(secrets, backup.secrets);
  const former = findSettings(secrets);
  if (!former)
    throw new OperatorError(`Bản sao lưu ${backup.folder} thiếu mật khẩu của cơ sở dữ liệu (postgres.json).`);
  const settings = { ...(await newSettings(to, user)), password: former.password };
  if (existsSync(settings.clusterFolder)) {
    throw new OperatorError(`Thư mục ${settings.clusterFolder} đã có. Hãy chọn thư mục khác bằng --to.`);
  }
  // First of all: from here on what a failed restore leaves is known to be its own.
  writeSettings(to, settings);
  const others = backup.secrets.filter(({ path }) => !existsSync(join(to, path)));
  for (const { path } of others) await copyFile(join(secrets, path), join(to, path));
  return settings;
}

function requireManifest(cluster: string): readonly ManifestFile[] {
  const path = join(cluster, MANIFEST);
  const files = existsSync(path) ? readManifest(readFileSync(path, 'utf8')) : null;
  if (files) return files;
  throw new OperatorError(
    `Bản kê tệp ${path} bị mất hoặc bị hỏng nên không biết bản sao lưu có nguyên vẹn không. ` +
      'Hãy dùng bản sao lưu khác bằng --from.',
  );
}

function makeFolder(folder: string, owner: PostgresUser | null): void {
  mkdirSync(folder, { mode: 0o700 });
  if (owner) chownSync(folder, owner.uid, owner.gid);
}
