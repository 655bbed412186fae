import 'server-only';
import { z } from 'zod';
import { fromDbDate, fromOptionalDbDate } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';

const rowSchema = z
  .object({
    id: z.string(),
    superior: z.string(),
    valid_from: z.date().transform(fromDbDate),
    valid_to: z.date().nullable().transform(fromOptionalDbDate),
  })
  .transform((row) => ({ id: row.id, superior: row.superior, from: row.valid_from, to: row.valid_to }));

/** Under whom a unit stood, and when; `to` is the first day on which it no longer did. */
export type Placement = z.output<typeof rowSchema>;

/** Every placement of a unit, the newest first. Leans on unit_placement(unit_id). */
export async function listPlacements(
  { tx }: Pick<Scope, 'tx'>,
  unitId: string,
): Promise<readonly Placement[]> {
  const rows = await tx.$queryRaw`
    SELECT p.id, u.name AS superior, p.valid_from, p.valid_to
      FROM unit_placement p JOIN unit u ON u.id = p.parent_id
     WHERE p.unit_id = ${unitId}::uuid
     ORDER BY p.valid_from DESC`;
  return z.array(rowSchema).parse(rows);
}
