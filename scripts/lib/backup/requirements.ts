import { existsSync, statfsSync } from 'node:fs';
import type pg from 'pg';
import { z } from 'zod';
import { OperatorError } from '../operator-error';
import type { Series } from './backup-folder';

/** A second backup at the same time would clear away the first one's draft. */
const BACKUP_LOCK = 7_207_002;
/** Left free beside the copy, for the changes that go on coming. */
const SPARE_BYTES = 64 * 1024 * 1024;

export async function requireOnlyBackup(client: pg.Client): Promise<void> {
  const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS free', [BACKUP_LOCK]);
  if (rows[0]?.free) return;
  throw new OperatorError('Một lần sao lưu khác đang chạy. Hãy đợi lần đó xong (vài giây đến vài phút).');
}

const archiveSchema = z.tuple([z.object({ mode: z.string(), folder: z.string().nullable() })]);

/** Without the changes made while it was copied, a copy is no database. */
export async function requireArchive(client: pg.Client, { archive }: Series): Promise<void> {
  const { rows } = await client.query(
    `SELECT current_setting('archive_mode') AS mode, current_setting('basic_archive.archive_directory', true) AS folder`,
  );
  const [{ mode, folder }] = archiveSchema.parse(rows);
  if (mode === 'on' && folder === archive && existsSync(archive)) return;
  throw new OperatorError(
    `Cơ sở dữ liệu đang chạy không lưu thay đổi vào ${archive}: nó được khởi động trước khi có thiết lập này, ` +
      'hoặc thư mục đã bị chuyển đi. Hãy dừng "npm start" bằng Ctrl-C, chạy lại rồi sao lưu.',
  );
}

export async function requireNoTablespace(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT spcname AS name FROM pg_tablespace WHERE spcname NOT IN ('pg_default', 'pg_global')`,
  );
  if (rows.length === 0) return;
  throw new OperatorError(
    `Cơ sở dữ liệu có không gian lưu trữ riêng (${rows.map(({ name }) => name).join(', ')}) mà lệnh này không sao lưu được. ` +
      'Hãy dùng pg_basebackup như docs/operations.md hướng dẫn.',
  );
}

export function requireRoom({ backups }: Series, bytes: number): void {
  const { bavail, bsize } = statfsSync(backups);
  if (bavail * bsize > bytes + SPARE_BYTES) return;
  throw new OperatorError(
    `Đĩa chứa ${backups} còn ${megabytes(bavail * bsize)} MB, cần ${megabytes(bytes + SPARE_BYTES)} MB. ` +
      'Hãy dọn bớt đĩa, hoặc đặt NOI_GUONG_BACKUP sang ổ khác rồi khởi động lại.',
  );
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}
