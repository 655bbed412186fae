import { randomUUIDv7 } from 'node:crypto';
import { aPledge } from '@tests/support/a-pledge';
import { A_DAY, readAs } from '@tests/support/act-as';
import { aSmallDistrict, type PersonKey, peopleBut, type SmallDistrict } from '@tests/support/small-district';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadOverview, type Overview } from '@/features/dashboard/queries/overview';
import { loadCollectiveFigurePage } from '@/features/unit-progress/queries/collective-figure-page';
import { loadCollectivePledge } from '@/features/unit-progress/queries/collective-pledge';
import { loadUnitPage, type UnitProgress } from '@/features/unit-progress/queries/unit-page';
import { listCollectives } from '@/server/rollup/queries/list-collectives';
import { clearPledges } from './review/clear-pledges';

type Unit = keyof SmallDistrict['units'];
const APRIL = new Date('2026-04-10T09:00:00+07:00');

let district: SmallDistrict;
beforeAll(async () => {
  district = await aSmallDistrict();
  await district.owner.campaign.updateMany({
    data: { obligedUnitKinds: ['cell', 'grassroots_committee', 'collective'] },
  });
});
beforeEach(async () => {
  await clearPledges(district);
  await district.owner.deadlineExtension.deleteMany({});
});

async function overviewOf(who: PersonKey, at = A_DAY): Promise<Overview> {
  const page = await readAs(district, who, (scope) => loadOverview(scope, {}), { at });
  if (page?.kind !== 'overview') throw new Error(`no overview for ${who}`);
  return page;
}

async function progressOf(who: PersonKey, unit: Unit, at = A_DAY): Promise<UnitProgress> {
  const page = await readAs(district, who, (scope) => loadUnitPage(scope, district.units[unit], {}), { at });
  if (!page?.progress) throw new Error(`${who} reads no figures of ${unit}`);
  return page.progress;
}

const figureOf = (who: PersonKey, [unit, slug]: readonly [Unit, string], at = A_DAY, ngay?: string) =>
  readAs(
    district,
    who,
    (scope) => loadCollectiveFigurePage(scope, { unitId: district.units[unit], slug }, { ngay }),
    { at },
  );

const textOf = (who: PersonKey, unit: Unit) =>
  readAs(district, who, (scope) => loadCollectivePledge(scope, district.units[unit], {}));

function extend(whom: { unitId: string } | { memberId: string }, until: string) {
  const { owner, units, people, campaignId } = district;
  return owner.deadlineExtension.create({
    data: {
      id: randomUUIDv7(),
      rootId: units.root,
      campaignId,
      ...whom,
      until: new Date(`${until}T00:00:00Z`),
      reason: 'Lũ về sớm',
      grantedById: people.thoa.memberId,
      grantedByName: people.thoa.fullName,
      grantedAt: A_DAY,
    },
  });
}

describe('collectives in the figures', () => {
  it('stand beside persons and are never added to them', async () => {
    await aPledge(district, { of: 'bay', unit: 'vuonSen', state: 'approved', by: 'lien' });
    await aPledge(district, { of: 'lien', unit: 'phuNu', state: 'submitted' });
    const { total, lines } = await overviewOf('minh');
    expect(total).toMatchObject({
      ...{ obliged: 16, registered: 0, approved: 0, items: 0 },
      ...{ collectives: 7, collectivesRegistered: 2, collectivesApproved: 1, collectivesLate: 0 },
    });
    const goSen = lines.find(({ name }) => name === 'Đảng bộ xã Gò Sen');
    expect(goSen?.figures).toMatchObject({ collectives: 4, collectivesApproved: 1 });
  });

  it('open into the units behind the figure, under the superior of each', async () => {
    await aPledge(district, { of: 'bay', unit: 'vuonSen', state: 'approved', by: 'lien' });
    await aPledge(district, { of: 'lien', unit: 'goSen', state: 'returned', by: 'thoa' });
    const page = await figureOf('minh', ['root', 'tap-the-da-duyet']);
    expect(page?.figures).toMatchObject({ collectives: 7, collectivesApproved: 1 });
    const told = page?.branches.map(({ name, collectives }) => [
      name,
      collectives.map((one) => [one.name, one.status, one.isCounted]),
    ]);
    expect(told).toEqual([
      [
        'Đảng bộ huyện Sen Hồng',
        [
          ['Chi bộ Tư pháp', 'not-registered', false],
          ['Đảng bộ xã Bến Lúa', 'not-registered', false],
          ['Đảng bộ xã Gò Sen', 'returned', false],
        ],
      ],
      ['Đảng bộ xã Bến Lúa', [['Chi bộ ấp Bến Lúa', 'not-registered', false]]],
      [
        'Đảng bộ xã Gò Sen',
        [
          ['Chi bộ ấp Cầu Tre', 'not-registered', false],
          ['Hội Liên hiệp Phụ nữ xã Gò Sen', 'not-registered', false],
          ['Chi bộ ấp Vườn Sen', 'approved', true],
        ],
      ],
    ]);
    const registered = await figureOf('minh', ['root', 'tap-the-da-dang-ky']);
    const counted = registered?.branches.flatMap(({ collectives }) =>
      collectives.filter(({ isCounted }) => isCounted),
    );
    expect(counted).toHaveLength(registered?.figures.collectivesRegistered ?? -1);
  });

  it('are those of the day asked for', async () => {
    await aPledge(district, { of: 'bay', unit: 'vuonSen', state: 'approved', by: 'lien' });
    const before = await figureOf('minh', ['goSen', 'tap-the-da-duyet'], APRIL, '4/2/2026');
    expect(before?.figures).toMatchObject({ collectivesRegistered: 1, collectivesApproved: 0 });
    const cell = before?.branches
      .flatMap(({ collectives }) => collectives)
      .find(({ name }) => /Vườn/.test(name));
    expect(cell).toMatchObject({ status: 'handed-in', submittedOn: '2026-02-02', approvedOn: null });
  });

  it('are not found by those who do not count the unit', async () => {
    for (const who of peopleBut('lien', 'bay', 'tam', 'thoa', 'minh', 'kha')) {
      expect(await figureOf(who, ['goSen', 'tap-the-da-duyet']), who).toBeNull();
    }
    expect(await figureOf('lien', ['benLua', 'tap-the-da-duyet'])).toBeNull();
    expect(await figureOf('minh', ['root', 'tap-the'])).toBeNull();
    const rows = await readAs(district, 'hanh', (scope) =>
      listCollectives(scope, {
        campaignId: district.campaignId,
        unitId: district.units.goSen,
        on: scope.today,
      }),
    );
    expect(rows).toEqual([]);
  });
});

describe('a unit’s own pledge on its page', () => {
  it('shows how far it is to those who count the unit, and its text to those who may read it', async () => {
    await aPledge(district, { of: 'bay', unit: 'vuonSen', state: 'approved', by: 'lien' });
    const { collective } = await progressOf('hanh', 'vuonSen');
    expect(collective).toMatchObject({
      status: 'approved',
      approvedOn: '2026-02-05',
      isReadable: true,
      items: 3,
    });
    for (const who of ['hanh', 'bay', 'lien', 'thoa', 'kha', 'minh'] as const) {
      const page = await textOf(who, 'vuonSen');
      expect(
        page?.approved?.items.map(({ what }) => what),
        who,
      ).toContain('Vận động 12 hộ phân loại rác tại nguồn');
    }
    for (const who of ['muoi', 'sau', 'ba', 'que'] as const)
      expect(await textOf(who, 'vuonSen'), who).toBeNull();
  });

  it('shows no word of it before it is approved', async () => {
    await aPledge(district, { of: 'bay', unit: 'vuonSen', state: 'submitted' });
    expect((await textOf('hanh', 'vuonSen'))?.approved).toBeNull();
    const { collective } = await progressOf('minh', 'vuonSen');
    expect(collective).toMatchObject({ status: 'waiting', isReadable: false, items: 0 });
  });

  it('is left out where the campaign asks none of the unit’s kind', async () => {
    const { owner } = district;
    await owner.campaign.updateMany({ data: { obligedUnitKinds: ['grassroots_committee'] } });
    expect((await progressOf('minh', 'vuonSen')).collective).toBeNull();
    await owner.campaign.updateMany({
      data: { obligedUnitKinds: ['cell', 'grassroots_committee', 'collective'] },
    });
  });
});

describe('more time', () => {
  it('keeps a unit and its people from being called late until its own last day', async () => {
    expect((await progressOf('lien', 'goSen', APRIL)).isPastDeadline).toBe(true);
    await extend({ unitId: district.units.goSen }, '2026-04-20');
    const goSen = await progressOf('lien', 'goSen', APRIL);
    expect(goSen).toMatchObject({ deadline: '2026-04-20', isPastDeadline: false, behind: [] });
    const { lines, attention } = await overviewOf('thoa', APRIL);
    expect(lines.map(({ name, isPastDeadline }) => [name, isPastDeadline])).toContainEqual([
      'Đảng bộ xã Gò Sen',
      false,
    ]);
    expect(attention.find(({ line }) => line.name === 'Đảng bộ xã Gò Sen')?.daysLate).toBe(0);
    expect(attention[0]?.daysLate).toBe(10);
  });

  it('of one person is theirs alone', async () => {
    await extend({ memberId: district.people.hanh.memberId }, '2026-04-20');
    await aPledge(district, { of: 'hanh', state: 'submitted', submittedOn: '2026-04-08' });
    await aPledge(district, { of: 'nam', state: 'submitted', submittedOn: '2026-04-08' });
    const { people, figures } = await progressOf('bay', 'vuonSen', APRIL);
    const late = people?.filter(({ isHandedInLate }) => isHandedInLate).map(({ fullName }) => fullName);
    expect(late).toEqual(['Lê Hoài Nam']);
    expect(figures).toMatchObject({ registered: 2, late: 1 });
  });

  it('that was withdrawn gives none', async () => {
    const { id } = await extend({ unitId: district.units.goSen }, '2026-04-20');
    await district.owner.deadlineExtension.update({ where: { id }, data: { withdrawnAt: APRIL } });
    expect((await progressOf('lien', 'goSen', APRIL)).deadline).toBe('2026-03-31');
  });
});
