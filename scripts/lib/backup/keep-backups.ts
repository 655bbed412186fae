import { withClient } from '../connect';
import { findSettings } from '../database-settings';
import { findEmbeddedDatabase } from '../embedded-database';
import { describeFailure } from '../operator-error';
import { backupFolder, seriesIn } from './backup-folder';
import { backupsOf } from './backups';
import { makeBackup } from './base-backup';

/** A backup this old is followed by the next one; the archive stays as short as that allows. */
const BACKUP_EVERY_MS = 24 * 60 * 60 * 1000;
const LOOK_EVERY_MS = 10 * 60 * 1000;

/**
 * Makes a backup a day for as long as the product runs, the first one at once; gives what ends it. The archive alone
 * would grow without bound and restore nothing.
 */
export function keepBackups(dataFolder: string): () => Promise<void> {
  const abort = new AbortController();
  let running = Promise.resolve();
  const look = () => {
    running = running.then(() => backupWhenDue(dataFolder, abort.signal)).catch(sayUnlessEnded);
  };
  const sayUnlessEnded = (error: unknown) => {
    if (!abort.signal.aborted) console.error(`Chưa sao lưu được: ${describeFailure(error)}`);
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  look();
  return async () => {
    clearInterval(timer);
    abort.abort();
    await running;
  };
}

async function backupWhenDue(dataFolder: string, signal: AbortSignal): Promise<void> {
  const adminUrl = await findEmbeddedDatabase(dataFolder);
  const settings = findSettings(dataFolder);
  if (!adminUrl || !settings?.series || signal.aborted) return;
  const { clusterFolder } = settings;
  const series = seriesIn(backupFolder(clusterFolder), settings.series);
  await warnOfStuckArchive(adminUrl);
  const newest = backupsOf(series).at(-1)?.finishedAt.getTime() ?? 0;
  if (Date.now() - newest < BACKUP_EVERY_MS) return;
  const { folder } = await makeBackup({ adminUrl, dataFolder, clusterFolder, series, signal });
  console.log(`Đã sao lưu vào ${folder}.`);
}

/** Changes that cannot be archived stay with the data and fill its disk in the end. */
async function warnOfStuckArchive(adminUrl: string): Promise<void> {
  const { rows } = await withClient(adminUrl, (client) =>
    client.query(
      `SELECT last_failed_wal AS name FROM pg_stat_archiver
        WHERE last_failed_time > coalesce(last_archived_time, '-infinity')`,
    ),
  );
  if (rows.length === 0) return;
  console.error(
    'Kho lưu không nhận thay đổi mới (đĩa sao lưu đầy hoặc không ghi được). ' +
      'Hãy xem lý do ở cuối tệp postgres.log trong thư mục dữ liệu và khắc phục sớm, nếu không đĩa dữ liệu sẽ đầy.',
  );
}
