import { randomUUIDv7 } from 'node:crypto';
import { actAs, readAs } from '@tests/support/act-as';
import { expectWalledOff } from '@tests/support/expect-walled-off';
import { aSmallDistrict, type PersonKey, peopleBut, type SmallDistrict } from '@tests/support/small-district';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBasisChoices } from '@/features/campaign-setup/queries/read-basis-choices';
import { readMyTasks } from '@/features/my-pledge/queries/my-tasks';
import { listThemes } from '@/features/themes/queries/list-themes';
import { readNewThemeForm, readThemeForm } from '@/features/themes/queries/read-theme-form';
import { addThemeUseCase } from '@/features/themes/use-cases/add-theme';
import { changeThemeUseCase } from '@/features/themes/use-cases/change-theme';
import { removeThemeUseCase } from '@/features/themes/use-cases/remove-theme';

let district: SmallDistrict;

beforeAll(async () => {
  district = await aSmallDistrict();
});

const add = (
  who: PersonKey,
  fields: Readonly<Record<string, string>>,
  level: 'central' | 'province' | 'root' | 'goSen' | 'vuonSen' = 'root',
) =>
  actAs(district, who)(addThemeUseCase, {
    level: level === 'central' || level === 'province' ? level : district.units[level],
    scope: 'year',
    year: '2026',
    title: 'Ví dụ: nêu gương, nói đi đôi với làm',
    ...fields,
  });

describe('a theme', () => {
  it('is issued for the term, the year and its quarters, at the root and at a committee', async () => {
    expect(await add('thoa', { scope: 'term', term: '2025–2030' })).toMatchObject({ kind: 'done' });
    expect(await add('thoa', {})).toMatchObject({ kind: 'done' });
    for (const quarter of ['2', '1'])
      expect(await add('thoa', { scope: 'quarter', quarter })).toMatchObject({ kind: 'done' });
    expect(await add('lien', { title: 'Ví dụ của xã' }, 'goSen')).toMatchObject({ kind: 'done' });
    const list = await readAs(district, 'hanh', listThemes);
    expect(
      list?.groups.map(({ year, themes }) => [year, themes.map(({ scope, quarter }) => quarter ?? scope)]),
    ).toEqual([
      [null, ['term']],
      [2026, ['year', 1, 2, 'year']],
    ]);
    expect(list?.canAdd).toBe(false);
    // Another committee's theme is not meant for Bến Lúa.
    const elsewhere = await readAs(district, 'ba', listThemes);
    expect(elsewhere?.groups.flatMap(({ themes }) => themes.map(({ title }) => title))).not.toContain(
      'Ví dụ của xã',
    );
    expect(
      await readAs(district, 'ba', ({ tx }) => tx.theme.count({ where: { unitId: district.units.goSen } })),
    ).toBe(0);
  });

  it('is one for each level and period', async () => {
    expect(await add('thoa', { title: 'Tên khác' })).toMatchObject({
      kind: 'refused',
      code: 'theme.exists',
      sentence: { field: 'title' },
    });
  });

  it.each([
    [{ scope: 'term', term: '' }, 'term'],
    [{ year: '26' }, 'year'],
    [{ scope: 'quarter', quarter: '5' }, 'quarter'],
    [{ title: '' }, 'title'],
    [{ scope: 'decade' }, 'scope'],
  ])('says beside the field what is wrong with %j', async (fields, field) => {
    const ending = await add('thoa', fields);
    expect(Object.keys('errors' in ending ? ending.errors : {})).toEqual([field]);
  });

  it('is kept by the campaign officer, and below the root by the committee’s officer', async () => {
    for (const who of peopleBut('thoa'))
      expect(await add(who, { year: '2027' })).toEqual({ kind: 'forbidden' });
    expect(await add('lien', { year: '2027' }, 'vuonSen')).toMatchObject({ code: 'theme.no-such-level' });
  });

  it('is changed by who saw it last, and goes only while no campaign serves it', async () => {
    const { id } = await district.owner.theme.findFirstOrThrow({
      where: { unitId: district.units.root, scope: 'year' },
    });
    const fields = {
      themeId: id,
      level: district.units.root,
      scope: 'year',
      year: '2026',
      title: 'Ví dụ: tên mới',
    };
    expect(await actAs(district, 'thoa')(changeThemeUseCase, { ...fields, version: '1' })).toMatchObject({
      kind: 'done',
    });
    expect(await actAs(district, 'thoa')(changeThemeUseCase, { ...fields, version: '1' })).toMatchObject({
      code: 'theme.stale',
    });
    const { campaignId, units, owner } = district;
    await owner.campaignTheme.create({ data: { campaignId, themeId: id, rootId: units.root, ordinal: 1 } });
    const remove = () => actAs(district, 'thoa')(removeThemeUseCase, { themeId: id, version: '2' });
    expect(await remove()).toMatchObject({ kind: 'refused', code: 'theme.in-use' });
    await owner.campaignTheme.deleteMany({ where: { themeId: id } });
    expect(await actAs(district, 'minh')(removeThemeUseCase, { themeId: id, version: '2' })).toEqual({
      kind: 'forbidden',
    });
    expect(await remove()).toMatchObject({ kind: 'done' });
    const events = await owner.auditEvent.findMany({
      where: { subjectId: id },
      orderBy: { id: 'asc' },
      select: { action: true },
    });
    expect(events.map(({ action }) => action)).toEqual(['theme.added', 'theme.changed', 'theme.removed']);
  });
});

const TERM = { scope: 'term', term: '2020–2025' };

/** A row as nobody's form would send it. */
const aRow = (fields: { readonly unitId: string; readonly issuer?: 'central'; readonly term?: string }) => ({
  id: randomUUIDv7(),
  rootId: district.units.root,
  scope: 'term' as const,
  title: 'Tên khác',
  ...fields,
});

describe('the themes of several levels', () => {
  it('stand beside one another for the same period, from the centre down to the committees', async () => {
    for (const level of ['goSen', 'root', 'province', 'central'] as const)
      expect(await add('thoa', { ...TERM, title: `Của ${level}` }, level)).toMatchObject({ kind: 'done' });
    const list = await readAs(district, 'hanh', listThemes);
    const ofTerm = list?.groups.find(({ year }) => year === null)?.themes;
    expect(ofTerm?.filter(({ term }) => term === TERM.term).map(({ levelName }) => levelName)).toEqual([
      'Trung ương',
      'Tỉnh ủy, Thành ủy trực thuộc Trung ương',
      'Đảng bộ huyện Sen Hồng',
      'Đảng bộ xã Gò Sen',
    ]);
    const choices = await readAs(district, 'thoa', (scope) => readBasisChoices(scope, 2026));
    expect(choices?.themeChoices.map(({ label }) => label).filter((label) => label.includes('Của'))).toEqual([
      'Toàn khóa (Trung ương): Của central',
      'Toàn khóa (Tỉnh ủy, Thành ủy trực thuộc Trung ương): Của province',
      'Toàn khóa: Của root',
    ]);
  });

  it.each(['central', 'province', 'root', 'goSen'] as const)(
    'are one for each period: a second one of %s is refused with the name of the first',
    async (level) => {
      for (const term of ['2020–2025', '2020-2025', '2020 — 2025'])
        expect(await add('thoa', { ...TERM, term, title: 'Tên khác' }, level)).toMatchObject({
          code: 'theme.exists',
          sentence: { field: 'title', sentence: expect.stringContaining(`“Của ${level}”`) },
        });
      const issuer = level === 'central' || level === 'province' ? level : 'own';
      const unitId = level === 'goSen' ? district.units.goSen : district.units.root;
      for (const term of ['2020–2025', '2020-2025', '2020 — 2025'])
        await expect(
          district.owner.theme.create({ data: { ...aRow({ unitId }), issuer, term } }),
        ).rejects.toMatchObject({ code: 'P2002' });
    },
  );

  it('are one for each year even when two people add them at the same moment', async () => {
    const first = { ...aRow({ unitId: district.units.goSen }), scope: 'year' as const, year: 2031 };
    let second: ReturnType<typeof add> | undefined;
    await district.owner.$transaction(async (tx) => {
      await tx.theme.create({ data: first });
      second = add('lien', { year: '2031' }, 'goSen');
      await expect.poll(() => countWaiting(), { timeout: 5_000 }).toBe(1);
    });
    expect(await second).toMatchObject({
      code: 'theme.exists',
      sentence: { sentence: expect.stringContaining('“Tên khác”') },
    });
  });

  it('are told apart where one is mended: its level too, within the list where it stands', async () => {
    const { owner, units } = district;
    const wrong = aRow({ unitId: units.root, term: '2015–2020' });
    await owner.theme.create({ data: wrong });
    const change = (level: string, version: string) =>
      actAs(district, 'thoa')(changeThemeUseCase, {
        ...{ themeId: wrong.id, version, level, scope: 'term', term: '2015–2020', title: 'Tên đúng' },
      });
    expect(await change(units.goSen, '1')).toMatchObject({ code: 'theme.no-such-level' });
    expect(await change('province', '1')).toMatchObject({ kind: 'done' });
    const event = await owner.auditEvent.findFirstOrThrow({
      where: { subjectId: wrong.id },
      select: { before: true, after: true },
    });
    expect(event).toMatchObject({
      before: { level: 'Đảng bộ huyện Sen Hồng' },
      after: { level: 'Tỉnh ủy, Thành ủy trực thuộc Trung ương' },
    });
    await owner.theme.create({ data: { ...wrong, id: randomUUIDv7() } });
    expect(await change(units.root, '2')).toMatchObject({ code: 'theme.exists' });
  });

  it('of the centre and the province are offered to whoever keeps the root’s list, and to nobody else', async () => {
    const { owner, units } = district;
    const levels = async (who: PersonKey) =>
      (await readAs(district, who, readNewThemeForm))?.levels.map(({ value }) => value);
    expect(await levels('thoa')).toEqual(['central', 'province', units.root, units.benLua, units.goSen]);
    expect(await levels('lien')).toEqual([units.goSen]);
    const { id } = await owner.theme.findFirstOrThrow({ where: { unitId: units.root, issuer: 'central' } });
    const form = await readAs(district, 'thoa', (scope) => readThemeForm(scope, id));
    expect(form).toMatchObject({ values: { level: 'central' }, levels: [{}, {}, { value: units.root }] });
    for (const level of ['central', 'province'] as const)
      for (const who of peopleBut('thoa'))
        expect(await add(who, { year: '2032' }, level)).toEqual({ kind: 'forbidden' });
    // A form that was tampered with, past row security.
    const ofGoSen = await owner.theme.findFirstOrThrow({ where: { unitId: units.goSen, year: 2026 } });
    const lifted = { themeId: ofGoSen.id, version: '1', level: 'central', scope: 'year', year: '2026' };
    expect(
      await actAs(district, 'lien')(changeThemeUseCase, { ...lifted, title: 'x' }, { db: owner }),
    ).toMatchObject({ code: 'theme.no-such-level' });
  });

  it('of the centre are kept from a committee by the database alone', async () => {
    const { owner, units } = district;
    for (const who of ['lien', 'tam', 'bay', 'hanh'] as const) {
      const inRoot = aRow({ unitId: units.root, issuer: 'central', term: '2040' });
      await expectWalledOff(district, who, async ({ tx }) => {
        const { count } = await tx.theme.createMany({ data: inRoot });
        return count;
      });
      await expectWalledOff(district, who, async ({ tx }) => {
        const { count } = await tx.theme.updateMany({ where: { issuer: 'central' }, data: { title: 'x' } });
        return count;
      });
    }
    await expect(
      owner.theme.create({ data: aRow({ unitId: units.goSen, issuer: 'central', term: '2040' }) }),
    ).rejects.toThrow(/theme_of_upper_level/);
  });

  it('give the home page the nearest one of the year, never a committee’s in its stead', async () => {
    const shown = async () => (await readAs(district, 'hanh', readMyTasks)).theme;
    for (const level of ['central', 'province', 'root'] as const) {
      const title = `Năm nay, ${level}`;
      expect(await add('thoa', { title }, level)).toMatchObject({ kind: 'done' });
      expect(await shown()).toBe(title);
    }
  });
});

async function countWaiting(): Promise<number> {
  const [row] = await district.app.$queryRaw<{ waiting: number }[]>`
    SELECT count(*)::int AS waiting FROM pg_locks l JOIN pg_database d ON d.datname = current_database()
     WHERE NOT l.granted AND l.pid IN (SELECT pid FROM pg_locks WHERE database = d.oid)`;
  return row?.waiting ?? 0;
}
