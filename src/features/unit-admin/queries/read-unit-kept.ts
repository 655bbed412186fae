import 'server-only';
import { can, type Place } from '@/domain/access/permissions';
import { mayStandUnder, type UnitKind } from '@/domain/organisation/unit-kind';
import type { Placement } from '@/domain/organisation/unit-moves';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { fromDbDate, fromOptionalDbDate, validOn } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { listPlacementsOf, placeOfKeptUnit } from '../unit-store';

export type UnitKept = {
  readonly id: string;
  readonly place: Place;
  readonly kind: UnitKind;
  readonly name: string;
  readonly code: string | null;
  readonly contactName: string | null;
  readonly contactPhone: string | null;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
  readonly version: number;
  readonly placements: readonly Placement[];
  readonly subordinates: readonly { readonly id: string; readonly name: string; readonly kind: UnitKind }[];
  readonly people: number;
  readonly holders: readonly {
    readonly memberId: string;
    readonly fullName: string;
    readonly role: string;
  }[];
  readonly key: string;
};

/** A unit with what its administrator keeps of it; null for everybody else, and for a unit that ended. */
export async function readUnitKept(scope: Scope, unitId: string): Promise<UnitKept | null> {
  const place = await placeOfKeptUnit(scope, unitId);
  if (!place || !can(scope.actor, 'unit.keep', place)) return null;
  const { tx, actor, today } = scope;
  const row = await tx.unit.findUnique({
    where: { id: unitId, rootId: actor.rootId },
    select: {
      id: true,
      kind: true,
      name: true,
      code: true,
      contactName: true,
      contactPhone: true,
      validFrom: true,
      validTo: true,
      version: true,
    },
  });
  if (!row) return null;
  const holders = await tx.roleAssignment.findMany({
    where: { unitId, ...validOn(today) },
    select: { role: true, memberId: true, member: { select: { fullName: true } } },
  });
  return {
    ...row,
    place,
    validFrom: fromDbDate(row.validFrom),
    validTo: fromOptionalDbDate(row.validTo),
    placements: await listPlacementsOf(scope, unitId),
    subordinates: await listSubordinates(scope, unitId),
    people: await tx.membership.count({ where: { cellId: unitId, ...validOn(today) } }),
    holders: holders.map(({ role, memberId, member }) => ({ role, memberId, fullName: member.fullName })),
    key: crypto.randomUUID(),
  };
}

async function listSubordinates({ tx, today }: Scope, unitId: string) {
  const rows = await tx.unitPlacement.findMany({
    where: { parentId: unitId, ...validOn(today) },
    orderBy: [{ unit: { kind: 'asc' } }, { unit: { name: 'asc' } }],
    select: { unit: { select: { id: true, name: true, kind: true } } },
  });
  return rows.map(({ unit }) => unit);
}

export type Superior = { readonly id: string; readonly name: string };
export type UnitToMove = UnitKept & { readonly superiors: readonly Superior[] };

/** The unit with every unit that it may stand under today. */
export async function readUnitToMove(scope: Scope, unitId: string): Promise<UnitToMove | null> {
  const unit = await readUnitKept(scope, unitId);
  if (!unit || unit.kind === 'root') return null;
  const rows = await scope.tx.unit.findMany({
    where: { rootId: scope.actor.rootId, id: { not: unitId }, ...validOn(scope.today) },
    orderBy: [{ kind: 'asc' }, { name: 'asc' }],
    select: { id: true, name: true, kind: true },
  });
  const superiors = rows.filter(({ kind }) => mayStandUnder(unit.kind, kind));
  return { ...unit, superiors };
}
