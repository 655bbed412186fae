import { createHash, randomBytes, randomUUIDv7 } from 'node:crypto';
import type { AssignableRole } from '@/domain/access/roles';
import { sortNameOf } from '@/domain/organisation/given-name';
import type { Standing } from '@/domain/organisation/standing';
import { calendarDate } from '@/domain/shared/calendar-date';
import { toDbDate } from '@/server/db/calendar';
import { aFreshDatabase, type FreshDatabase } from './fresh-database';

/**
 * The small district that everybody remembers:
 *
 *   Huyện ủy Sen Hồng           Thoa campaign officer · Minh leader · Kha inspector · Quế administrator · Tám officer
 *   ├─ Đảng bộ xã Gò Sen        Liên committee officer
 *   │   ├─ Chi bộ Vườn Sen      Bảy secretary · Hạnh, Nam, Út members · Tư exempt
 *   │   ├─ Chi bộ Cầu Tre       Sáu and Chín secretaries · Mười member
 *   │   └─ Hội Phụ nữ Gò Sen    (a non-Party collective)
 *   ├─ Đảng bộ xã Bến Lúa       nobody in office
 *   │   └─ Chi bộ Bến Lúa       Ba member; no secretary
 *   └─ Chi bộ Tư pháp           Năm secretary · Hai probationary member
 */
const UNITS = {
  root: { kind: 'root', name: 'Đảng bộ huyện Sen Hồng', under: null },
  goSen: { kind: 'grassroots_committee', name: 'Đảng bộ xã Gò Sen', under: 'root' },
  vuonSen: { kind: 'cell', name: 'Chi bộ ấp Vườn Sen', under: 'goSen' },
  cauTre: { kind: 'cell', name: 'Chi bộ ấp Cầu Tre', under: 'goSen' },
  phuNu: { kind: 'collective', name: 'Hội Liên hiệp Phụ nữ xã Gò Sen', under: 'goSen' },
  benLua: { kind: 'grassroots_committee', name: 'Đảng bộ xã Bến Lúa', under: 'root' },
  benLuaCell: { kind: 'cell', name: 'Chi bộ ấp Bến Lúa', under: 'benLua' },
  tuPhap: { kind: 'cell', name: 'Chi bộ Tư pháp', under: 'root' },
} as const;

export type UnitKey = keyof typeof UNITS;
export type PersonSpec = {
  readonly name: string;
  readonly cell: UnitKey;
  readonly standing?: Standing;
  readonly role?: readonly [AssignableRole, UnitKey];
};

const PEOPLE = {
  hanh: { name: 'Trần Thị Hạnh', cell: 'vuonSen' },
  nam: { name: 'Lê Hoài Nam', cell: 'vuonSen' },
  ut: { name: 'Phạm Thị Út', cell: 'vuonSen' },
  tu: { name: 'Võ Văn Tư', cell: 'vuonSen', standing: 'exempt' },
  bay: { name: 'Ngô Văn Bảy', cell: 'vuonSen', role: ['cell_secretary', 'vuonSen'] },
  sau: { name: 'Đặng Văn Sáu', cell: 'cauTre', role: ['cell_secretary', 'cauTre'] },
  chin: { name: 'Bùi Thị Chín', cell: 'cauTre', role: ['cell_secretary', 'cauTre'] },
  muoi: { name: 'Huỳnh Văn Mười', cell: 'cauTre' },
  lien: { name: 'Nguyễn Ngọc Liên', cell: 'cauTre', role: ['committee_officer', 'goSen'] },
  ba: { name: 'Lý Văn Ba', cell: 'benLuaCell' },
  nam5: { name: 'Dương Văn Năm', cell: 'tuPhap', role: ['cell_secretary', 'tuPhap'] },
  hai: { name: 'Hồ Thị Hai', cell: 'tuPhap', standing: 'probationary' },
  tam: { name: 'Mai Văn Tám', cell: 'tuPhap', role: ['committee_officer', 'root'] },
  thoa: { name: 'Đỗ Kim Thoa', cell: 'tuPhap', role: ['campaign_officer', 'root'] },
  minh: { name: 'Trịnh Công Minh', cell: 'tuPhap', role: ['leader', 'root'] },
  kha: { name: 'Tạ Đình Kha', cell: 'tuPhap', role: ['inspector', 'root'] },
  que: { name: 'Vương Thị Quế', cell: 'tuPhap', role: ['administrator', 'root'] },
} as const satisfies Record<string, PersonSpec>;

export type PersonKey = keyof typeof PEOPLE;

/** Everybody but those named. */
export function peopleBut(...left: readonly PersonKey[]): PersonKey[] {
  return (Object.keys(PEOPLE) as PersonKey[]).filter((who) => !left.includes(who));
}

export type TestPerson = {
  readonly memberId: string;
  readonly fullName: string;
  readonly loginName: string;
  readonly tokenHash: Buffer;
  /** What the person's browser brings along. */
  readonly cookie: string;
};

export type SmallDistrict<Who extends string = PersonKey> = FreshDatabase & {
  readonly units: Readonly<Record<UnitKey, string>>;
  readonly people: Readonly<Record<Who, TestPerson>>;
  readonly campaignId: string;
};

const SINCE = toDbDate(calendarDate('2020-01-01'));
const SESSION_UNTIL = new Date('2030-01-01T00:00:00Z');

/** The small district in an empty database, everybody signed in, the campaign of 2026 open, nobody pledged yet. */
export async function aSmallDistrict(given?: FreshDatabase): Promise<SmallDistrict> {
  const database = given ?? (await aFreshDatabase());
  const units = mapValues(UNITS, () => randomUUIDv7());
  await insertUnits(database, units);
  const people = await insertPeople(database, units, PEOPLE);
  const campaignId = await insertCampaign(database, units.root);
  return { ...database, units, people, campaignId };
}

/** The district with more people in it, signed in like all others. */
export async function withPeople<Who extends string>(
  district: SmallDistrict,
  more: Readonly<Record<Who, PersonSpec>>,
): Promise<SmallDistrict<PersonKey | Who>> {
  const added = await insertPeople(district, district.units, more);
  return { ...district, people: { ...district.people, ...added } };
}

async function insertUnits({ owner }: FreshDatabase, units: Record<UnitKey, string>): Promise<void> {
  const entries = Object.entries(UNITS) as [UnitKey, (typeof UNITS)[UnitKey]][];
  await owner.unit.createMany({
    data: entries.map(([key, { kind, name }]) => ({
      id: units[key],
      rootId: units.root,
      kind,
      name,
      validFrom: SINCE,
    })),
  });
  await owner.rootCommittee.create({
    data: {
      unitId: units.root,
      kind: 'HUYEN_UY',
      committeeName: 'Huyện ủy Sen Hồng',
      advisoryBodyName: 'Ban Tuyên giáo Huyện ủy',
      placeName: 'Sen Hồng',
      isDemonstration: true,
    },
  });
  await owner.unitPlacement.createMany({
    data: entries.flatMap(([key, { under }]) =>
      under === null
        ? []
        : [
            {
              id: randomUUIDv7(),
              rootId: units.root,
              unitId: units[key],
              parentId: units[under],
              validFrom: SINCE,
            },
          ],
    ),
  });
}

function aPerson(fullName: string, key: string): TestPerson {
  return { memberId: randomUUIDv7(), fullName, loginName: key.toLowerCase(), ...aToken() };
}

/** A session's token as the browser keeps it, and the hash of it that the database keeps. */
export function aToken(): Pick<TestPerson, 'tokenHash' | 'cookie'> {
  const token = randomBytes(32).toString('base64url');
  const tokenHash = createHash('sha256').update(token).digest();
  return { tokenHash, cookie: `next-auth.session-token=${token}` };
}

async function insertPeople<Who extends string>(
  { owner }: FreshDatabase,
  units: Readonly<Record<UnitKey, string>>,
  specs: Readonly<Record<Who, PersonSpec>>,
): Promise<Record<Who, TestPerson>> {
  const people = mapValues(specs, (person, key) => aPerson(person.name, key));
  const entries = Object.entries(specs) as [Who, PersonSpec][];
  await owner.member.createMany({
    data: entries.map(([key, { name }]) => ({
      id: people[key].memberId,
      rootId: units.root,
      fullName: name,
      sortName: sortNameOf(name),
    })),
  });
  await owner.membership.createMany({
    data: entries.map(([key, { cell, standing = 'official' }]) => ({
      id: randomUUIDv7(),
      memberId: people[key].memberId,
      cellId: units[cell],
      standing,
      validFrom: SINCE,
    })),
  });
  await owner.roleAssignment.createMany({
    data: entries.flatMap(([key, { role }]) =>
      role
        ? [
            {
              id: randomUUIDv7(),
              rootId: units.root,
              memberId: people[key].memberId,
              role: role[0],
              unitId: units[role[1]],
              validFrom: SINCE,
            },
          ]
        : [],
    ),
  });
  for (const { memberId, loginName, tokenHash } of Object.values<TestPerson>(people)) {
    const id = randomUUIDv7();
    await owner.account.create({ data: { id, memberId, loginName, mustChangePassword: false } });
    await owner.session.create({
      data: {
        id: randomUUIDv7(),
        accountId: id,
        tokenHash: new Uint8Array(tokenHash),
        openedAt: SINCE,
        expiresAt: SESSION_UNTIL,
      },
    });
  }
  return people;
}

async function insertCampaign({ owner }: FreshDatabase, rootId: string): Promise<string> {
  const id = randomUUIDv7();
  await owner.campaign.create({
    data: {
      id,
      rootId,
      year: 2026,
      title: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh năm 2026',
      startsOn: toDbDate(calendarDate('2026-01-01')),
      registrationDeadline: toDbDate(calendarDate('2026-03-31')),
      closesOn: toDbDate(calendarDate('2026-12-31')),
      minItems: 3,
      obligesNonParty: false,
    },
  });
  return id;
}

function mapValues<K extends string, V, R>(
  record: Readonly<Record<K, V>>,
  change: (value: V, key: K) => R,
): Record<K, R> {
  const entries = Object.entries(record) as [K, V][];
  return Object.fromEntries(entries.map(([key, value]) => [key, change(value, key)])) as Record<K, R>;
}
