import 'server-only';
import { can } from '@/domain/access/permissions';
import type { UnitKind } from '@/domain/organisation/unit-kind';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { fromDbDate } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { placeOfUnit, type UnitPlace } from '@/server/organisation/unit-place';
import { listUnits } from '@/server/rollup/queries/list-units';
import { placeToday } from '@/server/rollup/unit-lines';

export type UnitHead = {
  readonly place: UnitPlace;
  readonly name: string;
  readonly kind: UnitKind;
  readonly symbol: string | null;
  /** Null for those who may not call. */
  readonly contactName: string | null;
  readonly contactPhone: string | null;
  readonly since: CalendarDate;
  /** From the root down, without the unit itself. */
  readonly superiors: readonly Superior[];
};

export type Superior = { readonly id: string; readonly name: string; readonly isReachable: boolean };

/** A unit with all above it today; null when there is none that the viewer may read. */
export async function findUnit(scope: Scope, unitId: string): Promise<UnitHead | null> {
  const place = await placeOfUnit(scope, unitId);
  if (!place || !can(scope.actor, 'unit.read', place)) return null;
  const unit = await scope.tx.unit.findUnique({
    where: { id: place.unitId },
    select: { name: true, kind: true, symbol: true, contactName: true, contactPhone: true, validFrom: true },
  });
  if (!unit) return null;
  const mayCall = can(scope.actor, 'unit.contact', place);
  return {
    place,
    name: unit.name,
    kind: unit.kind,
    symbol: unit.symbol,
    contactName: mayCall ? unit.contactName : null,
    contactPhone: mayCall ? unit.contactPhone : null,
    since: fromDbDate(unit.validFrom),
    superiors: await superiorsOf(scope, place),
  };
}

async function superiorsOf(scope: Scope, { superiorIds }: UnitPlace): Promise<readonly Superior[]> {
  const units = await listUnits(scope, superiorIds);
  const found = new Map(units.map((unit) => [unit.id, unit]));
  return superiorIds.toReversed().flatMap((id) => {
    const unit = found.get(id);
    const place = unit && placeToday(unit);
    return unit && place ? [{ id, name: unit.name, isReachable: can(scope.actor, 'unit.read', place) }] : [];
  });
}
