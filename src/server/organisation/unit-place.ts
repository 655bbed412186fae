import 'server-only';
import type { Place } from '@/domain/access/permissions';
import type { Scope } from '../db/scope';

export type UnitPlace = Extract<Place, { kind: 'unit' }>;

// Lower case, as the database prints them: ids are compared as text.
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Text from an address or a form that can be an id at all; anything else is simply not found. */
export function isId(text: string): boolean {
  return UUID.test(text);
}

/** A unit with all above it today, nearest first; null when there is no such unit in the actor's root today. */
export async function placeOfUnit(
  { tx, today }: Pick<Scope, 'tx' | 'today'>,
  unitId: string,
): Promise<UnitPlace | null> {
  if (!isId(unitId)) return null;
  const rows = await tx.$queryRaw<{ ancestor_id: string }[]>`
    SELECT ancestor_id FROM unit_ancestry
     WHERE unit_id = ${unitId}::uuid AND valid_from <= ${today}::date AND (valid_to IS NULL OR valid_to > ${today}::date)
     ORDER BY depth`;
  if (rows.length === 0) return null;
  return { kind: 'unit', unitId, superiorIds: rows.slice(1).map((row) => row.ancestor_id) };
}
