import { routes } from '@/config/routes';
import { leave } from '@/domain/organisation/memberships';
import { ok } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { measureUnits } from '@/server/organisation/keeping-effect';
import { placeOfPerson } from '@/server/organisation/person-place';
import { keepChange, listMemberships } from '@/server/organisation/person-store';
import { leftCell } from '@/server/organisation/recorded-acts';
import { leaveSchema } from '../person.schema';
import { accountStillOpen, rolesStillHeld } from '../queries/still-held';
import { type PersonRefusalCode, personRefusal } from '../refusal-messages';

/** The person no longer belongs to the cell from a day on; what was pledged and counted before stays. */
export const leaveCellUseCase = defineUseCase<typeof leaveSchema, PersonRefusalCode>({
  name: 'person.leave',
  input: leaveSchema,
  permission: 'person.keep',
  at: (scope, { memberId }) => placeOfPerson(scope, memberId),
  effect: 'once',
  records: 'person.ended',
  async rehearse(scope, { memberId, on }) {
    const last = (await listMemberships(scope, memberId)).at(-1);
    if (!last) return null;
    const { lines, notes = [] } = await measureUnits(scope, [{ id: last.cellId, name: last.cellName }], on);
    const roles = await rolesStillHeld(scope, memberId);
    return { lines, notes: [...notes, ...roles, ...(await accountStillOpen(scope, memberId))] };
  },
  async run(scope, { memberId, on, why }) {
    const memberships = await listMemberships(scope, memberId);
    const left = leave(memberships, on);
    if (!left.ok) return left;
    await keepChange(scope, memberId, { change: left.value, on });
    const cell = memberships.find(({ id }) => id === left.value.endedId)?.cellName ?? null;
    const about = leftCell(memberId, { cell, on, why });
    return ok({ about, goTo: `${routes.person(memberId)}?vua=ket-thuc` });
  },
  refusals: personRefusal,
});
