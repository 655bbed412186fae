import { actAs, readAs } from '@tests/support/act-as';
import { aSmallDistrict, type SmallDistrict } from '@tests/support/small-district';
import { draftOf, endingOf, fillItems, handIn } from '@tests/support/write-pledge';
import { beforeEach, describe, expect, it } from 'vitest';
import { readMyPledge } from '@/features/my-pledge/queries/my-pledge';
import { autosavePartUseCase } from '@/features/my-pledge/use-cases/autosave-part';
import { savePartUseCase } from '@/features/my-pledge/use-cases/save-part';
import { startPledgeUseCase } from '@/features/my-pledge/use-cases/start-pledge';

const SECTIONS = [
  { key: 'politics', heading: 'Về tư tưởng chính trị', hint: 'Vài câu ngắn.', isRequired: true },
  { key: 'ethics', heading: 'Về phẩm chất đạo đức', hint: '', isRequired: false },
  { key: 'mending', heading: 'Khắc phục hạn chế', hint: '', isRequired: false },
];
let district: SmallDistrict;
let pledgeId: string;

beforeEach(async () => {
  district = await aSmallDistrict();
  await district.owner.campaign.updateMany({ data: { sections: SECTIONS } });
});

async function start() {
  const started = await actAs(district, 'hanh')(startPledgeUseCase, { campaignId: district.campaignId });
  pledgeId = (await district.owner.pledge.findFirstOrThrow()).id;
  return started;
}

function save(partKey: string, words: string, partVersion = '0') {
  return actAs(district, 'hanh')(savePartUseCase, { pledgeId, partKey, partVersion, words });
}

const goTo = (path: string) => ({ kind: 'done', outcome: { goTo: `/cam-ket/${pledgeId}/${path}` } });

describe('sections of the form', () => {
  it('are asked one page each before the works; an optional one is left empty', async () => {
    expect(await start()).toMatchObject(goTo('phan/politics'));
    expect(await save('politics', 'Kiên định.\n\nNói đi đôi với làm.')).toMatchObject(goTo('phan/ethics'));
    expect(await save('ethics', '')).toMatchObject(goTo('phan/mending'));
    const [first] = (await draftOf(district, pledgeId)).items;
    expect(await save('mending', '')).toMatchObject(goTo(`viec/${first?.key}/noi-dung`));
    expect(await fillItems(district, 'hanh', pledgeId)).toMatchObject(goTo('kiem-tra'));
    expect(endingOf(await handIn(district, 'hanh', pledgeId))).toBe('done');

    // The heading of then: what the campaign calls it later does not change what was handed in.
    await district.owner.campaign.updateMany({ data: { sections: [] } });
    const seen = await readAs(district, 'hanh', (scope) => readMyPledge(scope, pledgeId));
    expect(seen?.parts).toEqual([
      {
        kind: 'section',
        sectionKey: 'politics',
        heading: 'Về tư tưởng chính trị',
        words: 'Kiên định.\n\nNói đi đôi với làm.',
      },
    ]);
  });

  it('keep a draft from being handed in while a required one is empty, and say which', async () => {
    await start();
    expect(await save('politics', '')).toMatchObject({
      outcome: { problems: { errors: { words: expect.any(String) } } },
    });
    await fillItems(district, 'hanh', pledgeId);
    const seen = await readAs(district, 'hanh', (scope) => readMyPledge(scope, pledgeId));
    expect(seen?.draft).toMatchObject({ isComplete: false, missingPart: 'Về tư tưởng chính trị' });
    expect(endingOf(await handIn(district, 'hanh', pledgeId))).toBe('pledge.section-incomplete');
  });

  it('are saved while they are typed; a second window is told', async () => {
    await start();
    const act = actAs(district, 'hanh');
    const of = { pledgeId, partKey: 'ethics', partVersion: '0' };
    await act(autosavePartUseCase, { ...of, writer: 'a', words: 'Giữ' });
    await act(autosavePartUseCase, { ...of, writer: 'a', words: 'Giữ gìn' });
    expect(endingOf(await act(autosavePartUseCase, { ...of, writer: 'b', words: 'Khác' }))).toBe(
      'draft.stale',
    );
    expect((await draftOf(district, pledgeId)).parts).toMatchObject([{ key: 'ethics', words: 'Giữ gìn' }]);
  });

  it('that the campaign does not ask for are nobody’s to write', async () => {
    await start();
    expect(endingOf(await save('salary', 'Mục lạ'))).toBe('draft.stale');
    expect((await save('ethics', 'a'.repeat(3_001))).kind).toBe('invalid');
  });

  it('are not asked of a campaign without any', async () => {
    await district.owner.campaign.updateMany({ data: { sections: [] } });
    const started = await start();
    const [first] = (await draftOf(district, pledgeId)).items;
    expect(started).toMatchObject(goTo(`viec/${first?.key}/noi-dung`));
  });
});
