import 'server-only';
import { z } from 'zod';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import type { Scope } from '../../db/scope';
import type { UnitPlace } from '../../organisation/unit-place';

const rowSchema = z.object({ places_today: z.array(z.string()) });

/** What stood directly above a unit on a day, with where that stands today: reach is of today. */
export async function findSuperior(
  { tx, today }: Pick<Scope, 'tx' | 'today'>,
  unitId: string,
  on: CalendarDate,
): Promise<UnitPlace | null> {
  const rows = await tx.$queryRaw`
    SELECT ARRAY(SELECT t.ancestor_id::text FROM unit_ancestry t
                  WHERE t.unit_id = a.ancestor_id AND t.valid_from <= ${today}::date AND (t.valid_to IS NULL OR t.valid_to > ${today}::date)
                  ORDER BY t.depth) AS places_today
      FROM unit_ancestry a
     WHERE a.unit_id = ${unitId}::uuid AND a.depth = 1
       AND a.valid_from <= ${on}::date AND (a.valid_to IS NULL OR a.valid_to > ${on}::date)`;
  const [superiorId, ...superiorIds] = z.array(rowSchema).parse(rows)[0]?.places_today ?? [];
  return superiorId === undefined ? null : { kind: 'unit', unitId: superiorId, superiorIds };
}
