import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { formatNumber } from '@/lib/format-number';
import { backupFolderOfLost } from './lib/backup/backup-folder';
import { chooseBackup } from './lib/backup/backups';
import { momentForPeople } from './lib/backup/moment';
import { refuseOwnServer } from './lib/backup/refuse-own-server';
import { readRestoreArguments } from './lib/backup/restore-arguments';
import { type Restored, restoreBackup } from './lib/backup/restore-backup';
import { dataFolder } from './lib/database-settings';
import { runCommand } from './lib/run-command';

/** Makes a new data folder out of a backup and the archived changes; the old one is never touched. */
runCommand(async ({ args, onEnd }) => {
  refuseOwnServer();
  const { to, at, from } = readRestoreArguments(args);
  const liveFolder = dataFolder();
  const backup = chooseBackup(backupFolderOfLost(liveFolder), at?.date ?? null, from);
  console.log(
    `Dùng bản sao lưu ${backup.folder}, xong lúc ${momentForPeople(backup.finishedAt)}; ` +
      (at ? `lấy các thay đổi tới hết ${momentForPeople(at.date)}.` : 'lấy tất cả các thay đổi sau đó.'),
  );

  const abort = new AbortController();
  const restoring = restoreBackup({ backup, to, at, liveFolder, signal: abort.signal });
  onEnd(async () => {
    abort.abort();
    await restoring.catch(() => undefined);
  });
  printContents(await restoring);
  printNextSteps(to, liveFolder);
});

function printContents({ contents, reached }: Restored): void {
  console.log('\nĐã khôi phục:');
  const width = Math.max(0, ...contents.map(({ table }) => table.length));
  for (const { table, rows } of contents) console.log(`  ${table.padEnd(width)}  ${formatNumber(rows)} dòng`);
  const all = contents.reduce((sum, { rows }) => sum + rows, 0);
  const last = reached
    ? `thay đổi cuối cùng lúc ${momentForPeople(reached)}`
    : 'không có thay đổi nào sau bản sao lưu';
  console.log(`  tất cả ${contents.length} bảng, ${formatNumber(all)} dòng; ${last}.`);
}

function printNextSteps(to: string, liveFolder: string): void {
  const [target, live] = [to, liveFolder].map(shortest);
  const steps = [
    'dừng "npm start" đang chạy bằng Ctrl-C',
    ...(existsSync(liveFolder) ? [`mv ${live} ${live}-cu, giữ lại cho tới khi chắc chắn`] : []),
    `mv ${target} ${live}`,
    'npm start',
  ];
  console.log(`\nXem thử trước: NOI_GUONG_DATA=${target} PORT=3001 npm start`);
  console.log(`Đối chiếu số liệu, khi bản xem thử đang chạy: NOI_GUONG_DATA=${target} npm run verify`);
  console.log('Đưa vào dùng thay cho dữ liệu cũ:');
  for (const [index, sentence] of steps.entries()) console.log(`  ${index + 1}. ${sentence}`);
}

function shortest(folder: string): string {
  const path = relative(process.cwd(), folder);
  return path.startsWith('..') ? folder : path;
}
