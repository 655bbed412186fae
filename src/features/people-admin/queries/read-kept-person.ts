import 'server-only';
import { can, type Place } from '@/domain/access/permissions';
import type { AssignableRole } from '@/domain/access/roles';
import type { DatedMembership } from '@/domain/organisation/memberships';
import type { PersonFacts } from '@/domain/organisation/person-facts';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { fromDbDate, fromOptionalDbDate, validOn } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { placeOfPerson } from '@/server/organisation/person-place';
import { findFacts, listMemberships } from '@/server/organisation/person-store';
import { placeOfUnit } from '@/server/organisation/unit-place';

export type HeldRoleLine = {
  readonly id: string;
  readonly role: AssignableRole;
  readonly unitId: string;
  readonly unitName: string;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
};

export type KeptAccount = {
  readonly loginName: string;
  readonly phone: string | null;
  readonly isDisabled: boolean;
  readonly mustChangePassword: boolean;
  readonly firstSignedInOn: CalendarDate | null;
};

export type Choice = { readonly id: string; readonly name: string };

export type KeptPerson = PersonFacts & {
  readonly memberId: string;
  readonly place: Place;
  readonly version: number;
  readonly memberships: readonly DatedMembership[];
  readonly home: DatedMembership | null;
  readonly roles: readonly HeldRoleLine[];
  readonly account: KeptAccount | null;
  readonly isMyself: boolean;
  readonly key: string;
};

/** A person with what the administrator keeps of them: never a word of what they pledged. */
export async function readKeptPerson(scope: Scope, memberId: string): Promise<KeptPerson | null> {
  const place = await placeOfPerson(scope, memberId);
  if (!place || !can(scope.actor, 'person.keep', place)) return null;
  const facts = await findFacts(scope, memberId);
  if (!facts) return null;
  const { version } = await scope.tx.member.findUniqueOrThrow({
    where: { id: memberId },
    select: { version: true },
  });
  const memberships = await listMemberships(scope, memberId);
  const isToday = ({ validFrom, validTo }: DatedMembership) =>
    validFrom <= scope.today && (validTo === null || scope.today < validTo);
  return {
    ...facts,
    memberId,
    place,
    version,
    memberships,
    home: memberships.find(isToday) ?? null,
    roles: await listRoles(scope, memberId),
    account: await findAccount(scope, memberId),
    isMyself: memberId === scope.actor.memberId,
    key: crypto.randomUUID(),
  };
}

async function listRoles({ tx }: Scope, memberId: string): Promise<readonly HeldRoleLine[]> {
  const rows = await tx.roleAssignment.findMany({
    where: { memberId },
    orderBy: [{ validTo: { sort: 'asc', nulls: 'first' } }, { validFrom: 'desc' }],
    select: {
      id: true,
      role: true,
      unitId: true,
      validFrom: true,
      validTo: true,
      unit: { select: { name: true } },
    },
  });
  return rows.map(({ unit, validFrom, validTo, ...row }) => ({
    ...row,
    unitName: unit.name,
    validFrom: fromDbDate(validFrom),
    validTo: fromOptionalDbDate(validTo),
  }));
}

async function findAccount({ tx }: Scope, memberId: string): Promise<KeptAccount | null> {
  const row = await tx.account.findUnique({
    where: { memberId },
    select: {
      loginName: true,
      phone: true,
      isDisabled: true,
      mustChangePassword: true,
      firstSignedInOn: true,
    },
  });
  return row && { ...row, firstSignedInOn: fromOptionalDbDate(row.firstSignedInOn) };
}

export type PersonAndUnits = { readonly person: KeptPerson; readonly units: readonly Choice[] };

/** The person with every cell that they may belong to. */
export async function readPersonToMove(scope: Scope, memberId: string): Promise<PersonAndUnits | null> {
  const person = await readKeptPerson(scope, memberId);
  return person && { person, units: await listUnits(scope, ['cell']) };
}

/** The person with every unit at which a role may be held. */
export async function readPersonForRole(scope: Scope, memberId: string): Promise<PersonAndUnits | null> {
  const person = await readKeptPerson(scope, memberId);
  const kinds = ['root', 'grassroots_committee', 'section_committee', 'cell', 'collective'] as const;
  return person && { person, units: await listUnits(scope, kinds) };
}

type Kind = 'root' | 'grassroots_committee' | 'section_committee' | 'cell' | 'collective';

async function listUnits({ tx, actor, today }: Scope, kinds: readonly Kind[]): Promise<readonly Choice[]> {
  return tx.unit.findMany({
    where: { rootId: actor.rootId, kind: { in: [...kinds] }, ...validOn(today) },
    orderBy: [{ kind: 'asc' }, { name: 'asc' }],
    select: { id: true, name: true },
  });
}

export type NewPerson = { readonly cells: readonly Choice[]; readonly cellId: string; readonly key: string };

export async function readNewPerson(scope: Scope, cellId: string): Promise<NewPerson | null> {
  const place = await placeOfUnit(scope, scope.actor.rootId);
  if (!place || !can(scope.actor, 'person.keep', place)) return null;
  return { cells: await listUnits(scope, ['cell']), cellId, key: crypto.randomUUID() };
}
