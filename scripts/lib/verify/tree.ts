import type { RawDistrict, Validity } from '@/domain/rollup/raw-district';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { groupBy } from '@/domain/shared/group-by';

export type Tree = ReturnType<typeof treeOf>;

/** The tree as the placements alone tell it, without the closure table. */
export function treeOf({ units, placements }: RawDistrict) {
  return {
    unitOf: new Map(units.map((unit) => [unit.id, unit])),
    placementsOf: groupBy(placements, ({ unitId }) => unitId),
    placementsUnder: groupBy(placements, ({ superiorId }) => superiorId),
  };
}

/** A unit and all above it on a day, nearest first; a unit that does not exist on the day ends the way up. */
export function walkUp(tree: Tree, unitId: string, day: CalendarDate): readonly string[] {
  const path: string[] = [];
  let at: string | undefined = unitId;
  while (at !== undefined && !path.includes(at)) {
    const unit = tree.unitOf.get(at);
    if (!unit || !holds(unit, day)) break;
    path.push(at);
    at = tree.placementsOf.get(at)?.find((placement) => holds(placement, day))?.superiorId;
  }
  return path;
}

/** What stood directly under a unit on a day. */
export function subordinatesOf(tree: Tree, unitId: string, day: CalendarDate): readonly string[] {
  const placements = tree.placementsUnder.get(unitId) ?? [];
  return placements.filter((placement) => holds(placement, day)).map((placement) => placement.unitId);
}

/** A unit and everything below it on a day. */
export function unitsUnder(tree: Tree, unitId: string, day: CalendarDate): readonly string[] {
  return [...tree.unitOf.keys()].filter((id) => walkUp(tree, id, day).includes(unitId));
}

export function holds({ validFrom, validTo }: Validity, day: CalendarDate): boolean {
  return validFrom <= day && (validTo === null || day < validTo);
}
