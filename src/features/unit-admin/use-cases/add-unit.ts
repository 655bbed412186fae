import { randomUUIDv7 } from 'node:crypto';
import { routes } from '@/config/routes';
import { refuseAddition, type UnitRefusalCode } from '@/domain/organisation/unit-moves';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { toDbDate } from '@/server/db/calendar';
import { findDatedUnit } from '@/server/organisation/find-dated-unit';
import { addedUnit } from '@/server/organisation/recorded-acts';
import { unitRefusal } from '../refusal-messages';
import { addUnitSchema } from '../unit.schema';
import { isCodeTaken, placeOfKeptUnit } from '../unit-store';

/** Adds a unit under another from a day on. */
export const addUnitUseCase = defineUseCase<typeof addUnitSchema, UnitRefusalCode>({
  name: 'unit.add',
  input: addUnitSchema,
  permission: 'unit.keep',
  at: (scope, { superiorId }) => placeOfKeptUnit(scope, superiorId),
  effect: 'once',
  records: 'unit.added',
  async run(scope, { superiorId, kind, from, ...facts }) {
    const { tx, actor } = scope;
    const superior = await findDatedUnit(scope, superiorId);
    if (!superior) return refuse('unit.stale');
    const refused = refuseAddition({ kind, superior, from });
    if (refused) return refused;
    if (await isCodeTaken(scope, facts.code, null)) return refuse('unit.code-taken');

    const id = randomUUIDv7();
    const { rootId } = actor;
    const validFrom = toDbDate(from);
    await tx.unit.createMany({ data: { id, rootId, kind, validFrom, ...facts } });
    await tx.unitPlacement.createMany({
      data: { id: randomUUIDv7(), rootId, unitId: id, parentId: superiorId, validFrom },
    });
    const about = addedUnit(id, { facts, kind, superior: superior.name, from });
    return ok({ about, goTo: `${routes.unitKept(id)}?vua=them` });
  },
  refusals: unitRefusal,
});
