import { randomUUIDv7 } from 'node:crypto';
import { aPledge, type TestPledge } from '@tests/support/a-pledge';
import { actAs, readAs } from '@tests/support/act-as';
import { nextYearsCampaign } from '@tests/support/next-year';
import { aSmallDistrict, type PersonKey, type SmallDistrict } from '@tests/support/small-district';
import { asRead, draftOf, endingOf } from '@tests/support/write-pledge';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PledgePartContent } from '@/domain/pledge/pledge-part';
import { calendarDate } from '@/domain/shared/calendar-date';
import { readMyDraftPart, readMyPledge } from '@/features/my-pledge/queries/my-pledge';
import { addPartUseCase } from '@/features/my-pledge/use-cases/add-part';
import { savePartUseCase } from '@/features/my-pledge/use-cases/save-part';
import { startCollectivePledgeUseCase } from '@/features/my-pledge/use-cases/start-collective-pledge';
import { startPledgeUseCase } from '@/features/my-pledge/use-cases/start-pledge';
import { submitPledgeUseCase } from '@/features/my-pledge/use-cases/submit-pledge';
import { reviewDossier } from '@/features/review/queries/review-dossier';
import { fromPart } from '@/server/pledge/part-rows';

const NEXT_YEAR = { at: new Date('2027-02-10T09:00:00+07:00') };
const SECTIONS_ASKED = [
  { key: 'ethics', heading: 'Về đạo đức, lối sống' },
  { key: 'duty', heading: 'Về chức trách, nhiệm vụ' },
  { key: 'politics', heading: 'Về tư tưởng chính trị' },
];
const section = (sectionKey: string, words: string) =>
  ({ kind: 'section', sectionKey, heading: `Mục ${sectionKey} năm ngoái`, words }) as const;
const SECTIONS_WRITTEN = [
  section('politics', 'Kiên định mục tiêu.'),
  section('ethics', 'Giữ gìn nếp sống giản dị.'),
  section('gone', 'Mục này năm nay không còn hỏi.'),
];
const model = (words: string, intent: 'build' | 'keep', untilYear: number) =>
  ({ kind: 'model', words, intent, untilYear }) as const;
const CHOSEN: readonly PledgePartContent[] = [
  { kind: 'breakthrough', words: 'Chuyển đổi số trong sinh hoạt chi bộ' },
  {
    kind: 'pressing_issue',
    words: 'Rác thải dọc kênh Ba',
    responsible: 'Đồng chí phó bí thư',
    dueOn: calendarDate('2026-06-30'),
  },
  model('Tuyến đường hoa đã trồng xong', 'build', 2026),
  model('Ngôi nhà thu gom rác tái chế', 'build', 2028),
];
let district: SmallDistrict;
let campaignId: string;

beforeEach(async () => {
  district = await aSmallDistrict();
  campaignId = await nextYearsCampaign(district, { sections: SECTIONS_ASKED });
});

/** What last year's pledge says besides its works. */
async function withParts(of: PersonKey, earlier: TestPledge, parts: readonly PledgePartContent[]) {
  const { pledgeId, versionId } = earlier;
  const written = { pledgeId, versionId, authorId: district.people[of].memberId };
  await district.owner.pledgePart.createMany({
    data: parts.map((part, index) => ({
      ...fromPart(part),
      ...written,
      id: randomUUIDv7(),
      ordinal: index + 1,
    })),
  });
}

async function startOwn(parts: readonly PledgePartContent[]): Promise<string> {
  const earlier = await aPledge(district, { of: 'hanh', state: 'approved' });
  await withParts('hanh', earlier, parts);
  const fields = { campaignId, copiedFromId: earlier.pledgeId };
  await actAs(district, 'hanh')(startPledgeUseCase, fields, NEXT_YEAR);
  return (await district.owner.pledge.findFirstOrThrow({ where: { campaignId } })).id;
}

async function startOfCell(parts: readonly PledgePartContent[]): Promise<string> {
  const earlier = await aPledge(district, { of: 'bay', unit: 'vuonSen', state: 'approved', by: 'lien' });
  await withParts('bay', earlier, parts);
  const fields = { campaignId, unitId: district.units.vuonSen, copiedFromId: earlier.pledgeId };
  await actAs(district, 'bay')(startCollectivePledgeUseCase, fields, NEXT_YEAR);
  return (await district.owner.pledge.findFirstOrThrow({ where: { campaignId } })).id;
}

const partsOf = async (pledgeId: string) => (await draftOf(district, pledgeId)).parts;

async function toldOf(who: PersonKey, pledgeId: string) {
  const seen = await readAs(district, who, (scope) => readMyPledge(scope, pledgeId), NEXT_YEAR);
  return seen?.draft?.parts.map(({ title, unchanged }) => [title, unchanged?.year ?? null]);
}

/** What whoever reviews it is shown, after it was handed in as it stands. */
async function reviewed(author: PersonKey, reviewer: PersonKey, pledgeId: string) {
  const fields = await asRead(district, pledgeId);
  expect(endingOf(await actAs(district, author)(submitPledgeUseCase, fields, NEXT_YEAR))).toBe('done');
  return readAs(district, reviewer, (scope) => reviewDossier(scope, pledgeId), NEXT_YEAR);
}

describe('a person’s pledge that starts from last year’s', () => {
  it('begins with the sections that this year’s campaign still asks for', async () => {
    const pledgeId = await startOwn(SECTIONS_WRITTEN);
    expect((await partsOf(pledgeId)).map(({ kind, key, words }) => [kind, key, words])).toEqual([
      ['section', 'ethics', 'Giữ gìn nếp sống giản dị.'],
      ['section', 'politics', 'Kiên định mục tiêu.'],
    ]);
  });

  it('tells its author which section was left unchanged, until it is changed', async () => {
    const pledgeId = await startOwn(SECTIONS_WRITTEN);
    const [ethics, duty, politics] = SECTIONS_ASKED.map(({ heading }) => heading);
    expect(await toldOf('hanh', pledgeId)).toEqual([
      [ethics, 2026],
      [duty, null],
      [politics, 2026],
    ]);
    const page = await readAs(
      district,
      'hanh',
      (scope) => readMyDraftPart(scope, pledgeId, 'ethics'),
      NEXT_YEAR,
    );
    expect(page?.view.unchanged).toEqual({ year: 2026, parts: ['what'] });

    const of = { pledgeId, partKey: 'ethics', partVersion: '0' };
    const words = 'Mỗi tháng tự soi lại mình một lần.';
    await actAs(district, 'hanh')(savePartUseCase, { ...of, words }, NEXT_YEAR);
    expect(await toldOf('hanh', pledgeId)).toEqual([
      [ethics, null],
      [duty, null],
      [politics, 2026],
    ]);
  });

  it('says nothing of a section that was written anew in the same words', async () => {
    const pledgeId = await startOwn(SECTIONS_WRITTEN);
    const of = { pledgeId, partKey: 'duty', partVersion: '0' };
    const words = 'Kiên định mục tiêu.';
    await actAs(district, 'hanh')(savePartUseCase, { ...of, words }, NEXT_YEAR);
    expect((await toldOf('hanh', pledgeId))?.[1]).toEqual(['Về chức trách, nhiệm vụ', null]);
  });

  it('is handed in under this year’s headings, and shows its reviewer nothing of where it came from', async () => {
    const pledgeId = await startOwn(SECTIONS_WRITTEN);
    const seen = await reviewed('hanh', 'bay', pledgeId);
    expect(seen?.parts).toMatchObject([
      { heading: 'Về đạo đức, lối sống', words: 'Giữ gìn nếp sống giản dị.' },
      { heading: 'Về tư tưởng chính trị', words: 'Kiên định mục tiêu.' },
    ]);
    expect(JSON.stringify(seen)).not.toMatch(/unchanged|copiedFrom|năm ngoái/);
  });
});

describe('a collective’s pledge that starts from last year’s', () => {
  it('begins with what it chose, its issues a year on, and the models that go on', async () => {
    const parts = await partsOf(await startOfCell(CHOSEN));
    expect(parts).toMatchObject([
      { kind: 'breakthrough', words: 'Chuyển đổi số trong sinh hoạt chi bộ' },
      {
        kind: 'pressing_issue',
        words: 'Rác thải dọc kênh Ba',
        responsible: 'Đồng chí phó bí thư',
        dueOn: '30/06/2027',
      },
      { kind: 'model', words: 'Ngôi nhà thu gom rác tái chế', intent: 'keep', untilYear: '2028' },
    ]);
    const last = await district.owner.pledgePart.findMany({ select: { id: true } });
    expect(parts.some(({ key }) => last.some(({ id }) => id === key))).toBe(false);
  });

  it('is asked for a breakthrough when last year’s had none', async () => {
    const parts = await partsOf(await startOfCell(CHOSEN.slice(1)));
    expect(parts.map(({ kind, words }) => [kind, words])).toEqual([
      ['breakthrough', ''],
      ['pressing_issue', 'Rác thải dọc kênh Ba'],
      ['model', 'Ngôi nhà thu gom rác tái chế'],
    ]);
  });

  it('takes no more of a kind when last year’s was full', async () => {
    const five = Array.from({ length: 5 }, (_, index) => model(`Mô hình thứ ${index + 1}`, 'keep', 2028));
    const pledgeId = await startOfCell([...CHOSEN.slice(0, 2), ...five]);
    const add = { pledgeId, kind: 'model' };
    expect(endingOf(await actAs(district, 'bay')(addPartUseCase, add, NEXT_YEAR))).toBe('draft.parts-full');
  });

  it('tells whoever writes it what was left unchanged, until it is changed', async () => {
    const pledgeId = await startOfCell(CHOSEN);
    const [breakthrough] = await partsOf(pledgeId);
    const told = async () => (await toldOf('bay', pledgeId))?.map(([, year]) => year);
    expect(await told()).toEqual([2026, 2026, 2026]);
    const of = { pledgeId, partKey: breakthrough?.key ?? '', partVersion: '0' };
    const words = 'Chuyển đổi số trong thu đảng phí';
    await actAs(district, 'bay')(savePartUseCase, { ...of, words }, NEXT_YEAR);
    expect(await told()).toEqual([null, 2026, 2026]);
  });

  it('shows its reviewer nothing of where it came from', async () => {
    const pledgeId = await startOfCell(CHOSEN);
    const seen = await reviewed('bay', 'lien', pledgeId);
    expect(seen?.parts).toHaveLength(3);
    expect(JSON.stringify(seen)).not.toMatch(/unchanged|copiedFrom/);
  });
});
