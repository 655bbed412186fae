import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { env } from '@/config/env';
import { Connection } from './connection';
import { PrismaClient } from './generated/client';
import { StatementNames } from './statement-names';

const POOL_SIZE = 10;
/** For a free connection: the pool counts the wait for one of its own and the opening of a new one alike. */
export const MAX_WAIT_MS = 8_000;
/** A new connection signs in and prepares its statements anew: an office that reads now and then keeps some open. */
const IDLE_MS = 300_000;

export type Database = PrismaClient;

/**
 * A client of one role. Its sessions run in UTC: the driver adapter takes every `timestamptz` for UTC whatever offset it
 * comes with. Days are counted in `vietnamDayOf` and passed in; no statement asks the session for its zone.
 */
export function connect(connectionString: string): Database {
  const names = new StatementNames();
  const settings = {
    connectionString,
    max: POOL_SIZE,
    connectionTimeoutMillis: MAX_WAIT_MS,
    idleTimeoutMillis: IDLE_MS,
    options: '-c TimeZone=UTC',
    pipeline: true,
    Client: Connection,
  };
  return new PrismaClient({
    adapter: new PrismaPg(settings, {
      statementNameGenerator: ({ sql, args }) => (args.length > 0 ? names.nameOf(sql) : ''),
    }),
  });
}

const shared = globalThis as { noiGuongDatabase?: Database };

/** The process's one client; kept over reloads in development. */
export function database(): Database {
  shared.noiGuongDatabase ??= connect(env().DATABASE_URL);
  return shared.noiGuongDatabase;
}
