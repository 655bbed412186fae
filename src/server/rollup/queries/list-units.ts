import 'server-only';
import { z } from 'zod';
import { UNIT_KINDS } from '@/domain/organisation/unit-kind';
import type { Scope } from '../../db/scope';

const rowSchema = z
  .object({ id: z.string(), name: z.string(), kind: z.enum(UNIT_KINDS), places_today: z.array(z.string()) })
  .transform((row) => ({ id: row.id, name: row.name, kind: row.kind, placesToday: row.places_today }));

export type ListedUnit = z.output<typeof rowSchema>;

/** The named units that are in the tree today, with all above each. Leans on unit_pkey and unit_ancestry(unit_id). */
export async function listUnits(
  { tx, today }: Pick<Scope, 'tx' | 'today'>,
  ids: readonly string[],
): Promise<readonly ListedUnit[]> {
  const rows = await tx.$queryRaw`
    SELECT u.id, u.name, u.kind::text AS kind, array_agg(a.ancestor_id::text ORDER BY a.depth) AS places_today
      FROM unit u
      JOIN unit_ancestry a ON a.unit_id = u.id AND a.valid_from <= ${today}::date AND (a.valid_to IS NULL OR a.valid_to > ${today}::date)
     WHERE u.id = ANY (${[...ids]}::uuid[])
     GROUP BY u.id`;
  return z.array(rowSchema).parse(rows);
}
