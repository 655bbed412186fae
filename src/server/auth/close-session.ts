import 'server-only';
import type { Database } from '../db/client';

/** Ends a session: its token is worth nothing from the next request on. */
export async function closeSession(
  db: Pick<Database, '$executeRaw'>,
  tokenHash: Buffer,
  at: Date,
): Promise<void> {
  await db.$executeRaw`SELECT close_session(${tokenHash}::bytea, ${at}::timestamptz)`;
}
