import { connectionUrls } from './connection-urls';
import { dataFolder } from './database-settings';
import { findEmbeddedDatabase } from './embedded-database';
import { OperatorError } from './operator-error';

/** The read-only address of the current database: DATABASE_VERIFY_URL, or the embedded server that runs now. */
export async function requireVerifyUrl(): Promise<string> {
  if (process.env.DATABASE_VERIFY_URL) return process.env.DATABASE_VERIFY_URL;
  const folder = dataFolder();
  const urls = connectionUrls(folder);
  if (urls && (await findEmbeddedDatabase(folder))) return urls.verify;
  throw new OperatorError(
    `Không có cơ sở dữ liệu nào đang chạy ở ${folder}. ` +
      'Hãy chạy "npm start" ở cửa sổ khác, hoặc đặt DATABASE_VERIFY_URL rồi chạy lại.',
  );
}
