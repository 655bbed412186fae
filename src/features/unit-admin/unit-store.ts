import 'server-only';
import type { Placement } from '@/domain/organisation/unit-moves';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { fromDbDate, fromOptionalDbDate, toDbDate } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { isId, placeOfUnit, type UnitPlace } from '@/server/organisation/unit-place';

/** Where a unit is kept: in the tree of today, and one that begins later at the root. */
export async function placeOfKeptUnit(scope: Scope, unitId: string): Promise<UnitPlace | null> {
  const place = await placeOfUnit(scope, unitId);
  if (place || !isId(unitId)) return place;
  const { tx, actor, today } = scope;
  const where = { id: unitId, rootId: actor.rootId, validFrom: { gt: toDbDate(today) } };
  return (await tx.unit.count({ where })) === 1 ? placeOfUnit(scope, actor.rootId) : null;
}

export async function listPlacementsOf({ tx, actor }: Scope, unitId: string): Promise<readonly Placement[]> {
  const rows = await tx.unitPlacement.findMany({
    where: { unitId, rootId: actor.rootId },
    orderBy: { validFrom: 'asc' },
    select: { id: true, parentId: true, validFrom: true, validTo: true, parent: { select: { name: true } } },
  });
  return rows.map(({ id, parentId, validFrom, validTo, parent }) => ({
    id,
    superiorId: parentId,
    superiorName: parent.name,
    validFrom: fromDbDate(validFrom),
    validTo: fromOptionalDbDate(validTo),
  }));
}

/** Whether a unit stands at or below another on any day from a day on. */
export async function standsBelow(
  { tx }: Scope,
  { id, under, from }: { id: string; under: string; from: CalendarDate },
) {
  const found = await tx.unitAncestry.count({
    where: { unitId: id, ancestorId: under, OR: [{ validTo: null }, { validTo: { gt: toDbDate(from) } }] },
  });
  return found > 0;
}

export async function isCodeTaken(
  { tx, actor }: Scope,
  code: string | null,
  exceptId: string | null,
): Promise<boolean> {
  if (code === null) return false;
  const where = { rootId: actor.rootId, code, ...(exceptId && { id: { not: exceptId } }) };
  return (await tx.unit.count({ where })) > 0;
}
