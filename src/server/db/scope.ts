import 'server-only';
import { z } from 'zod';
import { type Actor, ASSIGNABLE_ROLES } from '@/domain/access/roles';
import { type CalendarDate, vietnamDayOf } from '@/domain/shared/calendar-date';
import { now } from '@/server/clock';
import { metrics } from '../metrics/metrics';
import { type Database, database, MAX_WAIT_MS } from './client';
import type { Prisma } from './generated/client';

export type Transaction = Prisma.TransactionClient;

export type Viewer = Actor & {
  readonly accountId: string;
  readonly fullName: string;
  readonly loginName: string;
  readonly rootId: string;
  readonly mustChangePassword: boolean;
  /** The newest notice of purposes that was read; null for none. */
  readonly noticeRead: number | null;
};

/** One request's transaction, entered as its actor; the only way from a feature to the database. */
export type Scope = {
  readonly tx: Transaction;
  readonly actor: Viewer;
  /** The hash of the session's token: to close it, to keep it, to sign with it. */
  readonly tokenHash: Buffer;
  readonly now: Date;
  readonly today: CalendarDate;
};

export type ScopeOptions = {
  readonly tokenHash: Buffer;
  readonly mode: 'read' | 'write';
  readonly db?: Database;
  readonly at?: Date;
};

/** Waiting for a connection, and working in the transaction, in milliseconds. */
const LIMITS = { maxWait: MAX_WAIT_MS, timeout: 20_000 };

const viewerSchema = z.object({
  accountId: z.string(),
  memberId: z.string(),
  fullName: z.string(),
  loginName: z.string(),
  rootId: z.string(),
  cellId: z.string().nullable(),
  assignments: z.array(z.object({ role: z.enum(ASSIGNABLE_ROLES), unitId: z.string() })),
  lineIds: z.array(z.string()),
  mustChangePassword: z.boolean(),
  noticeRead: z.number().nullable(),
});

/** What stands for "no live session": nothing was read or written. */
export const noSession = Symbol('no session');

/**
 * Runs one transaction as the session's actor, under row security. A read sees one snapshot and cannot write.
 * The actor is set for this transaction alone; whatever is thrown inside rolls everything back.
 */
export async function inScope<T>(
  options: ScopeOptions,
  run: (scope: Scope) => Promise<T>,
): Promise<T | typeof noSession> {
  const { tokenHash, mode, db = database(), at = now() } = options;
  const today = vietnamDayOf(at);
  const isRead = mode === 'read';
  const measured = metrics()?.transactions.startTimer({ mode });
  const working = db.$transaction(
    async (tx) => {
      const actor = await enterSession(tx, { tokenHash, at, today, isRead });
      return actor ? run({ tx, actor, tokenHash, now: at, today }) : noSession;
    },
    { ...LIMITS, isolationLevel: isRead ? 'RepeatableRead' : 'ReadCommitted' },
  );
  return working.finally(measured);
}

type Entrance = { tokenHash: Buffer; at: Date; today: CalendarDate; isRead: boolean };

async function enterSession(
  tx: Transaction,
  { tokenHash, at, today, isRead }: Entrance,
): Promise<Viewer | null> {
  const rows = await tx.$queryRaw<{ actor: unknown }[]>`
    SELECT enter_session(${tokenHash}::bytea, ${at}::timestamptz, ${today}::date, ${isRead}) AS actor`;
  const found = rows[0]?.actor;
  return found ? viewerSchema.parse(found) : null;
}
