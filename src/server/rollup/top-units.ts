import 'server-only';
import { can } from '@/domain/access/permissions';
import type { UnitKind } from '@/domain/organisation/unit-kind';
import type { Scope } from '../db/scope';
import type { UnitPlace } from '../organisation/unit-place';
import { byName } from './compare-names';
import { listUnits } from './queries/list-units';
import { placeToday } from './unit-lines';

export type TopUnit = { readonly name: string; readonly kind: UnitKind; readonly place: UnitPlace };

/** The highest units that the viewer counts (or reads): where a role is held, or the own cell; none under another. */
export async function listTopUnits(
  scope: Scope,
  permission: 'counts.read' | 'unit.read' = 'counts.read',
): Promise<readonly TopUnit[]> {
  const { actor } = scope;
  const ids = [
    ...new Set([...actor.assignments.map(({ unitId }) => unitId), ...(actor.cellId ? [actor.cellId] : [])]),
  ];
  const units = (await listUnits(scope, ids)).flatMap((unit) => {
    const place = placeToday(unit);
    return place && can(actor, permission, place) ? [{ name: unit.name, kind: unit.kind, place }] : [];
  });
  const counted = new Set(units.map(({ place }) => place.unitId));
  return units.filter(({ place }) => !place.superiorIds.some((id) => counted.has(id))).toSorted(byName);
}
