import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';

/** As the owner, past row security: to prepare, and to look at what was really written. */
export async function inDatabase<Row extends pg.QueryResultRow>(
  sql: string,
  values: readonly unknown[] = [],
  url = process.env.DATABASE_MIGRATION_URL,
): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** The token of a session of this account, as a sign-in would leave it. */
export async function aSessionOf(login: string, url?: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await inDatabase(
    `INSERT INTO session (id, account_id, token_hash, opened_at, expires_at)
     SELECT $1, id, $2, '2026-09-15 00:00:00+07', '2026-09-17 00:00:00+07' FROM account WHERE login_name = $3`,
    [randomUUID(), createHash('sha256').update(token).digest(), login],
    url,
  );
  return token;
}

export const cookieOf = (token: string) => `next-auth.session-token=${token}`;
