import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type DatabaseSettings, possibleClusterFolders, writeSettings } from '../database-settings';
import { OperatorError } from '../operator-error';
import { canEnter, type PostgresUser } from '../postgres-user';
import { wasArchivedIn } from '../server-settings';
import { momentName } from './moment';

/**
 * Everything kept about one life of a database: from when its folder was made, or restored, until it is given up.
 * A restored database writes other changes under the same names, so it begins a series of its own.
 */
export interface Series {
  readonly name: string;
  /** Whole copies of the cluster, one folder each. */
  readonly backups: string;
  /** Every change since the first copy, as PostgreSQL writes it down. */
  readonly archive: string;
}

/** Where the copies of one database go: NOI_GUONG_BACKUP, or a folder beside its own. */
export function backupFolder(clusterFolder: string): string {
  return resolve(process.env.NOI_GUONG_BACKUP || `${dirname(clusterFolder)}-backup`);
}

/** The backup folder of a data folder that may be gone. */
export function backupFolderOfLost(dataFolder: string): string {
  const [first, ...others] = possibleClusterFolders(dataFolder).map(backupFolder);
  return [first, ...others].find((folder) => folder && existsSync(folder)) ?? String(first);
}

export function seriesIn(folder: string, name: string): Series {
  return { name, backups: join(folder, name, 'base'), archive: join(folder, name, 'archive') };
}

/** The series that a backup lies in, wherever its folder was moved. */
export function seriesOf(backup: string): Series {
  const home = dirname(dirname(resolve(backup)));
  return seriesIn(dirname(home), basename(home));
}

/**
 * The series that the next start goes on with. One that the last start did not archive into has a hole, and nothing
 * can be brought back across it: a new one begins.
 */
export function withSeries(dataFolder: string, settings: DatabaseSettings): DatabaseSettings {
  const { clusterFolder, series } = settings;
  const archive = series && seriesIn(backupFolder(clusterFolder), series).archive;
  if (archive && wasArchivedIn(clusterFolder, archive)) return settings;
  const name = `${momentName(new Date())}_${randomBytes(2).toString('hex')}`;
  const named = { ...settings, series: name };
  writeSettings(dataFolder, named);
  return named;
}

/** Makes the folders of a series so that the server's user may write its archive; nobody else reads any of it. */
export function openArchive({ clusterFolder, series }: DatabaseSettings, user: PostgresUser | null): string {
  const folder = backupFolder(clusterFolder);
  const { archive, backups } = seriesIn(folder, String(series));
  try {
    for (const path of [folder, dirname(archive)]) makePassage(path, user);
    for (const path of [archive, backups]) mkdirSync(path, { recursive: true, mode: 0o700 });
    if (user) chownSync(archive, user.uid, user.gid);
  } catch (error) {
    throw new OperatorError(
      `Không tạo được thư mục sao lưu ${folder} (${error instanceof Error ? error.message : error}). ` +
        'Hãy cấp quyền ghi, hoặc đặt NOI_GUONG_BACKUP sang thư mục khác rồi chạy lại.',
    );
  }
  if (!user || canEnter(user, archive)) return archive;
  throw new OperatorError(
    `Tài khoản postgres không vào được thư mục sao lưu ${folder}. ` +
      'Hãy đặt NOI_GUONG_BACKUP sang thư mục mà tài khoản này vào được, ví dụ /var/lib/noi-guong-backup.',
  );
}

function makePassage(folder: string, user: PostgresUser | null): void {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, user ? 0o711 : 0o700);
}
