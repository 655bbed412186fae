import pg from 'pg';
import { OperatorError } from './operator-error';

/** Opens one connection, hands it over, and closes it whatever happens. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // A server that stops under an idle connection must not end the whole process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The name of the database that a connection address points to. */
export function databaseOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

/** The same address, pointing to another database of the same server. */
export function withDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(database)}`;
  return other.toString();
}

/** Ends with one sentence when the server behind a named variable does not answer. */
export async function requireReachable(variable: string, url: string): Promise<void> {
  try {
    await withClient(url, (client) => client.query('SELECT 1'));
  } catch (error) {
    const reason = error instanceof Error ? error.message || error.name : String(error);
    throw new OperatorError(
      `Không kết nối được cơ sở dữ liệu ghi trong ${variable} (${reason}). ` +
        'Hãy kiểm tra địa chỉ, mật khẩu và máy chủ PostgreSQL rồi chạy lại.',
    );
  }
}
