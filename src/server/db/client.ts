import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
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

type Opened = { readonly client: Database; readonly pool: pg.Pool };

/** A client of one role. */
export function connect(connectionString: string): Database {
  return open(connectionString).client;
}

/**
 * Its sessions run in UTC: the driver adapter takes every `timestamptz` for UTC whatever offset it comes with. Days are
 * counted in `vietnamDayOf` and passed in; no statement asks the session for its zone.
 */
function open(connectionString: string): Opened {
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
  const pool = new pg.Pool(settings);
  const adapter = new PrismaPg(pool, {
    disposeExternalPool: true,
    statementNameGenerator: ({ sql, args }) => (args.length > 0 ? names.nameOf(sql) : ''),
  });
  return { client: new PrismaClient({ adapter }), pool };
}

const shared = globalThis as { noiGuongDatabase?: Opened };

/** The process's one client; kept over reloads in development. */
export function database(): Database {
  shared.noiGuongDatabase ??= open(env().DATABASE_URL);
  return shared.noiGuongDatabase.client;
}

/** How the process's pool stands now. */
export function poolLoad() {
  const pool = shared.noiGuongDatabase?.pool;
  return {
    used: pool ? pool.totalCount - pool.idleCount : 0,
    idle: pool?.idleCount ?? 0,
    waiting: pool?.waitingCount ?? 0,
  };
}
