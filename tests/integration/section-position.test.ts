import { actAs, readAs } from '@tests/support/act-as';
import { aSmallDistrict, type SmallDistrict } from '@tests/support/small-district';
import { draftOf, endingOf, fillItems, handIn } from '@tests/support/write-pledge';
import { beforeEach, describe, expect, it } from 'vitest';
import { readCampaign } from '@/features/campaign-setup/queries/read-campaign';
import { changeSectionsUseCase } from '@/features/campaign-setup/use-cases/change-sections';
import { prepareCampaignUseCase } from '@/features/campaign-setup/use-cases/prepare-campaign';
import { readPrintedPledge } from '@/features/my-pledge/queries/printed-pledge';
import { sheetSections } from '@/features/my-pledge/sheet-sections';
import { savePartUseCase } from '@/features/my-pledge/use-cases/save-part';
import { startPledgeUseCase } from '@/features/my-pledge/use-cases/start-pledge';

const OWN_MENDING = 'Khắc phục hạn chế theo mẫu của cơ quan';
const POLITICS = 'Về tư tưởng chính trị';
let district: SmallDistrict;

beforeEach(async () => {
  district = await aSmallDistrict();
});

async function askFor(afterWorks: readonly string[]) {
  const campaign = await district.owner.campaign.findFirstOrThrow({ where: { year: 2026 } });
  const kept = (await sectionsOf(2026))?.map(({ key }) => key) ?? ['', ''];
  const fields = {
    campaignId: campaign.id,
    version: String(campaign.version),
    key: kept.length > 0 ? kept : ['', ''],
    place: ['1', '2'],
    heading: [OWN_MENDING, POLITICS],
    hint: ['', ''],
    afterWorks,
  };
  expect(endingOf(await actAs(district, 'thoa')(changeSectionsUseCase, fields))).toBe('done');
}

const sectionsOf = async (year: number) =>
  (await readAs(district, 'thoa', (scope) => readCampaign(scope, year)))?.sections;

async function printed(pledgeId: string) {
  const sheet = await readAs(district, 'hanh', (scope) => readPrintedPledge(scope, pledgeId));
  const { before, works, after } = sheetSections(sheet?.parts ?? [], sheet?.sections ?? []);
  return [...before.map(({ title }) => title), works, ...after.map(({ title }) => title)];
}

async function handedIn(): Promise<string> {
  await actAs(district, 'hanh')(startPledgeUseCase, { campaignId: district.campaignId });
  const { id: pledgeId } = await district.owner.pledge.findFirstOrThrow();
  for (const { key: partKey } of (await sectionsOf(2026)) ?? []) {
    const fields = { pledgeId, partKey, partVersion: '0', words: 'Soi lại mình mỗi tháng.' };
    await actAs(district, 'hanh')(savePartUseCase, fields);
  }
  expect((await draftOf(district, pledgeId)).parts).toHaveLength(2);
  await fillItems(district, 'hanh', pledgeId);
  expect(endingOf(await handIn(district, 'hanh', pledgeId))).toBe('done');
  return pledgeId;
}

describe('an office’s own section', () => {
  it('is printed on the side of the works that the campaign says, and its number goes with it', async () => {
    await askFor(['0']);
    const pledgeId = await handedIn();
    const works = 'Việc làm cụ thể học tập và làm theo Bác';
    expect(await printed(pledgeId)).toEqual([`I. ${POLITICS}`, `II. ${works}`, `III. ${OWN_MENDING}`]);
    await askFor([]);
    expect(await printed(pledgeId)).toEqual([`I. ${OWN_MENDING}`, `II. ${POLITICS}`, `III. ${works}`]);
  });

  it('keeps its side in the campaign of the next year', async () => {
    await askFor(['0']);
    const fields = {
      year: '2027',
      title: 'Học tập và làm theo Bác năm 2027',
      startsOn: '01/01/2027',
      registrationDeadline: '31/03/2027',
      closesOn: '31/12/2027',
      minItems: '3',
      obligesOfficial: 'on',
    };
    expect(endingOf(await actAs(district, 'thoa')(prepareCampaignUseCase, fields))).toBe('done');
    expect((await sectionsOf(2027))?.map(({ heading, position }) => [heading, position])).toEqual([
      [OWN_MENDING, 'after'],
      [POLITICS, 'before'],
    ]);
  });
});
