import { routes } from '@/config/routes';
import type { UnitRefusalCode } from '@/domain/organisation/unit-moves';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { changedUnit } from '@/server/organisation/recorded-acts';
import { unitRefusal } from '../refusal-messages';
import { changeUnitSchema } from '../unit.schema';
import { isCodeTaken, placeOfKeptUnit } from '../unit-store';

/** Mends a unit's name, code and whom to call. */
export const changeUnitUseCase = defineUseCase<typeof changeUnitSchema, UnitRefusalCode>({
  name: 'unit.change',
  input: changeUnitSchema,
  permission: 'unit.keep',
  at: (scope, { unitId }) => placeOfKeptUnit(scope, unitId),
  effect: 'once',
  records: 'unit.changed',
  async run(scope, { unitId, version, ...facts }) {
    const { tx, actor } = scope;
    const before = await tx.unit.findUnique({
      where: { id: unitId, rootId: actor.rootId },
      select: { name: true, code: true, contactName: true, contactPhone: true },
    });
    if (!before) return refuse('unit.stale');
    if (await isCodeTaken(scope, facts.code, unitId)) return refuse('unit.code-taken');
    const { count } = await tx.unit.updateMany({
      where: { id: unitId, version, rootId: actor.rootId },
      data: { ...facts, version: { increment: 1 } },
    });
    if (count === 0) return refuse('unit.stale');
    return ok({
      about: changedUnit(unitId, before, facts),
      goTo: `${routes.unitKept(unitId)}?vua=sua`,
    });
  },
  refusals: unitRefusal,
});
