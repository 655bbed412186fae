import { actAs, readAs } from '@tests/support/act-as';
import { aSmallDistrict, type PersonKey, peopleBut, type SmallDistrict } from '@tests/support/small-district';
import { beforeAll, describe, expect, it } from 'vitest';
import { listThemes } from '@/features/themes/queries/list-themes';
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
  unit: 'root' | 'goSen' | 'vuonSen' = 'root',
) =>
  actAs(district, who)(addThemeUseCase, {
    unitId: district.units[unit],
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
    expect(await add('lien', { year: '2027' }, 'vuonSen')).toMatchObject({ code: 'theme.no-such-unit' });
  });

  it('is changed by who saw it last, and goes only while no campaign serves it', async () => {
    const { id } = await district.owner.theme.findFirstOrThrow({
      where: { unitId: district.units.root, scope: 'year' },
    });
    const fields = { themeId: id, scope: 'year', year: '2026', title: 'Ví dụ: tên mới' };
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
