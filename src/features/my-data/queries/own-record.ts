import 'server-only';
import { calendarDate } from '@/domain/shared/calendar-date';
import { actionWords, subjectText } from '@/lib/audit-words';
import { formatDate } from '@/lib/format-date';
import { formatDateTime } from '@/lib/format-date-time';
import { formatNumber } from '@/lib/format-number';
import { ROLE_WORDS } from '@/lib/pledge-words';
import { changedFields } from '@/lib/recorded-fields';
import { CHANGE_LINE, toChangeLine } from '@/server/audit/to-change-line';
import { fromDbDate } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { BLANK, type DataRow } from '../data-section';
import type { OwnRows } from './own-rows';

export function listOpenings({ person }: OwnRows): readonly DataRow[] {
  return person.openings.map(({ openedByName, byRole, pledge, at, reason }) => [
    openedByName,
    ROLE_WORDS[byRole],
    `${pledge.code ?? BLANK}, năm ${pledge.campaign.year}`,
    formatDateTime(at),
    reason,
  ]);
}

export function listExtensions({ person }: OwnRows): readonly DataRow[] {
  return person.extensions.map(({ campaign, until, reason, grantedByName, grantedAt, withdrawnAt }) => [
    String(campaign.year),
    formatDate(fromDbDate(until)),
    reason,
    grantedByName,
    formatDateTime(grantedAt),
    withdrawnAt ? formatDateTime(withdrawnAt) : BLANK,
  ]);
}

export function listReadings({ person }: OwnRows): readonly DataRow[] {
  return person.notices.map(({ noticeVersion, at }) => [`Bản ${noticeVersion}`, formatDateTime(at)]);
}

/** What others did to this person's data, or for them. */
export async function listEvents({ tx, actor }: Scope): Promise<readonly DataRow[]> {
  // Leans on audit_event_concerns_id_idx.
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT ${CHANGE_LINE} FROM audit_event e
     WHERE e.concerns_id = ${actor.memberId}::uuid AND e.actor_id <> ${actor.memberId}::uuid
     ORDER BY e.at DESC, e.id DESC`;
  return rows.map(eventRow);
}

function eventRow(row: unknown): DataRow {
  const { action, subjectKind, subjectName, actorName, at, before, after } = toChangeLine(row);
  return [
    inFull(actionWords(action)),
    subjectText(subjectKind, subjectName),
    actorName,
    formatDateTime(at),
    changedFields(subjectKind, before, after).map(changeText).join('; ') || BLANK,
  ];
}

type Changed = { readonly label: string; readonly before: string | null; readonly after: string | null };

function changeText({ label, before, after }: Changed): string {
  return `${label}: ${[before, after].filter((side) => side !== null).join(' → ')}`;
}

type ActRow = { action: string; on_day: string; times: bigint };

/** What this person did, day by day: somebody in office has done the same thing many times. */
export async function listActs({ tx, actor }: Scope): Promise<readonly DataRow[]> {
  const rows = await tx.$queryRaw<ActRow[]>`
    SELECT action, to_char(at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS on_day, count(*) AS times
      FROM audit_event WHERE actor_id = ${actor.memberId}::uuid
     GROUP BY 1, 2 ORDER BY 2 DESC, 1`;
  return rows.map(({ action, on_day, times }) => [
    inFull(actionWords(action)),
    formatDate(calendarDate(on_day)),
    formatNumber(Number(times)),
  ]);
}

/** "đã sửa thông tin" → "Đã sửa thông tin": at the beginning of a row. */
function inFull(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
