import 'server-only';
import { cache } from 'react';
import { can } from '@/domain/access/permissions';
import type { Scope } from '../db/scope';
import type { UnitPlace } from '../organisation/unit-place';

/** A unit that keeps a register of directives and issues themes: the root or a committee. */
export type RegisterUnit = { readonly id: string; readonly name: string; readonly place: UnitPlace };

type Row = { id: string; name: string; superiors: string[] };

/** The units whose registers the actor reads: what stands in any other one is named nowhere, neither as a choice nor beside. */
export async function listReadRegisters(scope: Scope): Promise<string[]> {
  const units = await listRegisterUnits(scope);
  return units.filter(({ place }) => can(scope.actor, 'directive.read', place)).map(({ id }) => id);
}

/**
 * The root and the committees in or below the actor's line today, the root first, then by name. Remembered while one page
 * is drawn: each list on it asks which registers are read.
 */
export const listRegisterUnits = cache(
  async ({ tx, actor, today }: Scope): Promise<readonly RegisterUnit[]> => {
    const held = [...new Set([...actor.lineIds, ...actor.assignments.map(({ unitId }) => unitId)])];
    const rows = await tx.$queryRaw<Row[]>`
    SELECT u.id, u.name, array_agg(s.ancestor_id::text ORDER BY s.depth) FILTER (WHERE s.depth > 0) AS superiors
      FROM unit u
      JOIN unit_ancestry s ON s.unit_id = u.id AND s.valid_from <= ${today}::date AND (s.valid_to IS NULL OR s.valid_to > ${today}::date)
     WHERE u.root_id = ${actor.rootId}::uuid AND u.kind IN ('root', 'grassroots_committee', 'section_committee')
       AND (u.id = ANY (${held}::uuid[]) OR EXISTS (
         SELECT 1 FROM unit_ancestry a WHERE a.unit_id = u.id AND a.ancestor_id = ANY (${actor.assignments.map(({ unitId }) => unitId)}::uuid[])
            AND a.valid_from <= ${today}::date AND (a.valid_to IS NULL OR a.valid_to > ${today}::date)))
     GROUP BY u.id, u.name, u.kind
     ORDER BY u.kind, u.name COLLATE "vi-x-icu"`;
    return rows.map(({ id, name, superiors }) => ({
      id,
      name,
      place: { kind: 'unit', unitId: id, superiorIds: superiors ?? [] },
    }));
  },
);
