import 'server-only';
import { z } from 'zod';
import { UNIT_KINDS, type UnitKind } from '@/domain/organisation/unit-kind';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import type { Scope } from '../../db/scope';
import type { UnitPlace } from '../../organisation/unit-place';

const rowSchema = z.object({
  superior_today: z.array(z.string()),
  units: z.array(z.object({ id: z.string(), kind: z.enum(UNIT_KINDS) })),
});

export type Siblings = {
  /** What stood directly above, where it stands today: reach is of today. */
  readonly superior: UnitPlace;
  /** What stood directly under it, the unit itself among them; those that are not counted (collectives) left out. */
  readonly units: readonly { readonly id: string; readonly kind: UnitKind }[];
};

/**
 * The superior of a unit on a day and all that stood under it; null at the top, and where the superior is there no
 * longer. Leans on unit_ancestry(unit_id) and unit_ancestry_pkey.
 */
export async function findSiblings(
  { tx, today }: Pick<Scope, 'tx' | 'today'>,
  unitId: string,
  on: CalendarDate,
): Promise<Siblings | null> {
  const rows = await tx.$queryRaw`
    SELECT ARRAY(SELECT t.ancestor_id::text FROM unit_ancestry t
                  WHERE t.unit_id = s.ancestor_id AND t.valid_from <= ${today}::date AND (t.valid_to IS NULL OR t.valid_to > ${today}::date)
                  ORDER BY t.depth) AS superior_today,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'kind', u.kind)), '[]')
              FROM unit_ancestry a JOIN unit u ON u.id = a.unit_id
             WHERE a.ancestor_id = s.ancestor_id AND a.depth = 1 AND u.kind <> 'collective'
               AND a.valid_from <= ${on}::date AND (a.valid_to IS NULL OR a.valid_to > ${on}::date)) AS units
      FROM unit_ancestry s
     WHERE s.unit_id = ${unitId}::uuid AND s.depth = 1
       AND s.valid_from <= ${on}::date AND (s.valid_to IS NULL OR s.valid_to > ${on}::date)`;
  const found = z.array(rowSchema).parse(rows)[0];
  const [superiorId, ...superiorIds] = found?.superior_today ?? [];
  if (!found || superiorId === undefined) return null;
  return { superior: { kind: 'unit', unitId: superiorId, superiorIds }, units: found.units };
}
