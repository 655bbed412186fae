import type { CalendarDate } from '@/domain/shared/calendar-date';
import type { PersonFacts } from '../person-facts';
import type { Standing } from '../standing';
import type { UnitFacts } from '../unit-facts';
import type { UnitKind } from '../unit-kind';
import type { Office } from './office';

type Dated = { readonly id: string; readonly validFrom: CalendarDate; readonly validTo: CalendarDate | null };

export type UnitRecord = Dated & UnitFacts & { readonly kind: UnitKind };
export type PlacementRecord = Dated & { readonly unitId: string; readonly superiorId: string };
export type MemberRecord = PersonFacts & { readonly id: string };
export type MembershipRecord = Dated & {
  readonly memberId: string;
  readonly cellId: string;
  readonly standing: Standing;
};

/** Records of one kind that are new, and those that are no longer as they were. */
export type Difference<Record> = { readonly added: readonly Record[]; readonly changed: readonly Record[] };

export type OfficeDifference = {
  readonly units: Difference<UnitRecord>;
  readonly placements: Difference<PlacementRecord>;
  readonly members: Difference<MemberRecord>;
  readonly memberships: Difference<MembershipRecord>;
};

/** What has to be written to make one state of an office the other; nothing is ever deleted. */
export function differenceOf(before: Office, after: Office): OfficeDifference {
  return {
    units: differ(unitsOf(before), unitsOf(after)),
    placements: differ(placementsOf(before), placementsOf(after)),
    members: differ(membersOf(before), membersOf(after)),
    memberships: differ(membershipsOf(before), membershipsOf(after)),
  };
}

function differ<Record extends { readonly id: string }>(
  before: readonly Record[],
  after: readonly Record[],
): Difference<Record> {
  const was = new Map(before.map((record) => [record.id, JSON.stringify(record)]));
  return {
    added: after.filter(({ id }) => !was.has(id)),
    changed: after.filter((record) => was.has(record.id) && was.get(record.id) !== JSON.stringify(record)),
  };
}

function unitsOf({ units }: Office): readonly UnitRecord[] {
  return units.map(({ id, kind, name, code, contactName, contactPhone, validFrom, validTo }) => {
    return { id, kind, name, code, contactName, contactPhone, validFrom, validTo };
  });
}

function placementsOf({ units }: Office): readonly PlacementRecord[] {
  return units.flatMap((unit) =>
    unit.placements.map(({ id, superiorId, validFrom, validTo }) => {
      return { id, unitId: unit.id, superiorId, validFrom, validTo };
    }),
  );
}

function membersOf({ people }: Office): readonly MemberRecord[] {
  return people.map(({ id, fullName, code, birthDate, joinedPartyOn, partyPosition, workPosition }) => {
    return { id, fullName, code, birthDate, joinedPartyOn, partyPosition, workPosition };
  });
}

function membershipsOf({ people }: Office): readonly MembershipRecord[] {
  return people.flatMap((person) =>
    person.memberships.map(({ id, cellId, standing, validFrom, validTo }) => {
      return { id, memberId: person.id, cellId, standing, validFrom, validTo };
    }),
  );
}
