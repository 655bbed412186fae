import { randomUUIDv7 } from 'node:crypto';
import { aPledge } from '@tests/support/a-pledge';
import { actAs, readAs } from '@tests/support/act-as';
import { aSmallDistrict, type PersonKey, peopleBut, type SmallDistrict } from '@tests/support/small-district';
import { beforeAll, describe, expect, it } from 'vitest';
import { listCampaigns } from '@/features/campaign-setup/queries/list-campaigns';
import { readBasisChoices } from '@/features/campaign-setup/queries/read-basis-choices';
import { readCampaign, readToChange } from '@/features/campaign-setup/queries/read-campaign';
import { readNewCampaign } from '@/features/campaign-setup/queries/read-new-campaign';
import { changeDatesUseCase } from '@/features/campaign-setup/use-cases/change-dates';
import { changeRulesUseCase } from '@/features/campaign-setup/use-cases/change-rules';
import { changeScaleUseCase } from '@/features/campaign-setup/use-cases/change-scale';
import { changeSectionsUseCase } from '@/features/campaign-setup/use-cases/change-sections';
import { chooseBasisUseCase } from '@/features/campaign-setup/use-cases/choose-basis';
import { moveStateUseCase } from '@/features/campaign-setup/use-cases/move-state';
import { prepareCampaignUseCase } from '@/features/campaign-setup/use-cases/prepare-campaign';
import type { AnyUseCase } from '@/server/action-kit/use-case';
import { findCampaign, findCampaignOfYear, findCurrentCampaign } from '@/server/campaign/current-campaign';
import { inScope } from '@/server/db/scope';
import { placeOfUnit } from '@/server/organisation/unit-place';
import { readRollUp } from '@/server/rollup/roll-up';

let district: SmallDistrict;
beforeAll(async () => {
  district = await aSmallDistrict();
});

const DATES = {
  title: 'Học tập và làm theo Bác năm 2026',
  startsOn: '01/01/2026',
  registrationDeadline: '31/03/2026',
  closesOn: '31/12/2026',
};
const RULES = { minItems: '3', obligesOfficial: 'on', obligesProbationary: 'on' };
const DATES_2027 = {
  ...DATES,
  startsOn: '01/01/2027',
  registrationDeadline: '31/03/2027',
  closesOn: '31/12/2027',
};

const ofYear = (year: number) => district.owner.campaign.findFirstOrThrow({ where: { year } });
const versionOf = async (year: number) => String((await ofYear(year)).version);
const seen = async (year = 2026) => ({
  campaignId: (await ofYear(year)).id,
  version: await versionOf(year),
});
const asThoa: ReturnType<typeof actAs> = (...act) => actAs(district, 'thoa')(...act);
const ofRoot = (who: 'thoa' | 'minh') =>
  readAs(district, who, async (scope) => {
    const place = await placeOfUnit(scope, district.units.root);
    if (!place) throw new Error('no root');
    const question = { campaignId: district.campaignId, place, on: scope.today, by: 'subordinate' } as const;
    return (await readRollUp(scope, question))?.total;
  });
const latestEvent = (action: string) =>
  district.owner.auditEvent.findFirstOrThrow({ where: { action }, orderBy: { id: 'desc' } });

/** Writes past the use cases, as row security alone would let this person. */
const writeRaw = (
  who: PersonKey,
  write: (tx: Parameters<Parameters<typeof inScope>[1]>[0]['tx']) => Promise<unknown>,
) =>
  inScope(
    {
      tokenHash: district.people[who].tokenHash,
      mode: 'write',
      db: district.app,
      at: new Date('2026-02-10T09:00:00+07:00'),
    },
    ({ tx }) => write(tx),
  );

describe('the rules of a running year', () => {
  it('are rehearsed first: the effect is shown, and nothing is written', async () => {
    await aPledge(district, { of: 'hanh', state: 'approved' });
    const before = await ofRoot('minh');
    const fields = {
      ...(await seen()),
      obligesOfficial: 'on',
      minItems: '4',
      obligedUnitKinds: ['cell', 'collective'],
    };
    const ending = await asThoa(changeRulesUseCase, fields, { onlyRehearse: true });
    expect(ending).toMatchObject({
      kind: 'rehearsed',
      effect: {
        lines: expect.arrayContaining([
          { label: 'Cá nhân phải đăng ký', before: '16', after: '15' },
          { label: 'Tập thể phải đăng ký', before: '0', after: '5' },
        ]),
        notes: ['1 bản đã trình có ít hơn 4 việc: vẫn giữ nguyên, chỉ bản trình từ nay cần 4 việc.'],
      },
    });
    expect(await ofRoot('minh')).toEqual(before);
    expect(await district.owner.auditEvent.count({ where: { action: 'campaign.changed' } })).toBe(0);

    expect(await asThoa(changeRulesUseCase, fields)).toMatchObject({ kind: 'done' });
    expect(await ofRoot('minh')).toMatchObject({ obliged: 15, collectives: 5, collectivesRegistered: 0 });
    const events = await district.owner.auditEvent.findMany({ where: { action: 'campaign.changed' } });
    expect(events).toHaveLength(1);
    expect(events[0]?.before).toEqual({ minItems: 3, obligesProbationary: true, obligedUnitKinds: [] });
    expect(events[0]?.after).toEqual({
      minItems: 4,
      obligesProbationary: false,
      obligedUnitKinds: ['cell', 'collective'],
    });
    expect(await asThoa(changeRulesUseCase, fields)).toMatchObject({ code: 'campaign.stale' });
  });

  it('oblige somebody, and ask for one work to twelve', async () => {
    const nobody = { ...(await seen()), minItems: '3' };
    expect(await asThoa(changeRulesUseCase, nobody)).toMatchObject({
      kind: 'refused',
      code: 'campaign.nobody-obliged',
    });
    for (const minItems of ['0', '13', 'ba', '2,5']) {
      const fields = { ...(await seen()), ...RULES, minItems };
      expect(await asThoa(changeRulesUseCase, fields)).toMatchObject({
        errors: { minItems: expect.any(String) },
      });
    }
    const kinds = { ...(await seen()), ...RULES, obligedUnitKinds: ['root'] };
    expect(await asThoa(changeRulesUseCase, kinds)).toMatchObject({ kind: 'invalid' });
  });

  it('show who is late by a new deadline before it holds', async () => {
    await aPledge(district, { of: 'nam', state: 'submitted', submittedOn: '2026-02-05' });
    const fields = { ...(await seen()), ...DATES, registrationDeadline: '31/01/2026' };
    expect(await asThoa(changeDatesUseCase, fields, { onlyRehearse: true })).toMatchObject({
      kind: 'rehearsed',
      effect: { lines: expect.arrayContaining([{ label: 'Cá nhân nộp muộn', before: '0', after: '2' }]) },
    });
    const over = { ...(await seen()), ...DATES, registrationDeadline: '31/01/2026', closesOn: '01/02/2026' };
    expect(await asThoa(changeDatesUseCase, over, { onlyRehearse: true })).toMatchObject({
      effect: { notes: expect.arrayContaining([expect.stringContaining('hiện không ai đăng ký được')]) },
    });
    const renamed = { ...(await seen()), ...DATES, title: 'Làm theo Bác' };
    expect(await asThoa(changeDatesUseCase, renamed)).toMatchObject({ kind: 'done' });
    expect((await latestEvent('campaign.changed')).after).toEqual({ title: 'Làm theo Bác' });
  });

  it.each([
    [{ closesOn: '01/03/2026' }, { code: 'campaign.closes-before-deadline' }],
    [{ startsOn: '01/04/2026' }, { code: 'campaign.deadline-before-start' }],
    [{ startsOn: '01/04/2025' }, { code: 'campaign.starts-outside' }],
    [{ closesOn: '30/04/2027' }, { code: 'campaign.closes-outside' }],
    [{ startsOn: '31/02/2026' }, { errors: { startsOn: expect.any(String) } }],
    [{ title: '' }, { errors: { title: 'Ghi tên chiến dịch.' } }],
  ])('are not changed to %j', async (change, ending) => {
    const fields = { ...(await seen()), ...DATES, ...change };
    expect(await asThoa(changeDatesUseCase, fields)).toMatchObject(ending);
  });
});

describe('what a campaign serves and asks for', () => {
  it('is several directives and themes in the typed order', async () => {
    const { owner, units } = district;
    const directive = { rootId: units.root, unitId: units.root, type: 'Chỉ thị', issuer: 'Bộ Chính trị' };
    const [five, three, theme] = [randomUUIDv7(), randomUUIDv7(), randomUUIDv7()];
    await owner.directive.createMany({
      data: [
        { id: five, ...directive, number: 5, symbol: '05-CT/TW' },
        { id: three, ...directive, number: 3, symbol: '03-CT/TW' },
      ],
    });
    await owner.theme.create({
      data: {
        id: theme,
        rootId: units.root,
        unitId: units.root,
        scope: 'term',
        term: '2025–2030',
        title: 'Xây dựng Đảng',
      },
    });
    const chosen = { ...(await seen()), directiveIds: [five, three], themeIds: theme };
    expect(await asThoa(chooseBasisUseCase, chosen)).toMatchObject({ kind: 'done' });
    const symbols = async () =>
      (await readAs(district, 'hanh', (scope) => readCampaign(scope, 2026)))?.directives.map(
        ({ symbol }) => symbol,
      );
    expect(await symbols()).toEqual(['05-CT/TW', '03-CT/TW']);

    const placed = { placedId: [five, three, theme], place: ['2', '1', '1'] };
    const swapped = { ...(await seen()), ...chosen, version: await versionOf(2026), ...placed };
    expect(await asThoa(chooseBasisUseCase, swapped)).toMatchObject({ kind: 'done' });
    expect(await symbols()).toEqual(['03-CT/TW', '05-CT/TW']);
    expect(await latestEvent('campaign.changed')).toMatchObject({
      before: { directives: ['05-CT/TW', '03-CT/TW'] },
      after: { directives: ['03-CT/TW', '05-CT/TW'] },
    });
    expect(await asThoa(chooseBasisUseCase, swapped)).toMatchObject({ code: 'campaign.stale' });
    const unknown = { ...swapped, version: await versionOf(2026), directiveIds: [randomUUIDv7()] };
    expect(await asThoa(chooseBasisUseCase, unknown)).toMatchObject({ code: 'campaign.no-basis' });

    const ofGoSen = { id: randomUUIDv7(), ...directive, unitId: units.goSen, number: 9, symbol: '09-KH/ĐU' };
    await owner.directive.create({ data: ofGoSen });
    const unseenBelow = { ...swapped, version: await versionOf(2026), directiveIds: [ofGoSen.id] };
    expect(await asThoa(chooseBasisUseCase, unseenBelow)).toMatchObject({ code: 'campaign.no-basis' });
    expect(await readAs(district, 'ba', (scope) => readCampaign(scope, 2026))).not.toBeNull();

    const choices = await readAs(district, 'thoa', (scope) => readBasisChoices(scope, 2026));
    expect(choices?.directiveChoices.map(({ id, isServed }) => [id, isServed])).toEqual([
      [three, true],
      [five, true],
    ]);
    expect(choices?.themeChoices).toEqual([{ id: theme, label: 'Toàn khóa: Xây dựng Đảng', isServed: true }]);
    expect(await readAs(district, 'minh', (scope) => readBasisChoices(scope, 2026))).toBeNull();
  });

  it('is headings that keep their key when they are worded anew, moved or surrounded by new ones', async () => {
    const first = {
      key: ['politics', ''],
      place: ['1', '2'],
      heading: ['Về tư tưởng chính trị', 'Lối sống'],
      hint: ['ngắn gọn', ''],
      required: '0',
      afterWorks: '1',
    };
    expect(
      await asThoa(changeSectionsUseCase, { ...(await seen()), ...first }, { onlyRehearse: true }),
    ).toMatchObject({
      kind: 'rehearsed',
      effect: {
        notes: [
          'Các mục sẽ là: Về tư tưởng chính trị; Lối sống.',
          'Mục bắt buộc sẽ là: Về tư tưởng chính trị.',
          'Mục in sau phần việc làm sẽ là: Lối sống.',
          '2 bản đã trình giữ nguyên chữ và các mục của lúc trình.',
        ],
      },
    });
    expect(await asThoa(changeSectionsUseCase, { ...(await seen()), ...first })).toMatchObject({
      kind: 'done',
    });
    const sections = async () =>
      (await readAs(district, 'hanh', (scope) => readCampaign(scope, 2026)))?.sections ?? [];
    const [politics, living] = await sections();
    expect(politics).toEqual({
      key: 'politics',
      heading: 'Về tư tưởng chính trị',
      hint: 'ngắn gọn',
      isRequired: true,
      position: 'before',
    });
    expect(living).toMatchObject({ heading: 'Lối sống', position: 'after' });
    expect(await latestEvent('campaign.changed')).toMatchObject({
      before: { sectionsAfterWorks: [] },
      after: { sectionsAfterWorks: ['Lối sống'] },
    });
    const second = {
      key: ['politics', living?.key ?? '', ''],
      place: ['3', '1', '2'],
      heading: ['Tư tưởng', 'Lối sống', 'Khắc phục hạn chế'],
      hint: ['', '', ''],
    };
    expect(await asThoa(changeSectionsUseCase, { ...(await seen()), ...second })).toMatchObject({
      kind: 'done',
    });
    const after = await sections();
    expect(after.map(({ heading }) => heading)).toEqual(['Lối sống', 'Khắc phục hạn chế', 'Tư tưởng']);
    expect(after[2]?.key).toBe('politics');
    expect(after[0]?.key).toBe(living?.key);

    const twice = { ...second, heading: ['Lối sống', 'LỐI SỐNG', ''] };
    expect(await asThoa(changeSectionsUseCase, { ...(await seen()), ...twice })).toMatchObject({
      code: 'campaign.same-line',
    });
    const nine = Array.from({ length: 9 }, (_, index) => `Mục ${index}`);
    expect(await asThoa(changeSectionsUseCase, { ...(await seen()), heading: nine })).toMatchObject({
      kind: 'invalid',
    });
    const none = { key: ['', ''], place: ['', ''], heading: ['', ''], hint: ['', ''] };
    expect(await asThoa(changeSectionsUseCase, { ...(await seen()), ...none })).toMatchObject({
      kind: 'done',
    });
    expect(await sections()).toEqual([]);
  });

  it('is a scale of two words to eight', async () => {
    const scale = (...grade: string[]) => ({ grade, key: grade.map(() => ''), place: grade.map(() => '') });
    const change = async (...grade: string[]) =>
      asThoa(changeScaleUseCase, { ...(await seen()), ...scale(...grade) });
    expect(await change('Hoàn thành', 'Chưa hoàn thành', '')).toMatchObject({ kind: 'done' });
    const page = await readAs(district, 'hanh', (scope) => readCampaign(scope, 2026));
    expect(page?.resultScale.map(({ label }) => label)).toEqual(['Hoàn thành', 'Chưa hoàn thành']);
    expect(await change('Một mức', '')).toMatchObject({
      kind: 'invalid',
      errors: { grade: expect.stringContaining('từ 2 đến 8') },
    });
    expect(await change('Tốt', 'tốt')).toMatchObject({ code: 'campaign.same-line' });
  });
});

describe('the next year', () => {
  it('is proposed after this one, prepared unseen, opened, closed and opened again with a reason', async () => {
    const proposed = await readAs(district, 'thoa', readNewCampaign);
    expect(proposed).toMatchObject({
      year: 2027,
      after: 2026,
      dates: { startsOn: '01/01/2027', registrationDeadline: '31/03/2027' },
      rules: { minItems: '4', obligesProbationary: false },
    });
    const fields = { ...DATES_2027, ...RULES, year: '2027' };
    expect(await asThoa(prepareCampaignUseCase, fields)).toMatchObject({ kind: 'done' });
    expect(await asThoa(prepareCampaignUseCase, fields)).toMatchObject({ code: 'campaign.exists' });
    expect(await asThoa(prepareCampaignUseCase, { ...fields, year: '2028' })).toMatchObject({
      code: 'campaign.starts-outside',
    });
    expect(await asThoa(prepareCampaignUseCase, { ...fields, year: 'sang năm' })).toMatchObject({
      errors: { year: 'Ghi năm bằng bốn chữ số.' },
    });
    expect(await latestEvent('campaign.prepared')).toMatchObject({ after: { year: 2027, minItems: 3 } });

    const { id } = await ofYear(2027);
    const begun = await readAs(district, 'thoa', (scope) => readCampaign(scope, 2027));
    expect(begun?.directives.map(({ symbol }) => symbol)).toEqual(['03-CT/TW', '05-CT/TW']);
    expect(begun?.themes.map(({ title }) => title)).toEqual(['Xây dựng Đảng']);
    expect(begun?.resultScale.map(({ label }) => label)).toEqual(['Hoàn thành', 'Chưa hoàn thành']);
    for (const who of ['hanh', 'minh', 'que'] as const) {
      expect(await readAs(district, who, (scope) => readCampaign(scope, 2027))).toBeNull();
      expect(await readAs(district, who, (scope) => findCampaignOfYear(scope, 2027))).toBeNull();
      expect(await readAs(district, who, (scope) => findCampaign(scope, id))).toBeNull();
      const list = await readAs(district, who, listCampaigns);
      expect(list).toMatchObject({ rows: [{ year: 2026 }], toPrepare: null });
    }
    expect(await readAs(district, 'thoa', listCampaigns)).toMatchObject({
      rows: [{ year: 2027 }, { year: 2026 }],
      toPrepare: 2028,
    });

    const move = async (act: string, reason = '', onlyRehearse = false) =>
      asThoa(moveStateUseCase, { ...(await seen(2027)), act, reason }, { onlyRehearse });
    const at = new Date('2027-01-05T09:00:00+07:00');
    const currentYear = async () => (await readAs(district, 'hanh', findCurrentCampaign, { at }))?.year;
    expect(await move('open', '', true)).toMatchObject({
      kind: 'rehearsed',
      effect: {
        notes: [expect.stringMatching(/^16 cá nhân và 0 tập thể/), expect.stringContaining('31/03/2027')],
      },
    });
    expect(await currentYear()).toBe(2026);
    expect(await move('open')).toMatchObject({ kind: 'done' });
    expect(await currentYear()).toBe(2027);
    expect(await move('open')).toMatchObject({ code: 'campaign.wrong-state' });
    expect(await move('close', '', true)).toMatchObject({
      effect: { notes: [expect.stringContaining('chưa đăng ký: sau khi khóa')] },
    });
    expect(await move('close')).toMatchObject({ kind: 'done' });

    const closed: readonly (readonly [AnyUseCase, Record<string, string | string[]>])[] = [
      [changeDatesUseCase, DATES_2027],
      [changeRulesUseCase, RULES],
      [chooseBasisUseCase, {}],
      [changeSectionsUseCase, { heading: ['Mục'] }],
      [changeScaleUseCase, { grade: ['Tốt', 'Khá'] }],
    ];
    for (const [useCase, change] of closed)
      expect(await asThoa(useCase, { ...(await seen(2027)), ...change })).toMatchObject({
        code: 'campaign.is-closed',
      });
    expect(await readAs(district, 'thoa', (scope) => readToChange(scope, 2027))).toBeNull();

    expect(await move('reopen', '  ')).toMatchObject({ kind: 'refused', code: 'campaign.reason-required' });
    expect(await move('reopen', 'Còn hai chi bộ chưa xong')).toMatchObject({ kind: 'done' });
    expect(await latestEvent('campaign.reopened')).toMatchObject({
      before: { state: 'closed' },
      after: { state: 'open', reason: 'Còn hai chi bộ chưa xong' },
    });
    for (const action of ['campaign.opened', 'campaign.closed', 'campaign.reopened'])
      expect(await district.owner.auditEvent.count({ where: { action, subjectId: id } })).toBe(1);
  });

  it('is not found under an address that is no year', async () => {
    for (const year of [Number.NaN, 0.5, -2026, 99_999_999_999, 1999])
      expect(await readAs(district, 'thoa', (scope) => readCampaign(scope, year))).toBeNull();
  });
});

describe('a campaign', () => {
  it('is the campaign officer’s alone', async () => {
    const acts: readonly (readonly [AnyUseCase, Record<string, string | string[]>])[] = [
      [changeDatesUseCase, { ...(await seen()), ...DATES }],
      [changeRulesUseCase, { ...(await seen()), ...RULES }],
      [chooseBasisUseCase, await seen()],
      [changeSectionsUseCase, { ...(await seen()), heading: ['Mục'] }],
      [changeScaleUseCase, { ...(await seen()), grade: ['Tốt', 'Khá'] }],
      [moveStateUseCase, { ...(await seen()), act: 'close' }],
      [prepareCampaignUseCase, { ...DATES_2027, ...RULES, year: '2027' }],
    ];
    for (const who of peopleBut('thoa'))
      for (const [useCase, fields] of acts)
        expect(await actAs(district, who)(useCase, fields)).toEqual({ kind: 'forbidden' });
    expect(await asThoa(changeRulesUseCase, { ...RULES, campaignId: randomUUIDv7(), version: '1' })).toEqual({
      kind: 'forbidden',
    });
  });

  it('is kept from everybody else by row security alone', async () => {
    const { campaignId, units } = district;
    const served = await district.owner.campaignDirective.count({ where: { campaignId } });
    expect(served).toBeGreaterThan(0);
    for (const who of ['minh', 'que', 'hanh', 'lien', 'tam', 'kha'] as const) {
      await expect(writeRaw(who, (tx) => tx.$executeRaw`UPDATE campaign SET min_items = 1`)).rejects.toThrow(
        /kept by the campaign officer/,
      );
      await writeRaw(who, (tx) => tx.campaignDirective.deleteMany({ where: { campaignId } }));
      await writeRaw(who, (tx) => tx.campaignTheme.deleteMany({ where: { campaignId } }));
      await expect(
        writeRaw(who, (tx) =>
          tx.campaign.createMany({
            data: {
              id: randomUUIDv7(),
              rootId: units.root,
              year: 2030,
              title: 'x',
              startsOn: new Date('2030-01-01'),
              registrationDeadline: new Date('2030-03-31'),
              closesOn: new Date('2030-12-31'),
              minItems: 1,
              obligesNonParty: false,
            },
          }),
        ),
      ).rejects.toThrow(/row-level security/);
    }
    expect(await district.owner.campaignDirective.count({ where: { campaignId } })).toBe(served);
  });
});
