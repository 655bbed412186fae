import 'server-only';
import { z } from 'zod';
import type { WeekCount } from '@/domain/rollup/trend';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { fromDbDate } from '../../db/calendar';
import type { Scope } from '../../db/scope';

const rowSchema = z
  .object({ week_from: z.date().transform(fromDbDate), approved: z.bigint().transform(Number) })
  .transform((row): WeekCount => ({ week: row.week_from, count: row.approved }));

export type WeeksQuestion = {
  readonly campaignId: string;
  readonly unitId: string;
  readonly on: CalendarDate;
};

/** Pledges approved in each week, one statement for the whole year; leans on the same indexes as `countGroups`. */
export async function countWeeks({ tx }: Pick<Scope, 'tx'>, { campaignId, unitId, on }: WeeksQuestion) {
  const rows = await tx.$queryRaw`
    SELECT * FROM roll_up_trend(${campaignId}::uuid, ${unitId}::uuid, ${on}::date)`;
  return z.array(rowSchema).parse(rows);
}
