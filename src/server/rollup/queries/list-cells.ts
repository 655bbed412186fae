import 'server-only';
import { z } from 'zod';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import type { Scope } from '../../db/scope';

const rowSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    path: z.array(z.string()),
    places_today: z.array(z.string()),
  })
  .transform((row) => ({
    id: row.id,
    name: row.name,
    /** What the cell stood in on the day, from the asked unit's direct subordinate down to the cell itself. */
    path: row.path,
    placesToday: row.places_today,
  }));

export type CellPlace = z.output<typeof rowSchema>;

/** Every cell at or under a unit on a day, with its place in the tree of that day. Leans on unit_ancestry_pkey and unit_ancestry(unit_id). */
export async function listCells(
  { tx, today }: Pick<Scope, 'tx' | 'today'>,
  unitId: string,
  on: CalendarDate,
): Promise<readonly CellPlace[]> {
  const rows = await tx.$queryRaw`
    SELECT u.id, u.name,
           ARRAY(SELECT p.ancestor_id::text FROM unit_ancestry p
                  WHERE p.unit_id = u.id AND p.depth < a.depth
                    AND p.valid_from <= ${on}::date AND (p.valid_to IS NULL OR p.valid_to > ${on}::date)
                  ORDER BY p.depth DESC) AS path,
           ARRAY(SELECT t.ancestor_id::text FROM unit_ancestry t
                  WHERE t.unit_id = u.id AND t.valid_from <= ${today}::date AND (t.valid_to IS NULL OR t.valid_to > ${today}::date)
                  ORDER BY t.depth) AS places_today
      FROM unit_ancestry a
      JOIN unit u ON u.id = a.unit_id AND u.kind = 'cell'
     WHERE a.ancestor_id = ${unitId}::uuid AND a.valid_from <= ${on}::date AND (a.valid_to IS NULL OR a.valid_to > ${on}::date)`;
  return z.array(rowSchema).parse(rows);
}
