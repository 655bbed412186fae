import 'server-only';
import { z } from 'zod';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { fromDbDate } from '../../db/calendar';
import type { Scope } from '../../db/scope';

const rowSchema = z.object({ deadline: z.date().transform(fromDbDate) });

/**
 * The last day on which a unit registers on time: the campaign's, or the latest extension of the unit or of one above
 * it in the tree of the day. Leans on deadline_extension(campaign_id) and unit_ancestry(unit_id).
 */
export async function findDeadline(
  { tx }: Pick<Scope, 'tx'>,
  campaign: { readonly id: string; readonly registrationDeadline: CalendarDate },
  { unitId, on }: { readonly unitId: string; readonly on: CalendarDate },
): Promise<CalendarDate> {
  const rows = await tx.$queryRaw`
    SELECT greatest(${campaign.registrationDeadline}::date, max(e.until)) AS deadline
      FROM deadline_extension e
      JOIN unit_ancestry a ON a.ancestor_id = e.unit_id AND a.unit_id = ${unitId}::uuid
       AND a.valid_from <= ${on}::date AND (a.valid_to IS NULL OR a.valid_to > ${on}::date)
     WHERE e.campaign_id = ${campaign.id}::uuid AND e.withdrawn_at IS NULL`;
  return z.array(rowSchema).parse(rows)[0]?.deadline ?? campaign.registrationDeadline;
}
