import { routes } from '@/config/routes';
import { admit, changeHome } from '@/domain/organisation/memberships';
import { covers } from '@/domain/organisation/unit-moves';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { findDatedUnit } from '@/server/organisation/find-dated-unit';
import { measureUnits } from '@/server/organisation/keeping-effect';
import { placeOfPerson } from '@/server/organisation/person-place';
import { keepChange, listMemberships } from '@/server/organisation/person-store';
import { changedHome } from '@/server/organisation/recorded-acts';
import { changeHomeSchema } from '../person.schema';
import { rolesStillHeld } from '../queries/still-held';
import { type PersonRefusalCode, personRefusal } from '../refusal-messages';

/** From a day on in another cell or with another standing; the pledge follows, earlier figures stay where they were. */
export const changeHomeUseCase = defineUseCase<typeof changeHomeSchema, PersonRefusalCode>({
  name: 'person.change-home',
  input: changeHomeSchema,
  permission: 'person.keep',
  at: (scope, { memberId }) => placeOfPerson(scope, memberId),
  effect: 'once',
  records: 'person.transferred',
  async rehearse(scope, { memberId, cellId, on }) {
    const cell = await findDatedUnit(scope, cellId);
    const homes = (await listMemberships(scope, memberId)).slice(-2);
    const units = homes.map((home) => ({ id: home.cellId, name: home.cellName }));
    const { lines, notes = [] } = await measureUnits(scope, cell ? [...units, cell] : units, on);
    return { lines, notes: [...notes, ...(await rolesStillHeld(scope, memberId))] };
  },
  async run(scope, { memberId, cellId, standing, on }) {
    const cell = await findDatedUnit(scope, cellId);
    if (!cell) return refuse('person.stale');
    const memberships = await listMemberships(scope, memberId);
    const before = memberships.find((membership) => covers(membership, on));
    const changed = (before ? changeHome : admit)(memberships, { cell, standing, on });
    if (!changed.ok) return changed;
    await keepChange(scope, memberId, { change: changed.value, on });
    const home = { cellId, cellName: cell.name, standing };
    const about = changedHome(memberId, { before: before ?? null, home, on });
    return ok({ about, goTo: `${routes.person(memberId)}?vua=sinh-hoat` });
  },
  refusals: personRefusal,
});
