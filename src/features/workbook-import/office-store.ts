import 'server-only';
import { randomUUIDv7 } from 'node:crypto';
import type { Office } from '@/domain/organisation/workbook/office';
import { isPlannedId } from '@/domain/organisation/workbook/office';
import {
  differenceOf,
  type MemberRecord,
  type MembershipRecord,
  type OfficeDifference,
  type PlacementRecord,
  type UnitRecord,
} from '@/domain/organisation/workbook/office-difference';
import { slicesOf } from '@/domain/shared/slices-of';
import { toDbDate, toOptionalDbDate } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { rowOfPerson } from '@/server/organisation/person-store';

/** Gives the id that stands for a planned one; the same for the same. */
export type RealIds = (id: string) => string;

const ROWS_PER_STATEMENT = 2_000;

/**
 * Writes one state of the office over the other, with as few statements as there are tables: the closure of the tree is
 * rebuilt once for each statement on units or placements, not once for each unit. Periods end before others begin.
 */
export async function keepOffice(scope: Scope, before: Office, after: Office): Promise<RealIds> {
  const difference = differenceOf(before, after);
  const real = realIds();
  await keepUnits(scope, difference, real);
  await keepPeople(scope, difference, real);
  return real;
}

function realIds(): RealIds {
  const given = new Map<string, string>();
  return (id) => {
    if (!isPlannedId(id)) return id;
    const known = given.get(id) ?? randomUUIDv7();
    given.set(id, known);
    return known;
  };
}

async function keepUnits(
  scope: Scope,
  { units, placements }: OfficeDifference,
  real: RealIds,
): Promise<void> {
  const { tx, actor } = scope;
  const { rootId } = actor;
  if (units.added.length > 0)
    await tx.unit.createMany({
      data: units.added.map(({ id, validFrom, validTo, ...unit }) => ({
        ...unit,
        ...{ id: real(id), rootId, validFrom: toDbDate(validFrom), validTo: toOptionalDbDate(validTo) },
      })),
    });
  await changeUnits(scope, units.changed);
  await changePlacements(scope, placements.changed, real);
  if (placements.added.length > 0)
    await tx.unitPlacement.createMany({
      data: placements.added.map(({ id, unitId, superiorId, validFrom, validTo }) => ({
        ...{ id: real(id), rootId, unitId: real(unitId), parentId: real(superiorId) },
        ...{ validFrom: toDbDate(validFrom), validTo: toOptionalDbDate(validTo) },
      })),
    });
}

async function changeUnits({ tx, actor }: Scope, changed: readonly UnitRecord[]): Promise<void> {
  if (changed.length === 0) return;
  await tx.$executeRaw`
    UPDATE unit u SET name = x.name, contact_name = x."contactName", contact_phone = x."contactPhone", valid_to = x."validTo",
           version = u.version + 1
      FROM jsonb_to_recordset(${JSON.stringify(changed)}::jsonb)
        AS x(id uuid, name text, "contactName" text, "contactPhone" text, "validTo" date)
     WHERE u.id = x.id AND u.root_id = ${actor.rootId}::uuid`;
}

async function changePlacements(
  { tx, actor }: Scope,
  changed: readonly PlacementRecord[],
  real: RealIds,
): Promise<void> {
  if (changed.length === 0) return;
  const rows = changed.map(({ superiorId, ...row }) => ({ ...row, superiorId: real(superiorId) }));
  await tx.$executeRaw`
    UPDATE unit_placement p SET parent_id = x."superiorId", valid_to = x."validTo"
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x(id uuid, "superiorId" uuid, "validTo" date)
     WHERE p.id = x.id AND p.root_id = ${actor.rootId}::uuid`;
}

async function keepPeople(
  scope: Scope,
  { members, memberships }: OfficeDifference,
  real: RealIds,
): Promise<void> {
  const { tx, actor } = scope;
  for (const some of slicesOf(members.added, ROWS_PER_STATEMENT))
    await tx.member.createMany({
      data: some.map(({ id, ...facts }) => ({ ...rowOfPerson(facts), id: real(id), rootId: actor.rootId })),
    });
  await changeMembers(scope, members.changed);
  await changeMemberships(scope, memberships.changed, real);
  for (const some of slicesOf(memberships.added, ROWS_PER_STATEMENT))
    await tx.membership.createMany({
      data: some.map(({ id, memberId, cellId, standing, validFrom, validTo }) => ({
        ...{ id: real(id), memberId: real(memberId), cellId: real(cellId), standing },
        ...{ validFrom: toDbDate(validFrom), validTo: toOptionalDbDate(validTo) },
      })),
    });
}

async function changeMembers({ tx, actor }: Scope, changed: readonly MemberRecord[]): Promise<void> {
  if (changed.length === 0) return;
  const rows = changed.map(({ id, ...facts }) => ({ id, ...rowOfPerson(facts) }));
  await tx.$executeRaw`
    UPDATE member m SET full_name = x."fullName", sort_name = x."sortName", birth_date = x."birthDate",
           joined_party_on = x."joinedPartyOn", party_position = x."partyPosition", work_position = x."workPosition",
           version = m.version + 1
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS x(id uuid, "fullName" text, "sortName" text, "birthDate" date, "joinedPartyOn" date, "partyPosition" text,
             "workPosition" text)
     WHERE m.id = x.id AND m.root_id = ${actor.rootId}::uuid`;
}

async function changeMemberships(
  { tx }: Scope,
  changed: readonly MembershipRecord[],
  real: RealIds,
): Promise<void> {
  if (changed.length === 0) return;
  const rows = changed.map(({ cellId, ...row }) => ({ ...row, cellId: real(cellId) }));
  await tx.$executeRaw`
    UPDATE membership m SET cell_id = x."cellId", standing = x.standing::standing, valid_to = x."validTo"
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS x(id uuid, "memberId" uuid, "cellId" uuid, standing text, "validTo" date)
     WHERE m.id = x.id AND m.member_id = x."memberId"`;
}
