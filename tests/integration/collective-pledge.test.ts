import { randomUUIDv7 } from 'node:crypto';
import { actAs, readAs } from '@tests/support/act-as';
import { aSmallDistrict, type PersonKey, peopleBut, type SmallDistrict } from '@tests/support/small-district';
import { asRead, draftOf, endingOf, fillItems, handIn } from '@tests/support/write-pledge';
import { beforeEach, describe, expect, it } from 'vitest';
import { readMyPledge, readMyPledgePage } from '@/features/my-pledge/queries/my-pledge';
import { listMyPledges } from '@/features/my-pledge/queries/my-pledges';
import { readMyTasks } from '@/features/my-pledge/queries/my-tasks';
import { readPrintedPledge } from '@/features/my-pledge/queries/printed-pledge';
import { addPartUseCase } from '@/features/my-pledge/use-cases/add-part';
import { autosavePartUseCase } from '@/features/my-pledge/use-cases/autosave-part';
import { removePartUseCase } from '@/features/my-pledge/use-cases/remove-part';
import { savePartUseCase } from '@/features/my-pledge/use-cases/save-part';
import { startCollectivePledgeUseCase } from '@/features/my-pledge/use-cases/start-collective-pledge';
import { withdrawPledgeUseCase } from '@/features/my-pledge/use-cases/withdraw-pledge';

const FORBIDDEN = { kind: 'forbidden' };
const BREAKTHROUGH = { words: 'Chuyển đổi số trong sinh hoạt chi bộ' };
const ISSUE = { words: 'Rác thải dọc kênh Ba', responsible: 'Đồng chí phó bí thư', dueOn: '30/06/2026' };
const MODEL = { words: 'Ngôi nhà thu gom rác tái chế', intent: 'keep', untilYear: '2028' };
let district: SmallDistrict;

beforeEach(async () => {
  district = await aSmallDistrict();
});

const unitOf = (unit: 'vuonSen' | 'phuNu' | 'goSen') => district.units[unit];

async function start(who: PersonKey, unit: 'vuonSen' | 'phuNu' | 'goSen' = 'vuonSen'): Promise<string> {
  const fields = { campaignId: district.campaignId, unitId: unitOf(unit) };
  await actAs(district, who)(startCollectivePledgeUseCase, fields);
  const pledge = await district.owner.pledge.findFirstOrThrow({ where: { unitId: unitOf(unit) } });
  return pledge.id;
}

async function fillPart(who: PersonKey, pledgeId: string, kind: string, typed: Record<string, string>) {
  const { parts } = await draftOf(district, pledgeId);
  const part = parts.findLast((each) => each.kind === kind);
  const fields = { pledgeId, partKey: part?.key ?? '', partVersion: String(part?.version ?? 0) };
  return actAs(district, who)(savePartUseCase, { ...fields, ...typed });
}

/** A whole pledge of the cell Vườn Sen, ready to be handed in. */
async function written(who: PersonKey = 'bay'): Promise<string> {
  const pledgeId = await start(who);
  await fillPart(who, pledgeId, 'breakthrough', BREAKTHROUGH);
  for (const [kind, typed] of [
    ['pressing_issue', ISSUE],
    ['model', MODEL],
  ] as const) {
    await actAs(district, who)(addPartUseCase, { pledgeId, kind });
    await fillPart(who, pledgeId, kind, typed);
  }
  await fillItems(district, who, pledgeId);
  return pledgeId;
}

describe('a collective’s pledge', () => {
  it('is written page by page and handed in one level up, with what the collective chose', async () => {
    const pledgeId = await written();
    expect(endingOf(await handIn(district, 'bay', pledgeId))).toBe('done');

    const seen = await readAs(district, 'bay', (scope) => readMyPledge(scope, pledgeId));
    expect(seen).toMatchObject({
      writingFor: 'collective',
      subjectName: 'Chi bộ ấp Vườn Sen',
      draft: null,
      pledge: { state: 'submitted', code: 'CK-26-0001', memberId: null },
    });
    expect(seen?.parts).toEqual([
      { kind: 'breakthrough', words: BREAKTHROUGH.words },
      { kind: 'pressing_issue', ...ISSUE, dueOn: '2026-06-30' },
      { kind: 'model', words: MODEL.words, intent: 'keep', untilYear: 2028 },
    ]);
    expect(seen?.items).toHaveLength(3);
    expect(seen?.reviewers.map(({ fullName }) => fullName)).toEqual(['Nguyễn Ngọc Liên']);
    const events = await district.owner.auditEvent.findMany({ orderBy: { id: 'asc' } });
    expect(events.map(({ action, after }) => [action, after])).toEqual([
      ['pledge.started', { unitId: unitOf('vuonSen') }],
      ['pledge.submitted', { unitId: unitOf('vuonSen'), state: 'submitted' }],
    ]);
    const [handedIn] = await district.owner.pledgeTransition.findMany();
    expect(handedIn).toMatchObject({
      kind: 'submission',
      byRole: 'cell_secretary',
      unitId: unitOf('vuonSen'),
    });
  });

  it('begins with the breakthrough, then leads to the works', async () => {
    const pledgeId = await start('bay');
    const { parts, items } = await draftOf(district, pledgeId);
    expect(parts.map(({ kind }) => kind)).toEqual(['breakthrough']);
    const ending = await fillPart('bay', pledgeId, 'breakthrough', BREAKTHROUGH);
    expect(ending).toMatchObject({
      outcome: { goTo: `/cam-ket/${pledgeId}/viec/${items[0]?.key}/noi-dung` },
    });
  });

  it('is opened once, whoever of those with the pen opens it', async () => {
    const first = await start('sau', 'goSen').catch(() => null);
    expect(first).toBeNull();
    const pledgeId = await start('lien', 'goSen');
    expect(await start('lien', 'goSen')).toBe(pledgeId);
  });

  it('of a non-Party collective without an office is written one level above', async () => {
    const pledgeId = await start('lien', 'phuNu');
    const seen = await readAs(district, 'lien', (scope) => readMyPledge(scope, pledgeId));
    expect(seen?.author).toMatchObject({ fullName: 'Hội Liên hiệp Phụ nữ xã Gò Sen', memberId: null });
  });

  it('keeps wrong words and says how to mend them', async () => {
    const pledgeId = await start('bay');
    await actAs(district, 'bay')(addPartUseCase, { pledgeId, kind: 'pressing_issue' });
    const ending = await fillPart('bay', pledgeId, 'pressing_issue', {
      ...ISSUE,
      responsible: '',
      dueOn: '31/02/2026',
    });
    expect(ending).toMatchObject({
      outcome: {
        problems: {
          errors: {
            responsible: expect.stringContaining('người chịu trách nhiệm'),
            dueOn: 'Ngày này không có trong lịch; hãy kiểm tra lại.',
          },
        },
      },
    });
    const { parts } = await draftOf(district, pledgeId);
    expect(parts.at(-1)).toMatchObject({ words: ISSUE.words, dueOn: '31/02/2026', version: 1 });
  });

  it('saves while it is typed, and tells a second window that it is behind', async () => {
    const pledgeId = await start('bay');
    const { parts } = await draftOf(district, pledgeId);
    const of = { pledgeId, partKey: parts[0]?.key ?? '', partVersion: '0' };
    const act = actAs(district, 'bay');
    expect(endingOf(await act(autosavePartUseCase, { ...of, writer: 'a', words: 'Chuyển' }))).toBe('done');
    expect(endingOf(await act(autosavePartUseCase, { ...of, writer: 'a', words: 'Chuyển đổi' }))).toBe(
      'done',
    );
    expect(endingOf(await act(savePartUseCase, { ...of, writer: 'b', words: 'Khác' }))).toBe('draft.stale');
    expect((await draftOf(district, pledgeId)).parts[0]?.words).toBe('Chuyển đổi');
  });

  it('is refused without a breakthrough or with a half-filled part, and leaves an empty one out', async () => {
    const pledgeId = await start('bay');
    await fillItems(district, 'bay', pledgeId);
    expect(endingOf(await handIn(district, 'bay', pledgeId))).toBe('pledge.no-breakthrough');
    await fillPart('bay', pledgeId, 'breakthrough', BREAKTHROUGH);
    await actAs(district, 'bay')(addPartUseCase, { pledgeId, kind: 'model' });
    const half = await fillPart('bay', pledgeId, 'model', { words: MODEL.words });
    expect(half).toMatchObject({ outcome: { problems: {} } });
    expect(endingOf(await handIn(district, 'bay', pledgeId))).toBe('pledge.part-incomplete');
    await fillPart('bay', pledgeId, 'model', {});
    expect(endingOf(await handIn(district, 'bay', pledgeId))).toBe('done');
    expect(await district.owner.pledgePart.count()).toBe(1);
  });

  it('takes five parts of a kind, and lets one go again', async () => {
    const pledgeId = await start('bay');
    const act = actAs(district, 'bay');
    for (let count = 0; count < 5; count += 1) await act(addPartUseCase, { pledgeId, kind: 'model' });
    expect(endingOf(await act(addPartUseCase, { pledgeId, kind: 'model' }))).toBe('draft.parts-full');
    const model = (await draftOf(district, pledgeId)).parts.findLast(({ kind }) => kind === 'model');
    const of = { pledgeId, partKey: model?.key ?? '' };
    expect(endingOf(await act(removePartUseCase, { ...of, partVersion: '7' }))).toBe('draft.stale');
    expect(endingOf(await act(removePartUseCase, { ...of, partVersion: '0' }))).toBe('done');
    expect((await draftOf(district, pledgeId)).parts).toHaveLength(5);
  });

  it('is invalid with a kind that no collective writes', async () => {
    const pledgeId = await start('bay');
    const ending = await actAs(district, 'bay')(addPartUseCase, { pledgeId, kind: 'section' });
    expect(ending.kind).toBe('invalid');
  });

  it('comes back with its parts when it is withdrawn', async () => {
    const pledgeId = await written();
    await handIn(district, 'bay', pledgeId);
    const { version } = await asRead(district, pledgeId);
    expect(endingOf(await actAs(district, 'bay')(withdrawPledgeUseCase, { pledgeId, version }))).toBe('done');
    const seen = await readAs(district, 'bay', (scope) => readMyPledge(scope, pledgeId));
    expect(seen?.draft?.isComplete).toBe(true);
    expect(seen?.draft?.parts.map(({ title }) => title)).toEqual([
      'Nội dung đột phá',
      'Vấn đề bức xúc',
      'Mô hình',
    ]);
  });

  it('stands where its writer finds it: on the own page and among the tasks once obliged or begun', async () => {
    const rows = (who: PersonKey) =>
      readAs(district, who, async (scope) =>
        (await listMyPledges(scope)).collectives.map(({ name }) => name),
      );
    expect(await rows('bay')).toEqual(['Chi bộ ấp Vườn Sen']);
    expect(await rows('lien')).toEqual(['Đảng bộ xã Gò Sen', 'Hội Liên hiệp Phụ nữ xã Gò Sen']);
    expect(await rows('hanh')).toEqual([]);
    const tasks = (who: PersonKey) =>
      readAs(district, who, async (scope) => (await readMyTasks(scope)).collectives.length);
    expect(await tasks('bay')).toBe(0);
    await start('bay');
    expect(await tasks('bay')).toBe(1);
    await district.owner.campaign.updateMany({ data: { obligedUnitKinds: ['grassroots_committee'] } });
    expect(await tasks('lien')).toBe(1);
  });

  it('prints for its writer and its reviewer, with every directive that it serves', async () => {
    const pledgeId = await written();
    const { owner, campaignId, units } = district;
    for (const [ordinal, number] of [5, 3].entries()) {
      const id = randomUUIDv7();
      const facts = { type: 'Chỉ thị', number, symbol: `0${number}-CT/TW`, issuer: 'Bộ Chính trị' };
      await owner.directive.create({ data: { id, rootId: units.root, unitId: units.root, ...facts } });
      const link = { campaignId, directiveId: id, rootId: units.root, ordinal: ordinal + 1 };
      await owner.campaignDirective.create({ data: link });
    }
    const page = await readAs(district, 'bay', (scope) => readMyPledgePage(scope, pledgeId));
    expect(page?.served.directives.map(({ symbol }) => symbol)).toEqual(['05-CT/TW', '03-CT/TW']);
    await handIn(district, 'bay', pledgeId);
    for (const who of ['bay', 'lien'] as const) {
      const sheet = await readAs(district, who, (scope) => readPrintedPledge(scope, pledgeId));
      expect(sheet?.unit?.name).toBe('Chi bộ ấp Vườn Sen');
      expect(sheet?.parts).toHaveLength(3);
      expect(sheet?.served).toEqual(page?.served);
    }
  });
});

describe('without the pen', () => {
  it.each(peopleBut('bay'))('%s neither opens, writes nor hands in the cell’s pledge', async (who) => {
    const act = actAs(district, who);
    const opening = { campaignId: district.campaignId, unitId: unitOf('vuonSen') };
    expect(await act(startCollectivePledgeUseCase, opening)).toEqual(FORBIDDEN);
    const pledgeId = await written();
    const { parts } = await draftOf(district, pledgeId);
    const part = { pledgeId, partKey: parts[0]?.key ?? '', partVersion: '1' };
    expect(await act(savePartUseCase, { ...part, words: 'Của người khác' })).toEqual(FORBIDDEN);
    expect(await act(autosavePartUseCase, { ...part, words: 'Của người khác' })).toEqual(FORBIDDEN);
    expect(await act(removePartUseCase, part)).toEqual(FORBIDDEN);
    expect(await act(addPartUseCase, { pledgeId, kind: 'model' })).toEqual(FORBIDDEN);
    expect(await handIn(district, who, pledgeId)).toEqual(FORBIDDEN);
    expect(await readAs(district, who, (scope) => readMyPledge(scope, pledgeId))).toBeNull();
  });

  it('row security alone hides the draft from everybody else', async () => {
    const pledgeId = await written();
    for (const who of peopleBut('bay')) {
      const rows = await readAs(
        district,
        who,
        ({ tx }) => tx.$queryRaw<unknown[]>`SELECT 1 FROM pledge_draft WHERE pledge_id = ${pledgeId}::uuid`,
      );
      expect(rows, who).toEqual([]);
    }
  });
});
