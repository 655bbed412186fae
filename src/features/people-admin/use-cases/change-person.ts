import { routes } from '@/config/routes';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { placeOfPerson } from '@/server/organisation/person-place';
import { findFacts, isCodeTaken, rowOfPerson } from '@/server/organisation/person-store';
import { changedPerson } from '@/server/organisation/recorded-acts';
import { changePersonSchema } from '../person.schema';
import { type PersonRefusalCode, personRefusal } from '../refusal-messages';

/** Mends what is held of a person; the person reads the change on their own page. */
export const changePersonUseCase = defineUseCase<typeof changePersonSchema, PersonRefusalCode>({
  name: 'person.change',
  input: changePersonSchema,
  permission: 'person.keep',
  at: (scope, { memberId }) => placeOfPerson(scope, memberId),
  effect: 'once',
  records: 'person.changed',
  async run(scope, { memberId, version, ...facts }) {
    const before = await findFacts(scope, memberId);
    if (!before) return refuse('person.stale');
    if (await isCodeTaken(scope, facts.code, memberId)) return refuse('person.code-taken');
    const { count } = await scope.tx.member.updateMany({
      where: { id: memberId, version, rootId: scope.actor.rootId },
      data: { ...rowOfPerson(facts), version: { increment: 1 } },
    });
    if (count === 0) return refuse('person.stale');
    const about = changedPerson(memberId, before, facts);
    return ok({ about, goTo: `${routes.person(memberId)}?vua=sua` });
  },
  refusals: personRefusal,
});
