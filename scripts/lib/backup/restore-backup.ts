import { existsSync, readdirSync, rmSync } from 'node:fs';
import { embeddedUrls } from '../connection-urls';
import { type DatabaseSettings, findSettings } from '../database-settings';
import { destroyEmbeddedDatabase, findEmbeddedDatabase } from '../embedded-database';
import { OperatorError } from '../operator-error';
import { canEnter, type PostgresUser, postgresUser } from '../postgres-user';
import { type Report, step } from '../step';
import { backupFolder, seriesIn } from './backup-folder';
import type { Backup } from './backups';
import { readContents, type TableContent } from './contents';
import { copyBackup } from './copy-backup';
import { archiveLatestChanges, takeUnarchivedChanges } from './latest-changes';
import type { NamedMoment } from './moment';
import { recover } from './recover';
import { requireUnbroken } from './unbroken';

export interface RestoreRequest {
  readonly backup: Backup;
  /** The data folder to make; nothing may be in it yet. */
  readonly to: string;
  readonly at: NamedMoment | null;
  /** The data folder that the product uses now, from which the newest changes may still be had. */
  readonly liveFolder: string;
  readonly signal: AbortSignal;
}

export interface Restored {
  readonly contents: readonly TableContent[];
  /** When the last change that came back was made; null when none came after the backup. */
  readonly reached: Date | null;
}

/** Makes a data folder out of a backup and the changes after it, opens it once to see that it is sound, and stops it. */
export async function restoreBackup(request: RestoreRequest): Promise<Restored> {
  const { backup, to, signal } = request;
  requireEmpty(to);
  requireReadable(backup, postgresUser());
  const live = await findLive(request);
  try {
    if (live?.adminUrl) {
      const { adminUrl } = live;
      await step('Lưu những thay đổi mới nhất của cơ sở dữ liệu đang chạy', () =>
        archiveLatestChanges(adminUrl),
      );
    }
    // With a moment to reach, the recovery itself says that it did not.
    if (!request.at) requireUnbroken(backup);
    const settings = await step('Chép và kiểm tra bản sao lưu', (report) =>
      copyBackup(backup, to, { report, signal }),
    );
    if (live && !live.adminUrl) takeUnarchivedChanges(live.clusterFolder, settings.clusterFolder);
    return await step('Đưa dữ liệu tới thời điểm cần về', (report) => openOnce(request, settings, report));
  } catch (error) {
    await destroyEmbeddedDatabase(to);
    rmSync(to, { recursive: true, force: true });
    throw error;
  }
}

async function openOnce(
  { backup, to, at, signal }: RestoreRequest,
  { clusterFolder }: DatabaseSettings,
  report: Report,
): Promise<Restored> {
  const { archive } = backup.series;
  const { server, reached } = await recover({ dataFolder: to, clusterFolder, archive, at, report, signal });
  try {
    return { contents: await readContents(embeddedUrls(to, server.adminUrl).verify), reached };
  } finally {
    await server.stop();
  }
}

interface Live {
  readonly clusterFolder: string;
  /** Null when no server answers. */
  readonly adminUrl: string | null;
}

/** The database that still writes into the archive of this backup, if there is one. */
async function findLive({ backup, liveFolder }: RestoreRequest): Promise<Live | null> {
  const settings = findSettings(liveFolder);
  if (!settings?.series || !existsSync(settings.clusterFolder)) return null;
  const { clusterFolder, series } = settings;
  if (seriesIn(backupFolder(clusterFolder), series).archive !== backup.series.archive) return null;
  return { clusterFolder, adminUrl: await findEmbeddedDatabase(liveFolder) };
}

function requireEmpty(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  throw new OperatorError(
    `Thư mục ${folder} không trống; khôi phục không bao giờ ghi đè lên dữ liệu đã có. ` +
      'Hãy chọn một thư mục chưa có gì bằng --to.',
  );
}

/** The server itself reads the archive while it recovers. */
function requireReadable({ series }: Backup, user: PostgresUser | null): void {
  const { archive } = series;
  if (!existsSync(archive)) {
    throw new OperatorError(
      `Thiếu thư mục ${archive} (các thay đổi sau bản sao lưu). Hãy chép cả thư mục ${series.name}, không chỉ bản sao lưu.`,
    );
  }
  if (!user || canEnter(user, archive)) return;
  throw new OperatorError(
    `Tài khoản postgres không đọc được ${archive}. Hãy chạy "chown -R postgres" cho thư mục này ` +
      'và chuyển bản sao lưu tới nơi tài khoản postgres vào được, ví dụ /var/lib/noi-guong-backup.',
  );
}
