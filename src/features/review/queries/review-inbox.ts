import 'server-only';
import { z } from 'zod';
import { isLate } from '@/domain/campaign/campaign';
import { calendarDate, daysBetween, yearOf } from '@/domain/shared/calendar-date';
import { effectiveDeadlineSql } from '@/server/campaign/effective-deadline';
import { Prisma } from '@/server/db/generated/client';
import type { Scope } from '@/server/db/scope';
import { isId } from '@/server/organisation/unit-place';
import { WAITING_DOSSIERS } from '@/server/pledge/waiting-dossiers';
import { INBOX_PAGE } from '../paging';

/** Why a dossier waits, from its newest fact. */
export type WaitingReason =
  | { readonly kind: 'new'; readonly year: number }
  | { readonly kind: 'mended'; readonly times: number }
  | { readonly kind: 'reopened' }
  | { readonly kind: 'amended'; readonly timesReturned: number }
  /** Typed for the author, who has not stood by it yet. */
  | { readonly kind: 'assisted' }
  | { readonly kind: 'reported'; readonly ordinals: readonly number[] };

export type InboxRow = {
  readonly pledgeId: string;
  /** The person, or the collective by its name. */
  readonly fullName: string;
  readonly isCollective: boolean;
  readonly cellName: string;
  readonly reason: WaitingReason;
  readonly isLate: boolean;
  /** The campaign's year, when it is not this one. */
  readonly pastYear: number | null;
  readonly days: number;
  readonly position: number;
};

export type ReviewInbox = {
  readonly rows: readonly InboxRow[];
  readonly total: number;
  readonly toApprove: number;
  readonly oldestDays: number;
  /** Counted from 1. */
  readonly page: number;
  readonly previousId: string | null;
  readonly nextId: string | null;
};

const EMPTY: ReviewInbox = {
  rows: [],
  total: 0,
  toApprove: 0,
  oldestDays: 0,
  page: 1,
  previousId: null,
  nextId: null,
};

const day = z.string().transform(calendarDate);
const rowSchema = z.object({
  id: z.string(),
  position: z.coerce.number(),
  total: z.coerce.number(),
  to_approve: z.coerce.number(),
  oldest: day,
  since: day,
  previous_id: z.string().nullable(),
  next_id: z.string().nullable(),
  waits_for: z.enum(['approval', 'amendment', 'confirmation']),
  awaits_author: z.boolean(),
  is_collective: z.boolean(),
  full_name: z.string(),
  cell_name: z.string().nullable(),
  year: z.number(),
  submitted_on: day.nullable(),
  registration_deadline: day,
  times_returned: z.coerce.number(),
  was_reopened: z.boolean().nullable(),
  reported: z.array(z.number()).nullable(),
});

type Row = z.infer<typeof rowSchema>;
type Asked = { readonly openId?: string; readonly page?: number };

/** A page of what waits for the actor, oldest first: the page that holds the opened dossier, or the one asked for. */
export async function reviewInbox(scope: Scope, { openId, page = 1 }: Asked = {}): Promise<ReviewInbox> {
  const rows = await readRows(scope, { openId: openId && isId(openId) ? openId : null, page });
  const first = rows[0];
  if (!first) return EMPTY;
  const open = rows.find(({ id }) => id === openId);
  return {
    rows: rows.map((row) => toInboxRow(row, scope)),
    total: first.total,
    toApprove: first.to_approve,
    oldestDays: daysBetween(first.oldest, scope.today),
    page: Math.ceil(first.position / INBOX_PAGE),
    previousId: open?.previous_id ?? null,
    nextId: open?.next_id ?? (open ? null : first.id),
  };
}

type Place = { readonly openId: string | null; readonly page: number };

async function readRows({ tx, today }: Scope, { openId, page }: Place): Promise<Row[]> {
  const offset = (page - 1) * INBOX_PAGE;
  const deadline = effectiveDeadlineSql({
    campaign: Prisma.sql`c`,
    memberId: Prisma.sql`n.member_id`,
    unitId: Prisma.sql`coalesce(home.cell_id, n.unit_id)`,
    today,
  });
  const rows = await tx.$queryRaw<unknown[]>`
    WITH waiting AS (${WAITING_DOSSIERS}), numbered AS (
      SELECT w.*, row_number() OVER place AS position, lag(w.id) OVER place AS previous_id, lead(w.id) OVER place AS next_id,
             count(*) OVER () AS total, count(*) FILTER (WHERE w.waits_for = 'approval' AND w.member_id IS NOT NULL AND NOT w.awaits_author) OVER () AS to_approve,
             min(w.since) OVER () AS oldest
        FROM waiting w WINDOW place AS (ORDER BY w.since, w.since_at, w.id)
    ), page AS (
      SELECT coalesce((SELECT (position - 1) / ${INBOX_PAGE} * ${INBOX_PAGE} FROM numbered WHERE id = ${openId}::uuid),
               least(${offset}, (max(position) - 1) / ${INBOX_PAGE} * ${INBOX_PAGE})) AS start FROM numbered
    )
    SELECT n.id, n.position, n.total, n.to_approve, n.oldest::text, n.since::text, n.previous_id, n.next_id, n.waits_for, n.awaits_author,
           n.unit_id IS NOT NULL AS is_collective, coalesce(m.full_name, u.name) AS full_name,
           coalesce(cell.name, above.name) AS cell_name, c.year, p.submitted_on::text, (${deadline})::text AS registration_deadline,
           (SELECT count(*) FROM pledge_transition t WHERE t.pledge_id = n.id AND t.kind IN ('return', 'amendment_return')
               AND NOT EXISTS (SELECT 1 FROM pledge_transition a WHERE a.pledge_id = n.id AND a.at > t.at
                 AND a.kind IN ('approval', 'amendment_approval'))) AS times_returned,
           (SELECT t.kind = 'approval_taken_back' FROM pledge_transition t WHERE t.pledge_id = n.id
             ORDER BY t.at DESC, t.id DESC LIMIT 1) AS was_reopened,
           (SELECT array_agg(i.ordinal ORDER BY i.ordinal) FROM pledge_item i
             WHERE i.version_id = p.in_force_version_id AND i.waiting_note_id IS NOT NULL) AS reported
      FROM numbered n
      JOIN page ON n.position > page.start AND n.position <= page.start + ${INBOX_PAGE}
      JOIN pledge p ON p.id = n.id
      JOIN campaign c ON c.id = n.campaign_id
      LEFT JOIN member m ON m.id = n.member_id
      LEFT JOIN unit u ON u.id = n.unit_id
      LEFT JOIN unit_ancestry up ON up.unit_id = n.unit_id AND up.depth = 1
       AND up.valid_from <= ${today}::date AND (up.valid_to IS NULL OR up.valid_to > ${today}::date)
      LEFT JOIN unit above ON above.id = up.ancestor_id
      LEFT JOIN membership home ON home.member_id = n.member_id
       AND home.valid_from <= ${today}::date AND (home.valid_to IS NULL OR home.valid_to > ${today}::date)
      LEFT JOIN unit cell ON cell.id = home.cell_id
     ORDER BY n.position`;
  return z.array(rowSchema).parse(rows);
}

function toInboxRow(row: Row, { today }: Scope): InboxRow {
  const deadline = { registrationDeadline: row.registration_deadline };
  return {
    pledgeId: row.id,
    fullName: row.full_name,
    isCollective: row.is_collective,
    cellName: row.cell_name ?? '',
    reason: reasonOf(row),
    isLate: row.waits_for === 'approval' && row.submitted_on !== null && isLate(deadline, row.submitted_on),
    pastYear: row.year === yearOf(today) ? null : row.year,
    days: daysBetween(row.since, today),
    position: row.position,
  };
}

function reasonOf(row: Row): WaitingReason {
  if (row.waits_for === 'confirmation') return { kind: 'reported', ordinals: row.reported ?? [] };
  if (row.waits_for === 'amendment') return { kind: 'amended', timesReturned: row.times_returned };
  if (row.awaits_author) return { kind: 'assisted' };
  if (row.was_reopened) return { kind: 'reopened' };
  return row.times_returned > 0
    ? { kind: 'mended', times: row.times_returned }
    : { kind: 'new', year: row.year };
}
