import 'server-only';
import { randomUUIDv7 } from 'node:crypto';
import { sortNameOf } from '@/domain/organisation/given-name';
import type { DatedMembership, MembershipChange } from '@/domain/organisation/memberships';
import type { PersonFacts } from '@/domain/organisation/person-facts';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { formatDate } from '@/lib/format-date';
import type { Recorded } from '../action-kit/use-case';
import { fromDbDate, fromOptionalDbDate, toDbDate, toOptionalDbDate } from '../db/calendar';
import type { Prisma } from '../db/generated/client';
import type { Scope } from '../db/scope';

export function rowOfPerson({ birthDate, joinedPartyOn, ...facts }: PersonFacts) {
  return {
    ...facts,
    sortName: sortNameOf(facts.fullName),
    birthDate: toOptionalDbDate(birthDate),
    joinedPartyOn: toOptionalDbDate(joinedPartyOn),
  };
}

export function recordedPerson({ birthDate, joinedPartyOn, ...facts }: PersonFacts): Recorded {
  return {
    ...facts,
    birthDate: birthDate && formatDate(birthDate),
    joinedPartyOn: joinedPartyOn && formatDate(joinedPartyOn),
  };
}

export async function findFacts({ tx, actor }: Scope, memberId: string): Promise<PersonFacts | null> {
  const row = await tx.member.findUnique({
    where: { id: memberId, rootId: actor.rootId },
    select: {
      fullName: true,
      code: true,
      birthDate: true,
      joinedPartyOn: true,
      partyPosition: true,
      workPosition: true,
    },
  });
  return (
    row && {
      ...row,
      birthDate: fromOptionalDbDate(row.birthDate),
      joinedPartyOn: fromOptionalDbDate(row.joinedPartyOn),
    }
  );
}

export async function isCodeTaken(
  { tx, actor }: Scope,
  code: string | null,
  exceptId: string | null,
): Promise<boolean> {
  if (code === null) return false;
  const where = { rootId: actor.rootId, code, ...(exceptId && { id: { not: exceptId } }) };
  return (await tx.member.count({ where })) > 0;
}

/** The columns of a membership with its cell's name, and what the rules read of them. */
export const MEMBERSHIP_FIELDS = {
  id: true,
  cellId: true,
  standing: true,
  validFrom: true,
  validTo: true,
  cell: { select: { name: true } },
} as const satisfies Prisma.MembershipSelect;

type MembershipRow = Prisma.MembershipGetPayload<{ select: typeof MEMBERSHIP_FIELDS }>;

export function toMembership({ cell, validFrom, validTo, ...row }: MembershipRow): DatedMembership {
  return {
    ...row,
    cellName: cell.name,
    validFrom: fromDbDate(validFrom),
    validTo: fromOptionalDbDate(validTo),
  };
}

/** Every membership of a person, oldest first. */
export async function listMemberships({ tx }: Scope, memberId: string): Promise<readonly DatedMembership[]> {
  const rows = await tx.membership.findMany({
    where: { memberId },
    orderBy: { validFrom: 'asc' },
    select: MEMBERSHIP_FIELDS,
  });
  return rows.map(toMembership);
}

/** Ends one membership and begins another on the same day; a mistake of that very day is mended in place. */
export async function keepChange(
  { tx }: Scope,
  memberId: string,
  {
    change: { endedId, isCorrection, begins },
    on,
  }: { readonly change: MembershipChange; readonly on: CalendarDate },
): Promise<void> {
  if (isCorrection && endedId && begins) {
    await tx.membership.updateMany({ where: { id: endedId, memberId }, data: begins });
    return;
  }
  if (endedId)
    await tx.membership.updateMany({ where: { id: endedId, memberId }, data: { validTo: toDbDate(on) } });
  if (!begins) return;
  await tx.membership.createMany({
    data: { id: randomUUIDv7(), memberId, ...begins, validFrom: toDbDate(on) },
  });
}
