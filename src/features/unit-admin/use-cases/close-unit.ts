import { routes } from '@/config/routes';
import { closeUnit, type UnitRefusalCode } from '@/domain/organisation/unit-moves';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { toDbDate } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { endRolesAt } from '@/server/organisation/end-roles';
import { findDatedUnit } from '@/server/organisation/find-dated-unit';
import { measureUnits } from '@/server/organisation/keeping-effect';
import { closedUnit } from '@/server/organisation/recorded-acts';
import { unitRefusal } from '../refusal-messages';
import { closeUnitSchema } from '../unit.schema';
import { listPlacementsOf, placeOfKeptUnit } from '../unit-store';

/** Closes a unit from a day on, with the roles that are held there; it stays in the figures of earlier days. */
export const closeUnitUseCase = defineUseCase<typeof closeUnitSchema, UnitRefusalCode>({
  name: 'unit.close',
  input: closeUnitSchema,
  permission: 'unit.keep',
  at: (scope, { unitId }) => placeOfKeptUnit(scope, unitId),
  effect: 'once',
  records: 'unit.closed',
  async rehearse(scope, { unitId, on }) {
    const unit = await findDatedUnit(scope, unitId);
    const superior = (await listPlacementsOf(scope, unitId)).at(-1);
    if (!unit || !superior) return null;
    return measureUnits(scope, [unit, { id: superior.superiorId, name: superior.superiorName }], on);
  },
  async run(scope, { unitId, on }) {
    const unit = await findDatedUnit(scope, unitId);
    if (!unit) return refuse('unit.stale');
    const closed = closeUnit({
      unit,
      on,
      placements: await listPlacementsOf(scope, unitId),
      ...(await inside(scope, unitId, on)),
    });
    if (!closed.ok) return closed;
    const { tx, actor } = scope;
    const validTo = toDbDate(on);
    const endedRoles = await endRolesAt(scope, unit, on);
    if (closed.value.endedId)
      await tx.unitPlacement.updateMany({ where: { id: closed.value.endedId }, data: { validTo } });
    await tx.unit.updateMany({
      where: { id: unitId, rootId: actor.rootId },
      data: { validTo, version: { increment: 1 } },
    });
    return ok({
      about: [closedUnit(unitId, on), ...endedRoles],
      goTo: `${routes.unitsKept}?vua=ket-thuc`,
    });
  },
  refusals: unitRefusal,
});

/** What still stands in a unit on a day or later. */
async function inside({ tx }: Scope, unitId: string, on: CalendarDate) {
  const open = { OR: [{ validTo: null }, { validTo: { gt: toDbDate(on) } }] };
  const placements = await tx.unitPlacement.findMany({
    where: { parentId: unitId, ...open },
    select: { unit: { select: { name: true } } },
  });
  const people = await tx.membership.count({ where: { cellId: unitId, ...open } });
  return { subordinates: placements.map(({ unit }) => unit), people };
}
