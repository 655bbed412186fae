import { aPledge, type TestPledge } from '@tests/support/a-pledge';
import { actAs, readAs } from '@tests/support/act-as';
import { nextYearsCampaign } from '@tests/support/next-year';
import { aSmallDistrict, type PersonKey, type SmallDistrict } from '@tests/support/small-district';
import { asRead, draftOf, endingOf } from '@tests/support/write-pledge';
import { beforeEach, describe, expect, it } from 'vitest';
import { readMyPledge } from '@/features/my-pledge/queries/my-pledge';
import { listMyPledges } from '@/features/my-pledge/queries/my-pledges';
import { saveTargetStepUseCase } from '@/features/my-pledge/use-cases/save-target-step';
import { saveWhatStepUseCase } from '@/features/my-pledge/use-cases/save-what-step';
import { startPledgeUseCase } from '@/features/my-pledge/use-cases/start-pledge';
import { submitPledgeUseCase } from '@/features/my-pledge/use-cases/submit-pledge';
import { reviewDossier } from '@/features/review/queries/review-dossier';

const NEXT_YEAR = { at: new Date('2027-02-10T09:00:00+07:00') };
let district: SmallDistrict;
let earlier: TestPledge;
let campaignId: string;

beforeEach(async () => {
  district = await aSmallDistrict();
  earlier = await aPledge(district, { of: 'hanh', state: 'approved' });
  campaignId = await nextYearsCampaign(district);
});

async function start(who: PersonKey, copiedFromId: string): Promise<string> {
  await actAs(district, who)(startPledgeUseCase, { campaignId, copiedFromId }, NEXT_YEAR);
  const memberId = district.people[who].memberId;
  return (await district.owner.pledge.findFirstOrThrow({ where: { memberId, campaignId } })).id;
}

async function unchangedOf(pledgeId: string) {
  const seen = await readAs(district, 'hanh', (scope) => readMyPledge(scope, pledgeId), NEXT_YEAR);
  return seen?.draft?.items.map(({ unchanged }) => unchanged && [unchanged.year, ...unchanged.parts]);
}

describe('a pledge that starts from last year’s', () => {
  it('is offered to whoever has an approved one, with its works and their days a year on', async () => {
    const offered = async (who: PersonKey) =>
      readAs(district, who, async (scope) => (await listMyPledges(scope)).earlier, NEXT_YEAR);
    expect(await offered('hanh')).toMatchObject({ pledgeId: earlier.pledgeId, year: 2026 });
    expect(await offered('nam')).toBeNull();

    await district.owner.pledgeItem.updateMany({ where: { ordinal: 1 }, data: { confirmedValue: 14.5 } });
    const { items, copiedFromId } = await draftOf(district, await start('hanh', earlier.pledgeId));
    expect(copiedFromId).toBe(earlier.pledgeId);
    expect(items.map(({ what, target, dueOn }) => [what, target, dueOn])).toEqual([
      ['Vận động 12 hộ phân loại rác tại nguồn', '12', '30/06/2027'],
      ['Đọc xong tác phẩm Sửa đổi lối làm việc', '', '19/05/2027'],
      ['Gương mẫu giúp đỡ hộ khó khăn trong tổ', '', '30/11/2027'],
    ]);
    expect(items[0]?.baseline).toBe('14,5');
    const keys = await district.owner.pledgeItem.findMany({ select: { key: true } });
    expect(items.some(({ key }) => keys.some((last) => last.key === key))).toBe(false);
  });

  it('tells its author what was left unchanged, until it is changed', async () => {
    const pledgeId = await start('hanh', earlier.pledgeId);
    const same = [2026, 'what', 'target'];
    expect(await unchangedOf(pledgeId)).toEqual([same, same, same]);

    const [first] = (await draftOf(district, pledgeId)).items;
    const of = { pledgeId, itemKey: first?.key ?? '' };
    const act = actAs(district, 'hanh');
    const what = 'Vận động cả tổ phân loại rác tại nguồn';
    await act(saveWhatStepUseCase, { ...of, itemVersion: '0', what, group: 'follow' }, NEXT_YEAR);
    expect((await unchangedOf(pledgeId))?.[0]).toEqual([2026, 'target']);
    const target = { measure: 'number', direction: 'at_least', target: '25', unitLabel: 'hộ' };
    await act(saveTargetStepUseCase, { ...of, itemVersion: '1', ...target, dueOn: '30/06/2027' }, NEXT_YEAR);
    expect((await unchangedOf(pledgeId))?.[0]).toBeNull();
  });

  it('shows its reviewer nothing of where it came from', async () => {
    const pledgeId = await start('hanh', earlier.pledgeId);
    const fields = await asRead(district, pledgeId);
    expect(endingOf(await actAs(district, 'hanh')(submitPledgeUseCase, fields, NEXT_YEAR))).toBe('done');
    const seen = await readAs(district, 'bay', (scope) => reviewDossier(scope, pledgeId), NEXT_YEAR);
    expect(seen?.items).toHaveLength(3);
    expect(JSON.stringify(seen)).not.toContain(earlier.pledgeId);
    expect(JSON.stringify(seen)).not.toContain('unchanged');
  });

  it.each([
    ['another person’s', 'nam', 'approved'],
    ['one that was not approved', 'ut', 'submitted'],
  ] as const)('does not start from %s', async (_, other, state) => {
    const foreign = await aPledge(district, { of: other, state });
    const pledgeId = await start(other === 'ut' ? 'ut' : 'hanh', foreign.pledgeId);
    const draft = await draftOf(district, pledgeId);
    expect(draft.copiedFromId).toBeNull();
    expect(draft.items.map(({ what }) => what)).toEqual(['', '', '']);
  });

  it('is invalid with an address that is none', async () => {
    const fields = { campaignId, copiedFromId: 'năm ngoái' };
    expect((await actAs(district, 'hanh')(startPledgeUseCase, fields, NEXT_YEAR)).kind).toBe('invalid');
  });
});
