import { randomUUID } from 'node:crypto';
import { aPledge, type TestPledge } from '@tests/support/a-pledge';
import { A_DAY, type ActOptions, actAs, readAs } from '@tests/support/act-as';
import { expectWalledOff } from '@tests/support/expect-walled-off';
import { aSmallDistrict, type PersonKey, peopleBut, type SmallDistrict } from '@tests/support/small-district';
import { beforeEach, describe, expect, it } from 'vitest';
import { calendarDate } from '@/domain/shared/calendar-date';
import { noteProgressUseCase } from '@/features/my-pledge/use-cases/note-progress';
import { withdrawPledgeUseCase } from '@/features/my-pledge/use-cases/withdraw-pledge';
import { readOpenedText } from '@/features/text-opening/queries/read-opened-text';
import { readOpeningPage } from '@/features/text-opening/queries/read-opening-page';
import { openTextUseCase } from '@/features/text-opening/use-cases/open-text';
import { loadFigurePage } from '@/features/unit-progress/queries/figure-page';
import { loadUnitPage } from '@/features/unit-progress/queries/unit-page';
import { toDbDate } from '@/server/db/calendar';
import { readDossier } from '@/server/pledge/read-dossier';

const TEXT_TABLES = [
  'pledge_version',
  'pledge_item',
  'pledge_part',
  'pledge_transition',
  'progress_note',
  'item_decision',
] as const;
const NEXT_DAY = new Date('2026-02-11T00:00:01+07:00');
const NOT_FOUND = { kind: 'refused', code: 'opening.not-found' };

let district: SmallDistrict;
let hanh: TestPledge;

beforeEach(async () => {
  district = await aSmallDistrict();
  hanh = await aPledge(district, { of: 'hanh', state: 'approved' });
  await actAs(district, 'hanh')(noteProgressUseCase, {
    itemId: hanh.itemIds[0],
    version: '0',
    value: '5',
    on: '09/02/2026',
    words: 'Lời riêng của Hạnh',
  });
});

const idOf = (who: PersonKey) => district.people[who].memberId;
const codeOf = async ({ pledgeId }: TestPledge) =>
  (await district.owner.pledge.findUniqueOrThrow({ where: { id: pledgeId } })).code ?? '';
const REASON = { ground: 'inspection', reason: 'Kế hoạch số 12 quý I' };
const open = async (who: PersonKey, pledge = hanh, fields = {}, options: ActOptions = {}) =>
  actAs(district, who)(openTextUseCase, { code: await codeOf(pledge), ...REASON, ...fields }, options);
const read = (who: PersonKey, pledge = hanh, options: ActOptions = {}) =>
  readAs(district, who, (scope) => readOpenedText(scope, pledge.pledgeId), options);
const textRows = (who: PersonKey, at = A_DAY) =>
  readAs(
    district,
    who,
    async ({ tx }) => {
      const counts: Record<string, number> = {};
      for (const table of TEXT_TABLES) {
        const rows = await tx.$queryRawUnsafe<{ n: bigint }[]>(
          `SELECT count(*) AS n FROM ${table} WHERE author_id = '${idOf('hanh')}'`,
        );
        counts[table] = Number(rows[0]?.n);
      }
      return counts;
    },
    { at },
  );
const NOTHING = Object.fromEntries(TEXT_TABLES.map((table) => [table, 0]));

describe('a stated reason', () => {
  it.each(['thoa', 'kha'] as const)('opens one text to %s until the end of the day', async (who) => {
    expect(await read(who)).toBe('closed');
    expect(await textRows(who)).toEqual(NOTHING);
    expect(await open(who)).toMatchObject({
      kind: 'done',
      outcome: { goTo: `/mo-ban-cam-ket/${hanh.pledgeId}` },
    });
    const text = await read(who);
    if (text === null || text === 'closed') throw new Error('not open');
    expect(text.author.fullName).toBe('Trần Thị Hạnh');
    expect(text.items.map(({ what }) => what)).toContain('Vận động 12 hộ phân loại rác tại nguồn');
    expect(text.items[0]?.progress.latestNote?.words).toBe('Lời riêng của Hạnh');
    expect(text.opening.reason).toBe('Kiểm tra theo kế hoạch: Kế hoạch số 12 quý I');

    const lastMinute = new Date('2026-02-10T23:59:59+07:00');
    expect(await read(who, hanh, { at: lastMinute })).not.toBe('closed');
    expect(await read(who, hanh, { at: NEXT_DAY })).toBe('closed');
    expect(await textRows(who, NEXT_DAY)).toEqual(NOTHING);
  });

  it('is left with the person: who, as what, when and why, in one event that concerns them', async () => {
    await open('kha');
    const mine = await readAs(district, 'hanh', ({ tx }) => tx.textOpening.findMany());
    expect(mine).toMatchObject([
      {
        openedByName: 'Tạ Đình Kha',
        byRole: 'inspector',
        reason: 'Kiểm tra theo kế hoạch: Kế hoạch số 12 quý I',
        at: A_DAY,
        onDay: toDbDate(calendarDate('2026-02-10')),
      },
    ]);
    expect(await district.owner.auditEvent.findMany({ where: { action: 'text.opened' } })).toMatchObject([
      { actorId: idOf('kha'), subjectId: hanh.pledgeId, concernsId: idOf('hanh') },
    ]);
    for (const who of peopleBut('hanh', 'kha'))
      expect(await readAs(district, who, ({ tx }) => tx.textOpening.count()), who).toBe(0);
  });

  it('is asked for once a day and pledge, and again on the next day', async () => {
    await open('kha');
    expect(await open('kha', hanh, { reason: 'Xem lại lần thứ hai' })).toMatchObject({ kind: 'done' });
    expect(await district.owner.textOpening.count()).toBe(1);
    const page = await readAs(district, 'kha', (scope) => readOpeningPage(scope, ''));
    expect(page?.opened).toMatchObject([{ pledgeId: hanh.pledgeId, fullName: 'Trần Thị Hạnh' }]);
    expect(await open('kha', hanh, {}, { at: NEXT_DAY })).toMatchObject({ kind: 'done' });
    expect(await district.owner.textOpening.count()).toBe(2);
    expect(await district.owner.auditEvent.count({ where: { action: 'text.opened' } })).toBe(2);
  });

  it('counts once however often the form is sent', async () => {
    const key = randomUUID();
    const first = await open('thoa', hanh, {}, { key });
    expect(await open('thoa', hanh, {}, { key })).toEqual(first);
    expect(await district.owner.textOpening.count()).toBe(1);
  });

  it.each([
    [{ reason: '' }, 'reason'],
    [{ reason: 'xem thử' }, 'reason'],
    [{ reason: 'x'.repeat(501) }, 'reason'],
    [{ ground: '' }, 'ground'],
    [{ code: '' }, 'code'],
    [{ code: '0147' }, 'code'],
  ])('is needed in full: %j', async (fields, field) => {
    expect(await open('kha', hanh, fields)).toMatchObject({
      kind: 'invalid',
      errors: { [field]: expect.any(String) },
    });
    expect(await district.owner.textOpening.count()).toBe(0);
  });

  it('finds the code as it is typed off the paper', async () => {
    const code = (await codeOf(hanh)).toLowerCase().replaceAll('-', ' ');
    expect(await open('kha', hanh, { code })).toMatchObject({ kind: 'done' });
  });
});

describe('an opening reads', () => {
  it('no other person’s text, and none of the same person’s other years', async () => {
    const nam = await aPledge(district, { of: 'nam', state: 'approved' });
    const year = { ...(await district.owner.campaign.findFirstOrThrow()), year: 2025, id: randomUUID() };
    await district.owner.campaign.create({
      data: { ...year, resultScale: [], sections: [] },
    });
    const before = await aPledge({ ...district, campaignId: year.id }, { of: 'hanh', state: 'approved' });
    await open('kha');
    expect(await read('kha', nam)).toBe('closed');
    expect(await read('kha', before)).toBe('closed');
    const versions = await readAs(district, 'kha', ({ tx }) =>
      tx.pledgeVersion.findMany({ select: { id: true } }),
    );
    expect(versions).toEqual([{ id: hanh.versionId }]);
  });

  it('no draft, not even that of an amendment', async () => {
    await district.owner.pledgeDraft.create({
      data: { pledgeId: hanh.pledgeId, authorId: idOf('hanh'), payload: { items: [] }, updatedAt: A_DAY },
    });
    await open('thoa');
    expect(await readAs(district, 'thoa', ({ tx }) => tx.pledgeDraft.count())).toBe(0);
    expect(Object.keys((await read('thoa')) ?? {})).not.toContain('proposed');
  });

  it('nothing of what its author took back', async () => {
    const nam = await aPledge(district, { of: 'nam', state: 'submitted' });
    await open('thoa', nam);
    expect(await read('thoa', nam)).toMatchObject({ pledge: { state: 'submitted' } });
    const { version } = nam;
    const withdrawn = { pledgeId: nam.pledgeId, version: String(version) };
    expect(await actAs(district, 'nam')(withdrawPledgeUseCase, withdrawn)).toMatchObject({ kind: 'done' });
    expect(await read('thoa', nam)).toBe('closed');
    expect(await open('kha', nam)).toMatchObject(NOT_FOUND);
  });

  it('and lets nobody act, review or print', async () => {
    await open('thoa');
    expect(await readAs(district, 'thoa', (scope) => readDossier(scope, hanh.pledgeId))).toBeNull();
    await expectWalledOff(district, 'thoa', ({ tx }) =>
      tx.pledgeItem
        .updateMany({ where: { pledgeId: hanh.pledgeId }, data: { progressVersion: 9 } })
        .then(({ count }) => count),
    );
  });
});

describe('a text stays closed', () => {
  it('to every other role, forms and pages alike', async () => {
    for (const who of peopleBut('thoa', 'kha')) {
      expect(await open(who), who).toEqual({ kind: 'forbidden' });
      expect(await read(who), who).toBeNull();
      expect(await readAs(district, who, (scope) => readOpeningPage(scope, '')), who).toBeNull();
    }
    expect(await district.owner.textOpening.count()).toBe(0);
  });

  it('with one answer for an unknown code, one’s own, a collective’s and one out of reach', async () => {
    await district.owner.roleAssignment.updateMany({
      where: { memberId: idOf('kha') },
      data: { unitId: district.units.goSen },
    });
    const hai = await aPledge(district, { of: 'hai', state: 'approved', by: 'nam5' });
    const own = await aPledge(district, { of: 'thoa', state: 'approved', by: 'nam5' });
    const collective = await aPledge(district, {
      of: 'bay',
      unit: 'vuonSen',
      state: 'approved',
      by: 'lien',
    });
    const unknown = await open('kha', hanh, { code: 'CK-26-7777' });
    expect(unknown).toMatchObject(NOT_FOUND);
    expect(await open('kha', hai)).toEqual(unknown);
    expect(await open('thoa', own)).toEqual(unknown);
    expect(await open('kha', collective)).toEqual(unknown);
    expect(await open('kha')).toMatchObject({ kind: 'done' });
  });

  it('to an inspector of a sibling root, and once the role has ended', async () => {
    const stranger = await aSmallDistrict();
    const ending = await actAs(stranger, 'kha')(openTextUseCase, { code: await codeOf(hanh), ...REASON });
    expect(ending).toMatchObject(NOT_FOUND);
    await open('kha');
    await district.owner.roleAssignment.updateMany({
      where: { memberId: idOf('kha') },
      data: { validTo: toDbDate(calendarDate('2026-02-10')) },
    });
    expect(await read('kha')).toBeNull();
    expect(await textRows('kha')).toEqual(NOTHING);
  });
});

describe('each wall alone', () => {
  it('the database refuses whoever asks it past the page', async () => {
    for (const who of peopleBut('thoa', 'kha')) {
      const asked = await readAs(district, who, async ({ tx }) => {
        const code = await codeOf(hanh);
        return tx.$queryRaw<unknown[]>`SELECT * FROM find_pledge_to_open(${code})`;
      });
      expect(asked, who).toEqual([]);
      await expectWalledOff(district, who, async ({ tx, now }) => {
        const rows = await tx.$queryRaw<{ opened: boolean }[]>`
          SELECT open_pledge_text(gen_random_uuid(), ${hanh.pledgeId}::uuid, 'một lý do', ${now}::timestamptz) AS opened`;
        return rows[0]?.opened ? 1 : 0;
      });
    }
  });

  it('nobody writes an opening by hand, changes one or takes one away', async () => {
    await open('kha');
    const row = {
      id: randomUUID(),
      rootId: district.units.root,
      pledgeId: hanh.pledgeId,
      memberId: idOf('hanh'),
      openedById: idOf('thoa'),
      openedByName: 'Đỗ Kim Thoa',
      byRole: 'campaign_officer' as const,
      reason: 'một lý do nào đó',
      at: A_DAY,
      onDay: A_DAY,
    };
    await expectWalledOff(district, 'thoa', ({ tx }) =>
      tx.textOpening.createMany({ data: row }).then(({ count }) => count),
    );
    for (const who of ['kha', 'que'] as const) {
      await expectWalledOff(district, who, ({ tx }) =>
        tx.textOpening.updateMany({ data: { reason: 'lý do khác hẳn' } }).then(({ count }) => count),
      );
      await expectWalledOff(district, who, ({ tx }) =>
        tx.textOpening.deleteMany().then(({ count }) => count),
      );
    }
  });

  it('the use case and the page refuse by themselves when the database lets everybody through', async () => {
    await district.owner.$executeRawUnsafe(
      "CREATE OR REPLACE FUNCTION opening_role(p_pledge uuid) RETURNS role LANGUAGE sql STABLE AS $$ SELECT 'inspector'::role $$",
    );
    await district.owner.roleAssignment.updateMany({
      where: { memberId: idOf('kha') },
      data: { unitId: district.units.benLua },
    });
    for (const who of peopleBut('thoa', 'kha')) expect(await open(who), who).toEqual({ kind: 'forbidden' });
    expect(await open('kha')).toMatchObject(NOT_FOUND);
    const { owner } = district;
    await owner.textOpening.createMany({
      data: (['kha', 'minh'] as const).map((who) => ({
        id: randomUUID(),
        rootId: district.units.root,
        pledgeId: hanh.pledgeId,
        memberId: idOf('hanh'),
        openedById: idOf(who),
        openedByName: who,
        byRole: 'inspector',
        reason: 'không qua biểu mẫu',
        at: A_DAY,
        onDay: toDbDate(calendarDate('2026-02-10')),
      })),
    });
    expect(await read('kha', hanh, { db: owner })).toBe('closed');
    expect(await read('minh', hanh, { db: owner })).toBeNull();
  });
});

describe('the way in from a list of names', () => {
  const lineOf = (who: PersonKey, name: PersonKey) =>
    readAs(district, who, async (scope) => {
      const page = await loadUnitPage(scope, district.units.vuonSen, {});
      return page?.progress?.people?.find(({ memberId }) => memberId === idOf(name));
    });

  it('stands beside whoever has handed in, for the campaign’s officer alone', async () => {
    expect(await lineOf('thoa', 'hanh')).toMatchObject({ openingCode: await codeOf(hanh), dossierId: null });
    expect(await lineOf('thoa', 'nam')).toMatchObject({ openingCode: null });
    expect(await lineOf('lien', 'hanh')).toMatchObject({ openingCode: null });
    expect(await lineOf('bay', 'hanh')).toMatchObject({ openingCode: null, dossierId: hanh.pledgeId });
    expect(await lineOf('kha', 'hanh')).toBeUndefined();
    const figure = await readAs(district, 'thoa', (scope) =>
      loadFigurePage(scope, { unitId: district.units.vuonSen, slug: 'da-duyet' }, {}),
    );
    const line = figure?.people?.rows.find(({ person }) => person.memberId === idOf('hanh'));
    expect(line?.person.openingCode).toBe(await codeOf(hanh));
  });

  it('brings the name along for who knows it, and for no inspector', async () => {
    const code = await codeOf(hanh);
    const nameFor = async (who: PersonKey) =>
      (await readAs(district, who, (scope) => readOpeningPage(scope, code)))?.fullName;
    expect(await nameFor('thoa')).toBe('Trần Thị Hạnh');
    expect(await nameFor('kha')).toBeNull();
  });
});
