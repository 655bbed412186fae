import 'server-only';
import { z } from 'zod';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import type { Scope } from '../../db/scope';

const rowSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    superior_id: z.string().nullable(),
    branch_id: z.string(),
    places_today: z.array(z.string()),
  })
  .transform((row) => ({
    id: row.id,
    name: row.name,
    /** The unit directly above the cell on the day. */
    superiorId: row.superior_id,
    /** The direct subordinate of the asked unit in which the cell stood; the cell itself where it stood there. */
    branchId: row.branch_id,
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
    SELECT u.id, u.name, s.ancestor_id AS superior_id, coalesce(b.ancestor_id, u.id) AS branch_id,
           ARRAY(SELECT t.ancestor_id::text FROM unit_ancestry t
                  WHERE t.unit_id = u.id AND t.valid_from <= ${today}::date AND (t.valid_to IS NULL OR t.valid_to > ${today}::date)
                  ORDER BY t.depth) AS places_today
      FROM unit_ancestry a
      JOIN unit u ON u.id = a.unit_id AND u.kind = 'cell'
      LEFT JOIN unit_ancestry s ON s.unit_id = u.id AND s.depth = 1
       AND s.valid_from <= ${on}::date AND (s.valid_to IS NULL OR s.valid_to > ${on}::date)
      LEFT JOIN unit_ancestry b ON b.unit_id = u.id AND b.depth = a.depth - 1
       AND b.valid_from <= ${on}::date AND (b.valid_to IS NULL OR b.valid_to > ${on}::date)
     WHERE a.ancestor_id = ${unitId}::uuid AND a.valid_from <= ${on}::date AND (a.valid_to IS NULL OR a.valid_to > ${on}::date)`;
  return z.array(rowSchema).parse(rows);
}
