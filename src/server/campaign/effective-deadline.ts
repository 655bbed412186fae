import 'server-only';
import { cache } from 'react';
import { type CalendarDate, calendarDate } from '@/domain/shared/calendar-date';
import { Prisma } from '../db/generated/client';
import type { Scope } from '../db/scope';

type Columns = {
  readonly campaign: Prisma.Sql;
  readonly memberId: Prisma.Sql;
  /** The person's cell today, or the collective itself. */
  readonly unitId: Prisma.Sql;
  readonly today: CalendarDate;
};

/** The last on-time day of one subject as an expression: the campaign's, or the latest extension that reaches it. */
export function effectiveDeadlineSql({ campaign, memberId, unitId, today }: Columns): Prisma.Sql {
  return Prisma.sql`greatest(${campaign}.registration_deadline, (
    SELECT max(e.until) FROM deadline_extension e
     WHERE e.campaign_id = ${campaign}.id AND e.withdrawn_at IS NULL
       AND (e.member_id = ${memberId} OR e.unit_id IN (
         SELECT a.ancestor_id FROM unit_ancestry a WHERE a.unit_id = ${unitId}
            AND a.valid_from <= ${today}::date AND (a.valid_to IS NULL OR a.valid_to > ${today}::date)))))`;
}

type Subject = { readonly memberId: string | null; readonly unitId: string | null };

/** The last day on which a person or a collective registers on time. */
export function findEffectiveDeadline(
  { tx, today }: Pick<Scope, 'tx' | 'today'>,
  campaignId: string,
  { memberId, unitId }: Subject,
): Promise<CalendarDate> {
  return deadlineOn(tx, campaignId, memberId, unitId, today);
}

/** Remembered while one page is drawn: the campaign on it and the pledge on it ask the same. */
const deadlineOn = cache(
  async (
    tx: Scope['tx'],
    campaignId: string,
    memberId: string | null,
    unitId: string | null,
    today: CalendarDate,
  ): Promise<CalendarDate> => {
    const home = Prisma.sql`coalesce(${unitId}::uuid, (
      SELECT m.cell_id FROM membership m WHERE m.member_id = ${memberId}::uuid
         AND m.valid_from <= ${today}::date AND (m.valid_to IS NULL OR m.valid_to > ${today}::date)))`;
    const deadline = effectiveDeadlineSql({
      campaign: Prisma.sql`c`,
      memberId: Prisma.sql`${memberId}::uuid`,
      unitId: home,
      today,
    });
    const rows = await tx.$queryRaw<{ deadline: string }[]>`
      SELECT (${deadline})::text AS deadline FROM campaign c WHERE c.id = ${campaignId}::uuid`;
    return calendarDate(rows[0]?.deadline ?? '');
  },
);
