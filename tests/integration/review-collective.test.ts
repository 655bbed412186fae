import { randomUUIDv7 } from 'node:crypto';
import { aPledge, type TestPledge } from '@tests/support/a-pledge';
import { A_DAY, actAs, readAs } from '@tests/support/act-as';
import { anAmendment } from '@tests/support/an-amendment';
import { expectWalledOff } from '@tests/support/expect-walled-off';
import { aSmallDistrict, type PersonKey, peopleBut, type SmallDistrict } from '@tests/support/small-district';
import * as fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { calendarDate } from '@/domain/shared/calendar-date';
import { noteProgressUseCase } from '@/features/my-pledge/use-cases/note-progress';
import { reviewDossier } from '@/features/review/queries/review-dossier';
import { reviewInbox } from '@/features/review/queries/review-inbox';
import { approvePledgeUseCase } from '@/features/review/use-cases/approve-pledge';
import { confirmResultUseCase } from '@/features/review/use-cases/confirm-result';
import { refuseResultUseCase } from '@/features/review/use-cases/refuse-result';
import { sendBackPledgeUseCase } from '@/features/review/use-cases/send-back-pledge';
import { takeBackApprovalUseCase } from '@/features/review/use-cases/take-back-approval';
import { toDbDate } from '@/server/db/calendar';
import { inScope } from '@/server/db/scope';
import { placeOfUnitPen } from '@/server/pledge/dossier-place';
import { readDossier } from '@/server/pledge/read-dossier';
import { clearPledges } from './review/clear-pledges';
import { NOT_FOUND_ENDING, refusedBecause } from './review/endings';

let district: SmallDistrict;
beforeAll(async () => {
  district = await aSmallDistrict();
});
beforeEach(() => clearPledges(district));

const as = (who: PersonKey) => actAs(district, who);
const form = ({ pledgeId, version }: TestPledge) => ({ pledgeId, version: String(version) });
const inboxOf = (who: PersonKey) => readAs(district, who, (scope) => reviewInbox(scope));
const opens = async (who: PersonKey, { pledgeId }: TestPledge) =>
  (await readAs(district, who, (scope) => reviewDossier(scope, pledgeId))) !== null;
const goSen = () => aPledge(district, { of: 'lien', unit: 'goSen', state: 'submitted' });
const vuonSen = (state: 'submitted' | 'approved' = 'submitted') =>
  aPledge(district, { of: 'bay', unit: 'vuonSen', state, by: 'lien' });

async function addParts({ pledgeId, versionId }: TestPledge, of: PersonKey): Promise<void> {
  const base = { pledgeId, versionId, authorId: district.people[of].memberId, ordinal: 1 };
  await district.owner.pledgePart.createMany({
    data: [
      { ...base, id: randomUUIDv7(), kind: 'breakthrough', words: 'Cải cách hành chính ở xã' },
      {
        ...base,
        id: randomUUIDv7(),
        kind: 'pressing_issue',
        words: 'Rác ven kênh',
        responsible: 'Đồng chí Liên',
        dueOn: toDbDate(calendarDate('2026-06-30')),
      },
      {
        ...base,
        id: randomUUIDv7(),
        kind: 'model',
        words: 'Tuyến đường hoa',
        intent: 'keep',
        untilYear: 2028,
      },
    ],
  });
}

async function giveRole(
  who: PersonKey,
  role: 'cell_secretary' | 'committee_officer',
  unit: keyof SmallDistrict['units'],
): Promise<string> {
  const id = randomUUIDv7();
  const at = { rootId: district.units.root, unitId: district.units[unit], validFrom: new Date('2020-01-01') };
  const { memberId } = district.people[who];
  await district.owner.roleAssignment.create({ data: { id, memberId, role, ...at } });
  return id;
}

/** A confirmation past the guards. */
function decideBySql(who: PersonKey, { pledgeId, itemIds: [itemId] }: TestPledge) {
  const { tokenHash } = district.people[who];
  return inScope({ tokenHash, mode: 'write', db: district.app, at: A_DAY }, async ({ tx, actor, now }) => {
    const note = await tx.progressNote.findFirstOrThrow({ where: { itemId } });
    await tx.$executeRaw`
      INSERT INTO item_decision (id, pledge_id, item_id, note_id, author_id, kind, value, by_id, by_name, at, on_day)
      VALUES (${randomUUIDv7()}::uuid, ${pledgeId}::uuid, ${itemId}::uuid, ${note.id}::uuid, ${note.authorId}::uuid,
        'confirmation', 12, ${actor.memberId}::uuid, ${actor.fullName}, ${now}::timestamptz, '2026-02-10')`;
  });
}

describe('a collective’s pledge', () => {
  it('waits for those one level up: of a cell the committee, of a first-level unit the campaign’s officer', async () => {
    const committee = await goSen();
    const cell = await vuonSen();
    expect((await inboxOf('thoa')).rows).toMatchObject([
      { pledgeId: committee.pledgeId, fullName: 'Đảng bộ xã Gò Sen', isCollective: true },
    ]);
    expect((await inboxOf('lien')).rows).toMatchObject([
      { pledgeId: cell.pledgeId, isCollective: true, cellName: 'Đảng bộ xã Gò Sen', reason: { kind: 'new' } },
    ]);
    for (const who of peopleBut('thoa', 'lien')) expect((await inboxOf(who)).total, who).toBe(0);
  });

  it('whose pen the committee holds goes past the committee, to the level above', async () => {
    const women = await aPledge(district, { of: 'lien', unit: 'phuNu', state: 'submitted' });
    expect(await as('lien')(approvePledgeUseCase, form(women))).toEqual(NOT_FOUND_ENDING);
    expect(await as('thoa')(approvePledgeUseCase, form(women))).toMatchObject({ kind: 'done' });
  });

  it('is read whole: its parts, its works, who reviews it', async () => {
    const committee = await goSen();
    await addParts(committee, 'lien');
    const dossier = await readAs(district, 'thoa', (scope) => reviewDossier(scope, committee.pledgeId));
    expect(dossier).toMatchObject({
      unit: { kind: 'grassroots_committee', name: 'Đảng bộ xã Gò Sen' },
      author: { memberId: null, fullName: 'Đảng bộ xã Gò Sen', superiorName: 'Đảng bộ huyện Sen Hồng' },
      parts: [
        { kind: 'breakthrough', words: 'Cải cách hành chính ở xã' },
        { kind: 'pressing_issue', responsible: 'Đồng chí Liên', dueOn: '2026-06-30' },
        { kind: 'model', intent: 'keep', untilYear: 2028 },
      ],
      reviewers: [{ fullName: 'Đỗ Kim Thoa', role: 'campaign_officer' }],
      canApprove: true,
    });
    expect(dossier?.items).toHaveLength(3);
  });

  it('is approved by its reviewer in their role, and by nobody else', async () => {
    const committee = await goSen();
    for (const who of peopleBut('thoa'))
      expect(await as(who)(approvePledgeUseCase, form(committee)), who).toEqual(NOT_FOUND_ENDING);
    expect(await as('thoa')(approvePledgeUseCase, form(committee))).toMatchObject({ kind: 'done' });
    const [approval] = await district.owner.pledgeTransition.findMany({
      where: { pledgeId: committee.pledgeId, kind: 'approval' },
      select: { byName: true, byRole: true, unitId: true },
    });
    expect(approval).toEqual({
      byName: 'Đỗ Kim Thoa',
      byRole: 'campaign_officer',
      unitId: district.units.goSen,
    });
  });

  it('is sent back and its approval taken back as a person’s is', async () => {
    const cell = await vuonSen();
    const back = { ...form(cell), reason: 'Nêu rõ số hộ.', itemId: cell.itemIds[0] };
    expect(await as('bay')(sendBackPledgeUseCase, back)).toEqual(NOT_FOUND_ENDING);
    expect(await as('lien')(sendBackPledgeUseCase, back)).toMatchObject({ kind: 'done' });
    const stale = await as('lien')(approvePledgeUseCase, form(cell));
    expect(refusedBecause(stale).code).toBe('pledge.stale');

    await clearPledges(district);
    const approved = await vuonSen('approved');
    const taken = { ...form(approved), reason: 'Nhầm đơn vị.' };
    expect(await as('bay')(takeBackApprovalUseCase, taken)).toEqual(NOT_FOUND_ENDING);
    expect(await as('lien')(takeBackApprovalUseCase, taken)).toMatchObject({ kind: 'done' });
  });

  it('is reported on by its pen and confirmed by its reviewer', async () => {
    const cell = await vuonSen('approved');
    const [itemId] = cell.itemIds;
    const report = { itemId, version: '0', value: '12', on: '09/02/2026', words: 'Cả ấp cùng làm' };
    expect(await as('hanh')(noteProgressUseCase, report)).toEqual(NOT_FOUND_ENDING);
    expect(await as('bay')(noteProgressUseCase, report)).toMatchObject({ kind: 'done' });
    expect((await inboxOf('lien')).rows).toMatchObject([{ reason: { kind: 'reported', ordinals: [1] } }]);
    const confirmed = { itemId, version: '1', value: '12' };
    for (const who of peopleBut('lien')) {
      expect(await as(who)(confirmResultUseCase, confirmed), who).toEqual(NOT_FOUND_ENDING);
      const refused = await as(who)(refuseResultUseCase, { itemId, version: '1', reason: 'Không' });
      expect(refused, who).toEqual(NOT_FOUND_ENDING);
    }
    expect(await as('lien')(confirmResultUseCase, confirmed)).toMatchObject({ kind: 'done' });
    expect((await inboxOf('lien')).total).toBe(0);
  });

  it('is not confirmed by who reported it, though they have come to review it since', async () => {
    const cell = await vuonSen('approved');
    const [itemId] = cell.itemIds;
    const pen = await giveRole('sau', 'cell_secretary', 'vuonSen');
    const report = { itemId, version: '0', value: '12', on: '09/02/2026', words: 'Cả ấp cùng làm' };
    expect(await as('sau')(noteProgressUseCase, report)).toMatchObject({ kind: 'done' });
    await district.owner.roleAssignment.delete({ where: { id: pen } });
    const officer = await giveRole('sau', 'committee_officer', 'goSen');

    const confirmed = { itemId, version: '1', value: '12' };
    expect(refusedBecause(await as('sau')(confirmResultUseCase, confirmed)).code).toBe('item.own-report');
    const refused = await as('sau')(refuseResultUseCase, { itemId, version: '1', reason: 'Không' });
    expect(refusedBecause(refused).code).toBe('item.own-report');
    await expect(decideBySql('sau', cell)).rejects.toThrow(/reported it/);
    expect(await as('lien')(confirmResultUseCase, confirmed)).toMatchObject({ kind: 'done' });
    await district.owner.roleAssignment.delete({ where: { id: officer } });
  });

  it('is amended beside the version in force, and approved by its reviewer', async () => {
    const cell = await vuonSen('approved');
    const amendment = await anAmendment(district, cell, { of: 'bay' });
    const act = { pledgeId: cell.pledgeId, version: String(amendment.version) };
    expect((await inboxOf('lien')).rows).toMatchObject([{ isCollective: true, reason: { kind: 'amended' } }]);
    expect(await as('bay')(approvePledgeUseCase, act)).toEqual(NOT_FOUND_ENDING);
    expect(await as('lien')(approvePledgeUseCase, act)).toMatchObject({ kind: 'done' });
  });

  it('of another root’s unit, or of a unit that is not there, has no place', async () => {
    expect(await readAs(district, 'thoa', (scope) => placeOfUnitPen(scope, randomUUIDv7()))).toBeNull();
    expect(await readAs(district, 'thoa', (scope) => placeOfUnitPen(scope, 'goSen'))).toBeNull();
  });
});

describe('with row security out of the way', () => {
  it('the guards show a collective’s dossier to its reviewers alone, and let nobody else act on it', async () => {
    const committee = await goSen();
    const cell = await vuonSen();
    const past = { db: district.owner };
    for (const who of peopleBut('thoa', 'lien')) {
      for (const { pledgeId, version } of [committee, cell]) {
        const read = (scope: Parameters<typeof readDossier>[0]) => readDossier(scope, pledgeId);
        expect(await readAs(district, who, read, past), who).toBeNull();
        const act = { pledgeId, version: String(version) };
        expect(await as(who)(approvePledgeUseCase, act, past), who).toEqual(NOT_FOUND_ENDING);
      }
    }
    expect(await opens('thoa', committee)).toBe(true);
    expect(await opens('lien', committee)).toBe(false);
    expect(await opens('lien', cell)).toBe(true);
  });
});

const TEXT_TABLES = [
  'pledge_version',
  'pledge_item',
  'pledge_part',
  'pledge_transition',
  'progress_note',
  'item_decision',
] as const;

describe('row security alone', () => {
  /** Who reads what is handed in and not yet in force: pens and reviewers; no other role above, and never the own cell. */
  const READS: Partial<Record<PersonKey, readonly string[]>> = {
    bay: ['vuonSen'],
    lien: ['goSen', 'vuonSen'],
    thoa: ['goSen'],
  };

  it('shows what a collective handed in to its pens and its reviewers alone', async () => {
    const pledges = { goSen: await goSen(), vuonSen: await vuonSen() };
    await addParts(pledges.goSen, 'lien');
    await addParts(pledges.vuonSen, 'bay');
    const nameOf = new Map(Object.entries(pledges).map(([name, { pledgeId }]) => [pledgeId, name]));
    for (const who of peopleBut()) {
      for (const table of TEXT_TABLES.slice(0, 4)) {
        const rows = await readAs(district, who, ({ tx }) =>
          tx.$queryRawUnsafe<{ pledge_id: string }[]>(`SELECT DISTINCT pledge_id FROM ${table}`),
        );
        const names = rows.map(({ pledge_id }) => nameOf.get(pledge_id)).sort();
        expect(names, `${who} reads ${table}`).toEqual([...(READS[who] ?? [])].sort());
      }
    }
  });

  it.each([
    [
      'approve or take back',
      "UPDATE pledge SET state = 'submitted', approved_on = NULL, in_force_version_id = NULL WHERE id = $1::uuid",
    ],
    ['put in force', "UPDATE pledge_version SET in_force_to = '2026-02-10' WHERE pledge_id = $1::uuid"],
    ['confirm', "UPDATE pledge_item SET confirmed_done_on = '2026-02-10' WHERE pledge_id = $1::uuid"],
  ])('lets none but the reviewer %s, not even who holds the pen', async (_, statement) => {
    const cell = await vuonSen('approved');
    for (const who of peopleBut('lien'))
      await expectWalledOff(district, who, ({ tx }) => tx.$executeRawUnsafe(statement, cell.pledgeId));
  });
});

describe('who writes for a collective, and who reviews it', () => {
  it('is the same rule in SQL and in the domain, whoever holds which role', async () => {
    const { owner, units, people } = district;
    const unitKeys = Object.keys(units) as (keyof typeof units)[];
    const holder = fc.constantFrom(...(['bay', 'sau', 'lien', 'nam5', 'tam', 'thoa'] as const));
    const role = fc.constantFrom(
      ...(['cell_secretary', 'committee_officer', 'committee_officer', 'campaign_officer'] as const),
    );
    const assignments = fc.uniqueArray(fc.tuple(holder, fc.constantFrom(...unitKeys), role), {
      maxLength: 9,
      selector: String,
    });
    const kept = await owner.roleAssignment.findMany();
    await fc.assert(
      fc.asyncProperty(assignments, async (held) => {
        await owner.roleAssignment.deleteMany();
        await owner.roleAssignment.createMany({
          data: held.map(([who, at, role]) => ({
            id: randomUUIDv7(),
            rootId: units.root,
            memberId: people[who].memberId,
            role,
            unitId: units[at],
            validFrom: toDbDate(calendarDate('2020-01-01')),
          })),
        });
        for (const unitId of Object.values(units)) await expectSameRule(unitId);
      }),
      { numRuns: 12 },
    );
    await owner.roleAssignment.deleteMany();
    await owner.roleAssignment.createMany({ data: kept });
  });

  /** Asked once of the domain, once in SQL, and once the other way round. */
  async function expectSameRule(unitId: string) {
    const place = await readAs(district, 'hanh', (scope) => placeOfUnitPen(scope, unitId));
    const sorted = (ids: readonly string[]) => [...new Set(ids)].sort();
    const { owner } = district;
    const pens = await owner.$queryRaw<{ id: string }[]>`
      SELECT member_id AS id FROM unit_pens(${unitId}::uuid, '2026-02-10')`;
    const reviewers = await owner.$queryRaw<{ id: string }[]>`
      SELECT member_id AS id FROM unit_reviewers(${unitId}::uuid, '2026-02-10')`;
    const inverse = await owner.$queryRaw<{ id: string }[]>`
      SELECT m.id FROM member m WHERE ${unitId}::uuid = ANY (dossier_units_of(m.id, '2026-02-10'))`;
    expect(sorted(pens.map(({ id }) => id))).toEqual(sorted(place?.penIds ?? []));
    expect(sorted(reviewers.map(({ id }) => id))).toEqual(sorted(place?.reviewerIds ?? []));
    expect(sorted(inverse.map(({ id }) => id))).toEqual(sorted(place?.reviewerIds ?? []));
  }
});
