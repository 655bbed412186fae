import 'server-only';
import { cache } from 'react';
import { type CalendarDate, calendarDate, daysBetween } from '@/domain/shared/calendar-date';
import type { Scope } from '../db/scope';
import { WAITING_DOSSIERS } from './waiting-dossiers';

export type WaitingSummary = {
  readonly count: number;
  /** How long the oldest has waited; null when nothing waits. */
  readonly oldestDays: number | null;
};

/** How many dossiers wait for the actor, and for how long the oldest does. */
export function waitingSummary({ tx, today }: Pick<Scope, 'tx' | 'today'>): Promise<WaitingSummary> {
  return waitingOn(tx, today);
}

/** Remembered while one page is drawn: the menu and the page ask the same. */
const waitingOn = cache(async (tx: Scope['tx'], today: CalendarDate): Promise<WaitingSummary> => {
  const rows = await tx.$queryRaw<{ waiting: bigint; oldest: string | null }[]>`
    SELECT count(*) AS waiting, min(w.since)::text AS oldest FROM (${WAITING_DOSSIERS}) w`;
  const oldest = rows[0]?.oldest ?? null;
  return {
    count: Number(rows[0]?.waiting ?? 0),
    oldestDays: oldest === null ? null : daysBetween(calendarDate(oldest), today),
  };
});
