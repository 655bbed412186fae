import { randomUUIDv7 } from 'node:crypto';
import { aPledge } from '@tests/support/a-pledge';
import { A_DAY, actAs, readAs } from '@tests/support/act-as';
import { aSmallDistrict, type PersonKey, type SmallDistrict } from '@tests/support/small-district';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { share } from '@/domain/rollup/share';
import { loadOverview, type Overview } from '@/features/dashboard/queries/overview';
import { approvePledgeUseCase } from '@/features/review/use-cases/approve-pledge';
import { loadFigurePage } from '@/features/unit-progress/queries/figure-page';
import { loadUnitPage, type UnitProgress } from '@/features/unit-progress/queries/unit-page';
import { clearPledges } from './review/clear-pledges';
import { reportResult } from './review/report-result';

type Unit = keyof SmallDistrict['units'];
const AUGUST = new Date('2026-08-03T09:00:00+07:00');

let district: SmallDistrict;
beforeAll(async () => {
  district = await aSmallDistrict();
});
beforeEach(() => clearPledges(district));

async function overviewOf(who: PersonKey, at = A_DAY, ngay?: string): Promise<Overview> {
  const page = await readAs(district, who, (scope) => loadOverview(scope, { ngay }), { at });
  if (page?.kind !== 'overview') throw new Error(`no overview for ${who}`);
  return page;
}

const unitPage = (who: PersonKey, unit: Unit, at = A_DAY, ngay?: string) =>
  readAs(district, who, (scope) => loadUnitPage(scope, district.units[unit], { ngay }), { at });

async function progressOf(who: PersonKey, unit: Unit, at = A_DAY, ngay?: string): Promise<UnitProgress> {
  const page = await unitPage(who, unit, at, ngay);
  if (!page?.progress) throw new Error(`${who} reads no figures of ${unit}`);
  return page.progress;
}

const figurePage = (who: PersonKey, [unit, slug]: readonly [Unit, string], at = A_DAY, ngay?: string) =>
  readAs(district, who, (scope) => loadFigurePage(scope, { unitId: district.units[unit], slug }, { ngay }), {
    at,
  });

const namesOfPeople = () => Object.values(district.people).map(({ fullName }) => fullName);

describe('the figures of a district', () => {
  it('count the obliged of the day: official and probationary, without the exempt', async () => {
    const { total } = await overviewOf('thoa');
    expect(total).toMatchObject({ obliged: 16, registered: 0, approved: 0, cells: 4, cellsObliged: 4 });
  });

  it('say "không áp dụng" where there is nobody to count, which is not 0', async () => {
    const { total } = await overviewOf('thoa');
    expect(total).toMatchObject({ items: 0, itemsDue: 0 });
    expect(share(total?.items ?? -1, total?.itemsDue ?? -1)).toBeNull();
    expect(share(total?.approved ?? -1, total?.obliged ?? -1)?.text).toBe('0,0%');
  });

  it('are exact on the very next read of another user', async () => {
    const pledge = await aPledge(district, { of: 'hanh', state: 'submitted' });
    expect((await overviewOf('minh')).total).toMatchObject({ registered: 1, approved: 0, items: 0 });
    const approval = { pledgeId: pledge.pledgeId, version: String(pledge.version) };
    expect(await actAs(district, 'bay')(approvePledgeUseCase, approval)).toMatchObject({ kind: 'done' });
    expect((await overviewOf('minh')).total).toMatchObject({ registered: 1, approved: 1, items: 3 });
  });

  it('follow the day that is asked for, to the very day', async () => {
    await aPledge(district, {
      of: 'hanh',
      state: 'approved',
      submittedOn: '2026-02-02',
      decidedOn: '2026-02-05',
    });
    const on = async (ngay: string) => {
      const { figures } = await progressOf('thoa', 'vuonSen', AUGUST, ngay);
      return [figures?.registered, figures?.approved, figures?.items, figures?.itemsOverdue];
    };
    expect(await on('1/2/2026')).toEqual([0, 0, 0, 0]);
    expect(await on('2/2/2026')).toEqual([1, 0, 0, 0]);
    expect(await on('5/2/2026')).toEqual([1, 1, 3, 0]);
    expect(await on('19/5/2026')).toEqual([1, 1, 3, 0]);
    expect(await on('20/5/2026')).toEqual([1, 1, 3, 1]);
    expect(await on('3/8/2026')).toEqual([1, 1, 3, 2]);
  });

  it('do not call an item overdue whose author waits for the cell', async () => {
    const pledge = await aPledge(district, { of: 'hanh', state: 'approved' });
    await reportResult(district, pledge, { of: 'hanh', item: 1, reached: true, on: '2026-05-01' });
    const { figures } = await progressOf('thoa', 'vuonSen', AUGUST);
    expect(figures).toMatchObject({ itemsDue: 2, itemsOverdue: 1, itemsWaiting: 1, itemsDone: 0 });
  });

  it('put first the units that somebody should call, and name the contact', async () => {
    await district.owner.unit.update({
      where: { id: district.units.benLua },
      data: { contactName: 'Người liên hệ', contactPhone: '0900 000 001' },
    });
    const { attention, isPastDeadline } = await overviewOf('thoa', AUGUST);
    expect(isPastDeadline).toBe(true);
    expect(
      attention.map(({ line, peopleMissing, daysLate }) => [line.name, peopleMissing, daysLate]),
    ).toEqual([
      ['Đảng bộ xã Gò Sen', 8, 125],
      ['Chi bộ Tư pháp', 7, 125],
      ['Đảng bộ xã Bến Lúa', 1, 125],
    ]);
    expect(attention.at(-1)?.line.contactPhone).toBe('0900 000 001');
  });

  it('say beside the field what is wrong with a typed day, and show today', async () => {
    const unreadable = await overviewOf('minh', A_DAY, 'hôm qua');
    expect(unreadable.reading).toMatchObject({ on: '2026-02-10', typedDay: 'hôm qua', query: '' });
    expect(unreadable.reading.dayProblem).toContain('31/03/2026');
    expect((await overviewOf('minh', A_DAY, '11/2/2026')).reading.dayProblem).toContain('chưa đến');
    expect((await overviewOf('minh', A_DAY, '1/1/2020')).reading.dayProblem).toContain('Chưa có đợt');
  });
});

describe('who reads which figures', () => {
  it.each(['minh', 'kha', 'tam'] as const)('%s reads counts and never a name', async (who) => {
    await aPledge(district, { of: 'hai', state: 'submitted' });
    const pages = [
      await overviewOf(who),
      await unitPage(who, 'tuPhap'),
      await unitPage(who, 'goSen'),
      await figurePage(who, ['tuPhap', 'da-dang-ky']),
      await figurePage(who, ['root', 'da-dang-ky']),
    ];
    expect(pages).not.toContain(null);
    const told = JSON.stringify(pages);
    expect(namesOfPeople().filter((name) => told.includes(name))).toEqual([]);
    expect(told).toContain('"registered":1');
  });

  it('a plain member reads the counts of the own cell, without names, and of nothing else', async () => {
    const own = await unitPage('hai', 'tuPhap');
    expect(own?.progress?.figures?.obliged).toBe(7);
    expect(namesOfPeople().filter((name) => JSON.stringify(own).includes(name))).toEqual([]);
    for (const unit of ['root', 'goSen', 'vuonSen'] as const) expect(await unitPage('hai', unit)).toBeNull();
    expect(await readAs(district, 'hai', (scope) => loadOverview(scope, {}))).toBeNull();
  });

  it("a secretary reads the own cell's people by name and finds no other cell", async () => {
    const { people } = await progressOf('bay', 'vuonSen');
    expect(people?.map(({ fullName, isObliged }) => [fullName, isObliged])).toEqual([
      ['Ngô Văn Bảy', true],
      ['Trần Thị Hạnh', true],
      ['Lê Hoài Nam', true],
      ['Võ Văn Tư', false],
      ['Phạm Thị Út', true],
    ]);
    expect(await unitPage('bay', 'cauTre')).toBeNull();
    expect(await figurePage('bay', ['cauTre', 'da-duyet'])).toBeNull();
  });

  it('a committee officer reads the names of the cells below, a root one none', async () => {
    expect((await progressOf('lien', 'vuonSen')).people).toHaveLength(5);
    expect(await unitPage('lien', 'tuPhap')).toBeNull();
    expect((await progressOf('tam', 'vuonSen')).people).toBeNull();
  });

  it('an administrator reads units without figures', async () => {
    const page = await unitPage('que', 'goSen');
    expect(page?.progress).toBeNull();
    expect(page?.below.map(({ name }) => name)).toEqual(['Chi bộ ấp Cầu Tre', 'Chi bộ ấp Vườn Sen']);
  });

  it('an unknown unit, an unknown figure and a forged id are not found', async () => {
    const load = (unitId: string, slug: string) =>
      readAs(district, 'thoa', (scope) => loadFigurePage(scope, { unitId, slug }, {}));
    expect(await load(randomUUIDv7(), 'da-duyet')).toBeNull();
    expect(await load("'; DROP TABLE unit", 'da-duyet')).toBeNull();
    expect(await load(district.units.root, 'toString')).toBeNull();
  });

  it('the database says the same with the first wall out of the way', async () => {
    const { campaignId, units } = district;
    const counts = (who: PersonKey, unitId: string) =>
      readAs(
        district,
        who,
        ({ tx }) => tx.$queryRaw<unknown[]>`
        SELECT * FROM roll_up(${campaignId}::uuid, ${unitId}::uuid, '2026-02-10'::date, 'cell')`,
      );
    const people = (who: PersonKey, unitId: string) =>
      readAs(
        district,
        who,
        ({ tx }) => tx.$queryRaw<unknown[]>`
        SELECT * FROM roll_up_members(${campaignId}::uuid, ${unitId}::uuid, '2026-02-10'::date)`,
      );
    // Whoever may count a week with nothing in it is told as little: one approved pledge makes the difference.
    await aPledge(district, { of: 'muoi', state: 'approved', by: 'sau' });
    const weeks = (who: PersonKey, unitId: string) =>
      readAs(
        district,
        who,
        ({ tx }) => tx.$queryRaw<unknown[]>`
        SELECT * FROM roll_up_trend(${campaignId}::uuid, ${unitId}::uuid, '2026-02-10'::date)`,
      );
    expect(await weeks('bay', units.cauTre)).toEqual([]);
    expect(await weeks('sau', units.cauTre)).toHaveLength(1);
    expect(await counts('bay', units.cauTre)).toEqual([]);
    expect(await counts('hanh', units.root)).toEqual([]);
    expect(await counts('bay', units.vuonSen)).toHaveLength(1);
    expect(await people('minh', units.root)).toEqual([]);
    expect(await people('hanh', units.vuonSen)).toEqual([]);
    expect(await people('bay', units.root)).toHaveLength(5);
    expect(await people('thoa', units.root)).toHaveLength(17);
  });
});

describe('groups under five', () => {
  it('are not told to a leader: not in a list, not on their own page, not behind a figure', async () => {
    const { lines } = await overviewOf('minh');
    expect(lines.map(({ name, hiding, figures }) => [name, hiding, figures?.obliged])).toEqual([
      ['Đảng bộ xã Gò Sen', null, 8],
      ['Chi bộ Tư pháp', 'beside-small', undefined],
      ['Đảng bộ xã Bến Lúa', 'small', undefined],
    ]);
    expect(await progressOf('minh', 'tuPhap')).toMatchObject({ figures: null, hiding: 'beside-small' });
    expect(await progressOf('minh', 'benLua')).toMatchObject({ figures: null, hiding: 'small' });
    expect(await progressOf('minh', 'vuonSen')).toMatchObject({ figures: null, hiding: 'small' });
    const page = await figurePage('minh', ['root', 'da-duyet']);
    const hidden = page?.branches.flatMap(({ cells }) => cells.filter((cell) => cell.figures === null));
    expect(hidden?.map(({ name }) => name)).toEqual([
      'Chi bộ Tư pháp',
      'Chi bộ ấp Bến Lúa',
      'Chi bộ ấp Cầu Tre',
      'Chi bộ ấp Vườn Sen',
    ]);
  });

  it('and their partners are not among those to call, complete or not', async () => {
    const told = async () => {
      const { attention, coverage } = await overviewOf('minh', AUGUST);
      return [attention.map(({ line }) => line.name), coverage.unitsObliged];
    };
    expect(await told()).toEqual([['Đảng bộ xã Gò Sen'], 1]);
    await aPledge(district, { of: 'hai', state: 'approved' });
    expect(await told()).toEqual([['Đảng bộ xã Gò Sen'], 1]);
  });

  it('are told to those who know the names anyway', async () => {
    expect((await progressOf('bay', 'vuonSen')).figures?.obliged).toBe(4);
    expect((await progressOf('lien', 'cauTre')).figures?.obliged).toBe(4);
    expect((await overviewOf('thoa')).lines.every(({ hiding }) => hiding === null)).toBe(true);
  });

  it('are not told to a plain member of such a cell', async () => {
    expect(await progressOf('hanh', 'vuonSen')).toMatchObject({ figures: null, hiding: 'small' });
  });
});

describe('who is late', () => {
  it('is told by name to the secretary; a slow reviewer makes nobody late', async () => {
    await aPledge(district, { of: 'hanh', state: 'submitted' });
    await aPledge(district, { of: 'nam', state: 'returned' });
    await aPledge(district, { of: 'bay', state: 'approved', by: 'lien' });
    const { behind } = await progressOf('bay', 'vuonSen', AUGUST);
    expect(behind?.flatMap(({ people }) => people.map(({ fullName }) => fullName))).toEqual([
      'Ngô Văn Bảy',
      'Lê Hoài Nam',
      'Phạm Thị Út',
    ]);
    const onTheDeadline = await progressOf('bay', 'vuonSen', AUGUST, '31/3/2026');
    expect(onTheDeadline.behind).toEqual([]);
    expect((await progressOf('minh', 'tuPhap', AUGUST)).behind).toBeNull();
  });
});

describe('the rows behind a figure', () => {
  it('add up to the figure, cell by cell and person by person', async () => {
    await aPledge(district, { of: 'hanh', state: 'approved' });
    await aPledge(district, { of: 'nam', state: 'returned' });
    await aPledge(district, { of: 'muoi', state: 'submitted' });
    const district45 = await figurePage('thoa', ['root', 'da-dang-ky']);
    const cells = district45?.branches.flatMap((branch) => branch.cells.map(({ figures }) => figures)) ?? [];
    expect(cells.reduce((sum, figures) => sum + (figures?.registered ?? 0), 0)).toBe(
      district45?.figures?.registered,
    );
    const cell = await figurePage('bay', ['vuonSen', 'da-dang-ky']);
    expect(cell?.people?.rows.map(({ person, n }) => [person.fullName, n, person.status])).toEqual([
      ['Ngô Văn Bảy', 0, 'not-registered'],
      ['Trần Thị Hạnh', 1, 'approved'],
      ['Lê Hoài Nam', 1, 'returned'],
      ['Phạm Thị Út', 0, 'not-registered'],
    ]);
    expect(cell?.people?.outOfReach).toBe(0);
  });

  it('carry no word of a pledge', async () => {
    await aPledge(district, { of: 'hanh', state: 'approved' });
    const told = JSON.stringify([
      await figurePage('bay', ['vuonSen', 'viec-hoan-thanh']),
      await unitPage('bay', 'vuonSen'),
      await unitPage('lien', 'goSen'),
    ]);
    expect(told).toContain('Trần Thị Hạnh');
    for (const words of ['rác', 'Sửa đổi lối làm việc', 'hộ khó khăn', 'nêu rõ số hộ']) {
      expect(told).not.toContain(words);
    }
  });
});

describe('a tree that moves', () => {
  beforeAll(async () => {
    district = await aSmallDistrict();
    await moveCell('vuonSen', 'benLua', '2026-07-01');
    await district.owner.membership.updateMany({
      where: { memberId: district.people.ut.memberId },
      data: { validTo: new Date('2026-05-01T00:00:00Z') },
    });
  });

  async function moveCell(cell: Unit, to: Unit, on: string): Promise<void> {
    const { owner, units } = district;
    const day = new Date(`${on}T00:00:00Z`);
    await owner.unitPlacement.updateMany({ where: { unitId: units[cell] }, data: { validTo: day } });
    await owner.unitPlacement.create({
      data: {
        id: randomUUIDv7(),
        rootId: units.root,
        unitId: units[cell],
        parentId: units[to],
        validFrom: day,
      },
    });
  }

  const obliged = async (unit: Unit, ngay: string) =>
    (await progressOf('thoa', unit, AUGUST, ngay)).figures?.obliged;

  it('is counted as it stood on the day', async () => {
    expect(await obliged('goSen', '30/6/2026')).toBe(7);
    expect(await obliged('benLua', '30/6/2026')).toBe(1);
    expect(await obliged('goSen', '1/7/2026')).toBe(4);
    expect(await obliged('benLua', '1/7/2026')).toBe(4);
    expect(await obliged('root', '30/6/2026')).toBe(15);
    expect(await obliged('root', '1/7/2026')).toBe(15);
  });

  it("keeps the past figures with yesterday's committee, and the cell's page with today's", async () => {
    const { lines } = await progressOf('lien', 'goSen', AUGUST, '30/6/2026');
    expect(lines.map(({ name, isReachable }) => [name, isReachable])).toEqual([
      ['Chi bộ ấp Cầu Tre', true],
      ['Chi bộ ấp Vườn Sen', false],
    ]);
    expect(await unitPage('lien', 'vuonSen', AUGUST)).toBeNull();
  });

  it('tells its history with dates', async () => {
    const page = await unitPage('thoa', 'vuonSen', AUGUST);
    expect(page?.placements).toMatchObject([
      { superior: 'Đảng bộ xã Bến Lúa', from: '2026-07-01', to: null },
      { superior: 'Đảng bộ xã Gò Sen', from: '2020-01-01', to: '2026-07-01' },
    ]);
    expect(page?.unit.superiors.map(({ name }) => name)).toEqual([
      'Đảng bộ huyện Sen Hồng',
      'Đảng bộ xã Bến Lúa',
    ]);
  });

  it('says how many rows of a past figure are out of reach today', async () => {
    const page = await figurePage('thoa', ['vuonSen', 'da-duyet'], AUGUST, '30/4/2026');
    expect(page?.figures?.obliged).toBe(4);
    expect(page?.people).toMatchObject({ outOfReach: 1 });
    expect(page?.people?.rows).toHaveLength(3);
  });
});
