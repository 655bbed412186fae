import 'server-only';
import { z } from 'zod';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { effectiveDeadlineSql } from '../../campaign/effective-deadline';
import { fromDbDate } from '../../db/calendar';
import { Prisma } from '../../db/generated/client';
import type { Scope } from '../../db/scope';

const rowSchema = z.object({ deadline: z.date().transform(fromDbDate) });

type Asked = {
  readonly campaign: { readonly id: string; readonly registrationDeadline: CalendarDate };
  readonly unitId: string;
  readonly on: CalendarDate;
};

/** The last day on which a unit registers on time, in the tree of a day. Leans on deadline_extension(campaign_id). */
export async function findDeadline(
  { tx }: Pick<Scope, 'tx'>,
  { campaign, unitId, on }: Asked,
): Promise<CalendarDate> {
  const deadline = effectiveDeadlineSql({
    campaign: Prisma.sql`c`,
    memberId: Prisma.sql`NULL::uuid`,
    unitId: Prisma.sql`${unitId}::uuid`,
    today: on,
  });
  const rows =
    await tx.$queryRaw`SELECT ${deadline} AS deadline FROM campaign c WHERE c.id = ${campaign.id}::uuid`;
  return z.array(rowSchema).parse(rows)[0]?.deadline ?? campaign.registrationDeadline;
}
