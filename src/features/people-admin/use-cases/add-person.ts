import { randomUUIDv7 } from 'node:crypto';
import { routes } from '@/config/routes';
import { admit } from '@/domain/organisation/memberships';
import type { PersonFacts } from '@/domain/organisation/person-facts';
import { foldText } from '@/domain/shared/fold-text';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { toOptionalDbDate, validOn } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { findDatedUnit } from '@/server/organisation/find-dated-unit';
import { isCodeTaken, keepChange, rowOfPerson } from '@/server/organisation/person-store';
import { addedPerson } from '@/server/organisation/recorded-acts';
import { placeOfUnit } from '@/server/organisation/unit-place';
import { addPersonSchema } from '../person.schema';
import { type PersonRefusalCode, personRefusal } from '../refusal-messages';

/** Takes a person into a cell from a day on. */
export const addPersonUseCase = defineUseCase<typeof addPersonSchema, PersonRefusalCode>({
  name: 'person.add',
  input: addPersonSchema,
  permission: 'person.keep',
  at: (scope, { cellId }) => placeOfUnit(scope, cellId),
  effect: 'once',
  records: 'person.added',
  async run(scope, { cellId, standing, from, ...facts }) {
    const cell = await findDatedUnit(scope, cellId);
    if (!cell) return refuse('person.stale');
    const admitted = admit([], { cell, standing, on: from });
    if (!admitted.ok) return admitted;
    if (await isCodeTaken(scope, facts.code, null)) return refuse('person.code-taken');
    if (facts.code === null && (await hasNamesake(scope, cellId, facts)))
      return refuse('person.same', { cell: cell.name });

    const id = randomUUIDv7();
    await scope.tx.member.createMany({ data: { id, rootId: scope.actor.rootId, ...rowOfPerson(facts) } });
    await keepChange(scope, id, { change: admitted.value, on: from });
    const about = addedPerson(id, { facts, home: { cellName: cell.name, standing }, from });
    return ok({ about, goTo: `${routes.person(id)}?vua=them` });
  },
  refusals: personRefusal,
});

/** Somebody of the same name and birth date in the same cell is, as a rule, the same person entered twice. */
async function hasNamesake(
  { tx, today }: Scope,
  cellId: string,
  { fullName, birthDate }: PersonFacts,
): Promise<boolean> {
  const found = await tx.membership.count({
    where: {
      cellId,
      ...validOn(today),
      member: { searchName: foldText(fullName), birthDate: toOptionalDbDate(birthDate) },
    },
  });
  return found > 0;
}
