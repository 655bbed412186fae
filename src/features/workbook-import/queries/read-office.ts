import 'server-only';
import type { Office, OfficePerson, OfficeUnit } from '@/domain/organisation/workbook/office';
import { fromDbDate, fromOptionalDbDate } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { MEMBERSHIP_FIELDS, toMembership } from '@/server/organisation/person-store';

type DbPeriod = { readonly validFrom: Date; readonly validTo: Date | null };

/** The actor's whole root as a workbook may change it: every unit and person with all their places. */
export async function readOffice(scope: Scope): Promise<Office | null> {
  const units = await readUnits(scope);
  const root = units.find(({ kind }) => kind === 'root');
  return root
    ? { root, units: units.filter((unit) => unit !== root), people: await readPeople(scope) }
    : null;
}

async function readUnits({ tx, actor }: Scope): Promise<readonly OfficeUnit[]> {
  const rows = await tx.unit.findMany({
    where: { rootId: actor.rootId },
    orderBy: [{ kind: 'asc' }, { name: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      kind: true,
      name: true,
      code: true,
      contactName: true,
      contactPhone: true,
      validFrom: true,
      validTo: true,
      placements: {
        orderBy: { validFrom: 'asc' },
        select: {
          id: true,
          parentId: true,
          validFrom: true,
          validTo: true,
          parent: { select: { name: true } },
        },
      },
    },
  });
  return rows.map(({ placements, ...unit }) => ({
    ...unit,
    ...periodOf(unit),
    placements: placements.map(({ id, parentId, parent, ...placement }) => ({
      id,
      superiorId: parentId,
      superiorName: parent.name,
      ...periodOf(placement),
    })),
  }));
}

async function readPeople({ tx, actor }: Scope): Promise<readonly OfficePerson[]> {
  const rows = await tx.member.findMany({
    where: { rootId: actor.rootId },
    orderBy: [{ sortName: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      fullName: true,
      code: true,
      birthDate: true,
      joinedPartyOn: true,
      partyPosition: true,
      workPosition: true,
      memberships: {
        orderBy: { validFrom: 'asc' },
        select: MEMBERSHIP_FIELDS,
      },
    },
  });
  return rows.map(({ memberships, birthDate, joinedPartyOn, ...person }) => ({
    ...person,
    birthDate: fromOptionalDbDate(birthDate),
    joinedPartyOn: fromOptionalDbDate(joinedPartyOn),
    memberships: memberships.map(toMembership),
  }));
}

function periodOf({ validFrom, validTo }: DbPeriod) {
  return { validFrom: fromDbDate(validFrom), validTo: fromOptionalDbDate(validTo) };
}
