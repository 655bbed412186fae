import { randomUUIDv7 } from 'node:crypto';
import { routes } from '@/config/routes';
import { moveUnit, type PlacementChange, type UnitRefusalCode } from '@/domain/organisation/unit-moves';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { toDbDate, toOptionalDbDate } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { findDatedUnit } from '@/server/organisation/find-dated-unit';
import { measureUnits } from '@/server/organisation/keeping-effect';
import { movedUnit } from '@/server/organisation/recorded-acts';
import { unitRefusal } from '../refusal-messages';
import { moveUnitSchema } from '../unit.schema';
import { listPlacementsOf, placeOfKeptUnit, standsBelow } from '../unit-store';

/** Moves a unit under another superior from a day on; what that does to the figures is shown before it is done. */
export const moveUnitUseCase = defineUseCase<typeof moveUnitSchema, UnitRefusalCode>({
  name: 'unit.move',
  input: moveUnitSchema,
  permission: 'unit.keep',
  at: (scope, { unitId }) => placeOfKeptUnit(scope, unitId),
  effect: 'once',
  records: 'unit.moved',
  async rehearse(scope, { unitId, superiorId, on }) {
    const units = await namesOf(scope, [unitId, ...(await superiorsKnown(scope, unitId)), superiorId]);
    return measureUnits(scope, units, on);
  },
  async run(scope, { unitId, superiorId, on }) {
    const unit = await findDatedUnit(scope, unitId);
    const superior = await findDatedUnit(scope, superiorId);
    if (!unit || !superior) return refuse('unit.stale');
    const placements = await listPlacementsOf(scope, unitId);
    const isSuperiorBelow = await standsBelow(scope, { id: superiorId, under: unitId, from: on });
    const moved = moveUnit({ unit, placements, superior, isSuperiorBelow, on });
    if (!moved.ok) return moved;
    await keepMove(scope, { unitId, superiorId, on }, moved.value);
    const from = placements.find(({ id }) => id === moved.value.endedId)?.superiorName ?? null;
    return ok({
      about: movedUnit(unitId, { from, to: superior.name, on }),
      goTo: `${routes.unitKept(unitId)}?vua=chuyen`,
    });
  },
  refusals: unitRefusal,
});

type Moved = { readonly unitId: string; readonly superiorId: string; readonly on: CalendarDate };

async function keepMove(
  { tx, actor }: Scope,
  { unitId, superiorId, on }: Moved,
  { endedId, until, isCorrection }: PlacementChange,
): Promise<void> {
  if (isCorrection) {
    await tx.unitPlacement.updateMany({ where: { id: endedId }, data: { parentId: superiorId } });
    return;
  }
  await tx.unitPlacement.updateMany({ where: { id: endedId }, data: { validTo: toDbDate(on) } });
  await tx.unitPlacement.createMany({
    data: {
      id: randomUUIDv7(),
      rootId: actor.rootId,
      unitId,
      parentId: superiorId,
      validFrom: toDbDate(on),
      validTo: toOptionalDbDate(until),
    },
  });
}

/** The superiors of all times: the one that is left is among them, before the move and after it. */
async function superiorsKnown(scope: Scope, unitId: string): Promise<readonly string[]> {
  return (await listPlacementsOf(scope, unitId)).slice(-2).map(({ superiorId }) => superiorId);
}

async function namesOf({ tx, actor }: Scope, ids: readonly string[]) {
  const rows = await tx.unit.findMany({
    where: { id: { in: [...ids] }, rootId: actor.rootId },
    select: { id: true, name: true },
  });
  const nameOf = new Map(rows.map(({ id, name }) => [id, name]));
  return ids.flatMap((id) => {
    const name = nameOf.get(id);
    return name === undefined ? [] : [{ id, name }];
  });
}
