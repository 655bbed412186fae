import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { env } from '@/config/env';
import { PrismaClient } from './generated/client';

const POOL_SIZE = 10;
const CONNECT_TIMEOUT_MS = 3_000;

export type Database = PrismaClient;

/** A client whose sessions count days in Vietnam's time zone. */
export function connect(connectionString: string): Database {
  return new PrismaClient({
    adapter: new PrismaPg({
      connectionString,
      max: POOL_SIZE,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      options: '-c TimeZone=Asia/Ho_Chi_Minh',
    }),
  });
}

const shared = globalThis as { noiGuongDatabase?: Database };

/** The process's one client; kept over reloads in development. */
export function database(): Database {
  shared.noiGuongDatabase ??= connect(env().DATABASE_URL);
  return shared.noiGuongDatabase;
}
