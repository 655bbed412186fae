import { formatNumber } from '@/lib/format-number';
import { backupFolder, seriesIn } from './lib/backup/backup-folder';
import { makeBackup } from './lib/backup/base-backup';
import { refuseOwnServer } from './lib/backup/refuse-own-server';
import { KEPT_BACKUPS } from './lib/backup/remove-old';
import { dataFolder, findSettings } from './lib/database-settings';
import { findEmbeddedDatabase, startEmbeddedDatabase } from './lib/embedded-database';
import { OperatorError } from './lib/operator-error';
import { type CommandContext, runCommand } from './lib/run-command';
import { takeStartLock } from './lib/start-lock';
import { step } from './lib/step';

const MEGABYTE = 1024 * 1024;

/** Copies the embedded database, whether the product runs or not. */
runCommand(async (context) => {
  refuseOwnServer();
  const folder = dataFolder();
  const adminUrl = await openDatabase(context, folder);
  const { clusterFolder, series: name } = findSettings(folder) ?? {};
  if (!clusterFolder || !name) throw notArchived(folder);

  const abort = new AbortController();
  const series = seriesIn(backupFolder(clusterFolder), name);
  const making = step('Sao lưu cơ sở dữ liệu', (report) =>
    makeBackup({ adminUrl, dataFolder: folder, clusterFolder, series, report, signal: abort.signal }),
  );
  context.onEnd(async () => {
    abort.abort();
    await making.catch(() => undefined);
  });
  const { folder: made, files, bytes, removed } = await making;
  console.log(
    `Đã sao lưu ${files} tệp (${formatNumber(Math.ceil(bytes / MEGABYTE))} MB) vào ${made}, và đã đọc lại để kiểm tra.`,
  );
  console.log(
    `Giữ ${KEPT_BACKUPS} bản mới nhất; đã xóa ${removed.backups} bản cũ và ${removed.changes} tệp thay đổi không còn cần.`,
  );
});

/** The server that runs, or one for this backup alone, behind a lock against a start at the same time. */
async function openDatabase({ onEnd }: CommandContext, folder: string): Promise<string> {
  const running = await findEmbeddedDatabase(folder);
  if (running) return running;
  if (!findSettings(folder)) {
    throw new OperatorError(
      `Chưa có cơ sở dữ liệu nào ở ${folder}. Hãy chạy "npm start" một lần, hoặc đặt NOI_GUONG_DATA đúng thư mục dữ liệu.`,
    );
  }
  onEnd(takeStartLock(folder, 'đang sao lưu').release);
  const database = await startEmbeddedDatabase({ dataFolder: folder, isArchived: true });
  onEnd(database.stop);
  return database.adminUrl;
}

function notArchived(folder: string): OperatorError {
  return new OperatorError(
    `Cơ sở dữ liệu ở ${folder} được khởi động trước khi có sao lưu. Hãy dừng "npm start" bằng Ctrl-C, chạy lại rồi sao lưu.`,
  );
}
