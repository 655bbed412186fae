import { aPledge } from '@tests/support/a-pledge';
import { actAs, readAs } from '@tests/support/act-as';
import { aSmallDistrict, peopleBut, type SmallDistrict } from '@tests/support/small-district';
import { beforeAll, describe, expect, it } from 'vitest';
import { listCampaigns } from '@/features/campaign-setup/queries/list-campaigns';
import { readCampaign } from '@/features/campaign-setup/queries/read-campaign';
import { readNewCampaign } from '@/features/campaign-setup/queries/read-new-campaign';
import { changeFormUseCase } from '@/features/campaign-setup/use-cases/change-form';
import { changeRulesUseCase } from '@/features/campaign-setup/use-cases/change-rules';
import { chooseBasisUseCase } from '@/features/campaign-setup/use-cases/choose-basis';
import { grantExtensionUseCase } from '@/features/campaign-setup/use-cases/grant-extension';
import { moveStateUseCase } from '@/features/campaign-setup/use-cases/move-state';
import { prepareCampaignUseCase } from '@/features/campaign-setup/use-cases/prepare-campaign';
import { withdrawExtensionUseCase } from '@/features/campaign-setup/use-cases/withdraw-extension';
import { findCurrentCampaign } from '@/server/campaign/current-campaign';
import { placeOfUnit } from '@/server/organisation/unit-place';
import { readDossier } from '@/server/pledge/read-dossier';
import { readRollUp } from '@/server/rollup/roll-up';

let district: SmallDistrict;
beforeAll(async () => {
  district = await aSmallDistrict();
});

const RULES = {
  title: 'Học tập và làm theo Bác năm 2026',
  startsOn: '01/01/2026',
  registrationDeadline: '31/03/2026',
  closesOn: '31/12/2026',
  minItems: '3',
  obligesOfficial: 'on',
  obligesProbationary: 'on',
};

const versionOf = async (year: number) =>
  String((await district.owner.campaign.findFirstOrThrow({ where: { year } })).version);
const idOf = async (year: number) => (await district.owner.campaign.findFirstOrThrow({ where: { year } })).id;
const ofRoot = (who: 'thoa' | 'minh') =>
  readAs(district, who, async (scope) => {
    const place = await placeOfUnit(scope, district.units.root);
    if (!place) throw new Error('no root');
    const question = { campaignId: district.campaignId, place, on: scope.today, by: 'subordinate' } as const;
    return (await readRollUp(scope, question))?.total;
  });

describe('the rules of a running year', () => {
  it('are rehearsed first: the effect is shown, and nothing is written', async () => {
    await aPledge(district, { of: 'hanh', state: 'approved' });
    const before = await ofRoot('minh');
    const fields = {
      ...RULES,
      campaignId: district.campaignId,
      version: await versionOf(2026),
      obligesProbationary: '',
      minItems: '4',
      obligedUnitKinds: ['cell', 'collective'],
    };
    const ending = await actAs(district, 'thoa')(changeRulesUseCase, fields, { onlyRehearse: true });
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

    expect(await actAs(district, 'thoa')(changeRulesUseCase, fields)).toMatchObject({ kind: 'done' });
    expect(await ofRoot('minh')).toMatchObject({ obliged: 15, collectives: 5, collectivesRegistered: 0 });
    const event = await district.owner.auditEvent.findMany({ where: { action: 'campaign.changed' } });
    expect(event).toHaveLength(1);
    expect(event[0]).toMatchObject({ before: { minItems: 3 }, after: { minItems: 4 } });
    expect(await actAs(district, 'thoa')(changeRulesUseCase, fields)).toMatchObject({
      code: 'campaign.stale',
    });
  });

  it.each([
    [{ closesOn: '01/03/2026' }, 'campaign.closes-before-deadline'],
    [{ obligesOfficial: '', obligesProbationary: '' }, 'campaign.nobody-obliged'],
  ])('are refused with %j', async (change, code) => {
    const fields = { ...RULES, ...change, campaignId: district.campaignId, version: await versionOf(2026) };
    expect(await actAs(district, 'thoa')(changeRulesUseCase, fields)).toMatchObject({
      kind: 'refused',
      code,
    });
  });

  it('are the campaign officer’s alone, at both walls', async () => {
    const fields = { ...RULES, campaignId: district.campaignId, version: await versionOf(2026) };
    for (const who of peopleBut('thoa')) {
      expect(await actAs(district, who)(changeRulesUseCase, fields)).toEqual({ kind: 'forbidden' });
    }
    const { inScope } = await import('@/server/db/scope');
    for (const who of ['minh', 'que', 'hanh'] as const) {
      const options = { tokenHash: district.people[who].tokenHash, mode: 'write', db: district.app } as const;
      const at = new Date('2026-02-10T09:00:00+07:00');
      const write = inScope(
        { ...options, at },
        ({ tx }) => tx.$executeRaw`UPDATE campaign SET min_items = 1`,
      );
      await expect(write).rejects.toThrow(/kept by the campaign officer/);
    }
  });
});

describe('the next year', () => {
  it('is proposed after this one, prepared unseen, opened, closed and opened again with a reason', async () => {
    const proposed = await readAs(district, 'thoa', readNewCampaign);
    expect(proposed?.values).toMatchObject({
      year: '2027',
      registrationDeadline: '31/03/2027',
      minItems: '4',
    });
    const fields = {
      ...RULES,
      year: '2027',
      startsOn: '01/01/2027',
      registrationDeadline: '31/03/2027',
      closesOn: '31/12/2027',
    };
    expect(await actAs(district, 'thoa')(prepareCampaignUseCase, fields)).toMatchObject({ kind: 'done' });
    expect(await actAs(district, 'thoa')(prepareCampaignUseCase, fields)).toMatchObject({
      code: 'campaign.exists',
    });
    expect(await actAs(district, 'minh')(prepareCampaignUseCase, fields)).toEqual({ kind: 'forbidden' });

    const seenBy = (who: 'hanh' | 'thoa') => readAs(district, who, (scope) => readCampaign(scope, 2027));
    expect(await seenBy('thoa')).not.toBeNull();
    expect(await seenBy('hanh')).toBeNull();
    expect((await readAs(district, 'hanh', listCampaigns))?.rows.map(({ year }) => year)).toEqual([2026]);

    const move = async (act: string, reason = '') =>
      actAs(district, 'thoa')(moveStateUseCase, {
        campaignId: await idOf(2027),
        version: await versionOf(2027),
        act,
        reason,
      });
    const at = new Date('2027-01-05T09:00:00+07:00');
    expect((await readAs(district, 'hanh', findCurrentCampaign, { at }))?.year).toBe(2026);
    expect(await move('open')).toMatchObject({ kind: 'done' });
    expect((await readAs(district, 'hanh', findCurrentCampaign, { at }))?.year).toBe(2027);
    expect(await move('close')).toMatchObject({ kind: 'done' });
    expect(await move('reopen')).toMatchObject({ kind: 'refused', code: 'campaign.reason-required' });
    expect(await move('reopen', 'Còn hai chi bộ chưa xong')).toMatchObject({ kind: 'done' });
  });
});

describe('what a campaign serves and asks for', () => {
  it('is several directives and themes, headings and a scale, with one event for each change', async () => {
    const { owner, units } = district;
    const directive = { rootId: units.root, unitId: units.root, type: 'Chỉ thị', issuer: 'Bộ Chính trị' };
    const ids = ['0196f0a0-0000-7000-8000-000000000001', '0196f0a0-0000-7000-8000-000000000002'] as const;
    await owner.directive.createMany({
      data: [
        { id: ids[0], ...directive, number: 5, symbol: '05-CT/TW' },
        { id: ids[1], ...directive, number: 3, symbol: '03-CT/TW' },
      ],
    });
    const base = async () => ({ campaignId: district.campaignId, version: await versionOf(2026) });
    const chosen = await actAs(district, 'thoa')(chooseBasisUseCase, {
      ...(await base()),
      directiveIds: [...ids],
    });
    expect(chosen).toMatchObject({ kind: 'done' });
    const form = {
      heading: ['Về tư tưởng chính trị', ''],
      hint: ['ngắn gọn', ''],
      required: '0',
      grade: ['Hoàn thành', 'Chưa hoàn thành'],
    };
    expect(await actAs(district, 'thoa')(changeFormUseCase, { ...(await base()), ...form })).toMatchObject({
      kind: 'done',
    });
    expect(
      await actAs(district, 'thoa')(changeFormUseCase, { ...(await base()), ...form, grade: ['Một mức'] }),
    ).toMatchObject({
      kind: 'invalid',
      errors: { grade: expect.stringContaining('từ 2 đến 8') },
    });
    const page = await readAs(district, 'hanh', (scope) => readCampaign(scope, 2026));
    expect(page?.directives.map(({ symbol }) => symbol)).toEqual(['05-CT/TW', '03-CT/TW']);
    expect(page?.sections).toMatchObject([{ heading: 'Về tư tưởng chính trị', isRequired: true }]);
    expect(page?.resultScale.map(({ label }) => label)).toEqual(['Hoàn thành', 'Chưa hoàn thành']);
  });
});

describe('an extension', () => {
  it('makes a late one punctual, for a unit with all below it or for a person, and may be taken back', async () => {
    await aPledge(district, { of: 'nam', state: 'submitted', submittedOn: '2026-04-05' });
    await aPledge(district, { of: 'muoi', state: 'submitted', submittedOn: '2026-04-05' });
    const at = new Date('2026-04-10T09:00:00+07:00');
    const lateIn = (unit: 'vuonSen' | 'cauTre' | 'goSen') =>
      readAs(
        district,
        'thoa',
        async (scope) => {
          const place = await placeOfUnit(scope, district.units[unit]);
          if (!place) throw new Error('no unit');
          return (
            await readRollUp(scope, { campaignId: district.campaignId, place, on: scope.today, by: 'cell' })
          )?.total.late;
        },
        { at },
      );
    expect([await lateIn('vuonSen'), await lateIn('cauTre')]).toEqual([1, 1]);
    const grant = (fields: Readonly<Record<string, string>>, who: 'thoa' | 'lien' = 'thoa') =>
      actAs(district, who)(
        grantExtensionUseCase,
        { campaignId: district.campaignId, until: '15/04/2026', reason: 'Bão lụt', ...fields },
        { at },
      );
    expect(await grant({ unitId: district.units.vuonSen })).toMatchObject({ kind: 'done' });
    expect(await grant({ memberId: district.people.muoi.memberId })).toMatchObject({ kind: 'done' });
    expect([await lateIn('vuonSen'), await lateIn('cauTre'), await lateIn('goSen')]).toEqual([0, 0, 0]);
    const { id } = await district.owner.pledge.findFirstOrThrow({
      where: { memberId: district.people.nam.memberId },
    });
    expect((await readAs(district, 'bay', (scope) => readDossier(scope, id), { at }))?.pledge.isLate).toBe(
      false,
    );

    expect(await grant({ unitId: district.units.goSen }, 'lien')).toEqual({ kind: 'forbidden' });
    expect(await grant({})).toMatchObject({ code: 'extension.for-whom' });
    expect(await grant({ unitId: district.units.goSen, until: '31/03/2026' })).toMatchObject({
      code: 'extension.not-later',
    });
    expect(await grant({ unitId: district.units.goSen, until: '01/01/2027' })).toMatchObject({
      code: 'extension.past-closing',
    });
    expect(await grant({ unitId: district.units.goSen, reason: '' })).toMatchObject({ kind: 'invalid' });

    const own = await district.owner.deadlineExtension.findFirstOrThrow({
      where: { unitId: district.units.vuonSen },
    });
    // A person's extension is known to the person, the reviewer and the office, and to nobody else.
    const known = (who: 'muoi' | 'hanh' | 'minh') =>
      readAs(district, who, ({ tx }) => tx.deadlineExtension.count({ where: { memberId: { not: null } } }));
    expect([await known('muoi'), await known('hanh'), await known('minh')]).toEqual([1, 0, 0]);
    expect(await actAs(district, 'minh')(withdrawExtensionUseCase, { extensionId: own.id })).toEqual({
      kind: 'forbidden',
    });
    expect(await actAs(district, 'thoa')(withdrawExtensionUseCase, { extensionId: own.id })).toMatchObject({
      kind: 'done',
    });
    expect(await lateIn('vuonSen')).toBe(1);
    expect(await actAs(district, 'thoa')(withdrawExtensionUseCase, { extensionId: own.id })).toMatchObject({
      code: 'extension.not-found',
    });
  });
});
