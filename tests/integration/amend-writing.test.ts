import { aPledge, type TestPledge } from '@tests/support/a-pledge';
import { actAs, readAs } from '@tests/support/act-as';
import { aSmallDistrict, type PersonKey, peopleBut, type SmallDistrict } from '@tests/support/small-district';
import { asRead, draftOf, endingOf } from '@tests/support/write-pledge';
import { beforeEach, describe, expect, it } from 'vitest';
import { readMyPledge } from '@/features/my-pledge/queries/my-pledge';
import { readPrintedPledge } from '@/features/my-pledge/queries/printed-pledge';
import { addItemUseCase } from '@/features/my-pledge/use-cases/add-item';
import { discardAmendmentUseCase } from '@/features/my-pledge/use-cases/discard-amendment';
import { noteProgressUseCase } from '@/features/my-pledge/use-cases/note-progress';
import { saveTargetStepUseCase } from '@/features/my-pledge/use-cases/save-target-step';
import { saveWhatStepUseCase } from '@/features/my-pledge/use-cases/save-what-step';
import { startAmendmentUseCase } from '@/features/my-pledge/use-cases/start-amendment';
import { submitAmendmentUseCase } from '@/features/my-pledge/use-cases/submit-amendment';
import { submitPledgeUseCase } from '@/features/my-pledge/use-cases/submit-pledge';
import { withdrawAmendmentUseCase } from '@/features/my-pledge/use-cases/withdraw-amendment';
import { approvePledgeUseCase } from '@/features/review/use-cases/approve-pledge';
import { sendBackPledgeUseCase } from '@/features/review/use-cases/send-back-pledge';
import type { AnyUseCase } from '@/server/action-kit/use-case';

const FORBIDDEN = { kind: 'forbidden' };
const REASON = 'Chuyển sang phụ trách tổ khác từ tháng 3';
const CHANGED = 'Vận động 15 hộ ở tổ mới phân loại rác';
let district: SmallDistrict;
let pledge: TestPledge;

beforeEach(async () => {
  district = await aSmallDistrict();
  pledge = await aPledge(district, { of: 'hanh', state: 'approved' });
});

async function step(useCase: AnyUseCase, who: PersonKey = 'hanh', more: Record<string, string> = {}) {
  const { pledgeId, version } = await asRead(district, pledge.pledgeId);
  return endingOf(await actAs(district, who)(useCase, { pledgeId, version, ...more }));
}

async function submit(reason = REASON, who: PersonKey = 'hanh') {
  const fields = { ...(await asRead(district, pledge.pledgeId)), reason };
  return actAs(district, who)(submitAmendmentUseCase, fields);
}

async function changeFirst(what: string = CHANGED) {
  const [first] = (await draftOf(district, pledge.pledgeId)).items;
  const fields = {
    pledgeId: pledge.pledgeId,
    itemKey: first?.key ?? '',
    itemVersion: String(first?.version),
  };
  return actAs(district, 'hanh')(saveWhatStepUseCase, { ...fields, what, group: 'follow' });
}

/** Hạnh's amendment with one work changed, handed in. */
async function handedIn(): Promise<void> {
  await step(startAmendmentUseCase);
  await changeFirst();
  expect(endingOf(await submit())).toBe('done');
}

const seen = () => readAs(district, 'hanh', (scope) => readMyPledge(scope, pledge.pledgeId));

describe('an amendment', () => {
  it('starts from the words in force, which stay in force while it is written', async () => {
    expect(await step(startAmendmentUseCase)).toBe('done');
    await changeFirst();
    const mine = await seen();
    expect(mine?.pledge).toMatchObject({ state: 'approved', amendmentState: 'draft' });
    expect(mine?.items.map(({ id }) => id)).toEqual(pledge.itemIds);
    expect(mine?.items[0]?.what).toBe('Vận động 12 hộ phân loại rác tại nguồn');
    expect(mine?.draft?.items.map(({ item }) => item.key)).toEqual(mine?.items.map(({ key }) => key));
    expect(mine?.draft?.items[0]?.item.what).toBe(CHANGED);
  });

  it('waits beside the version in force with its reason, and takes its place when approved', async () => {
    await handedIn();
    const waiting = await seen();
    expect(waiting).toMatchObject({
      draft: null,
      pledge: { state: 'approved', amendmentState: 'submitted' },
      proposed: { reason: REASON },
      holder: { who: 'reviewers', waitsFor: 'amendment' },
    });
    expect(waiting?.items[0]?.what).toContain('12 hộ');
    expect(waiting?.proposed?.items[0]?.what).toBe(CHANGED);

    expect(await step(approvePledgeUseCase, 'bay')).toBe('done');
    const amended = await seen();
    expect(amended).toMatchObject({ proposed: null, pledge: { amendmentState: null } });
    expect(amended?.items[0]?.what).toBe(CHANGED);
    const sheet = await readAs(district, 'hanh', (scope) => readPrintedPledge(scope, pledge.pledgeId));
    expect(sheet).toMatchObject({
      amendment: { count: 1, on: '2026-02-10' },
      approval: { byName: 'Ngô Văn Bảy', on: '2026-02-10' },
    });
    const events = await district.owner.auditEvent.findMany({ orderBy: { id: 'asc' } });
    expect(events.map(({ action }) => action)).toEqual([
      'pledge.amendment-started',
      'pledge.amendment-submitted',
      'pledge.approved',
    ]);
  });

  it('adds and takes out works', async () => {
    await step(startAmendmentUseCase);
    const of = { pledgeId: pledge.pledgeId };
    expect(endingOf(await actAs(district, 'hanh')(addItemUseCase, of))).toBe('done');
    const added = (await draftOf(district, pledge.pledgeId)).items.at(-1);
    const item = { ...of, itemKey: added?.key ?? '' };
    const act = actAs(district, 'hanh');
    await act(saveWhatStepUseCase, {
      ...item,
      itemVersion: '0',
      what: 'Dạy hai em nhỏ tập đọc',
      group: 'follow',
    });
    expect(endingOf(await submit())).toBe('pledge.item-incomplete');
    await act(saveTargetStepUseCase, { ...item, itemVersion: '1', measure: 'yes_no', dueOn: '30/11/2026' });
    expect(endingOf(await submit())).toBe('done');
    expect((await seen())?.proposed?.items).toHaveLength(4);
  });

  it('is refused without a reason, at the field, and loses nothing', async () => {
    await step(startAmendmentUseCase);
    const ending = await submit('  ');
    expect(ending).toMatchObject({
      kind: 'invalid',
      errors: { reason: expect.stringContaining('một dòng') },
    });
    expect((await submit('a'.repeat(301))).kind).toBe('invalid');
    expect((await seen())?.draft?.items).toHaveLength(3);
  });

  it('hands in what was read, not what another window typed since', async () => {
    await step(startAmendmentUseCase);
    const read = await asRead(district, pledge.pledgeId);
    await changeFirst();
    const ending = await actAs(district, 'hanh')(submitAmendmentUseCase, { ...read, reason: REASON });
    expect(endingOf(ending)).toBe('draft.stale');
  });

  it('is taken back to be changed, before anybody decides', async () => {
    await handedIn();
    expect(await step(withdrawAmendmentUseCase)).toBe('done');
    expect((await seen())?.draft?.items[0]?.item.what).toBe(CHANGED);
    expect(await step(withdrawAmendmentUseCase)).toBe('pledge.wrong-state');
    expect(endingOf(await submit())).toBe('done');
  });

  it('comes back with a reason, and is mended', async () => {
    await handedIn();
    expect(await step(sendBackPledgeUseCase, 'bay', { reason: 'Nêu rõ tổ nào.' })).toBe('done');
    const back = await seen();
    expect(back?.pledge).toMatchObject({ state: 'approved', amendmentState: 'returned' });
    expect(back?.draft?.items[0]?.item.what).toBe(CHANGED);
    await changeFirst('Vận động 15 hộ ở tổ 7 phân loại rác');
    expect(endingOf(await submit())).toBe('done');
  });

  it('is given up, and the next one starts from the words in force again', async () => {
    await handedIn();
    await step(sendBackPledgeUseCase, 'bay', { reason: 'Chưa cần điều chỉnh.' });
    expect(await step(discardAmendmentUseCase)).toBe('done');
    const given = await seen();
    expect(given).toMatchObject({ draft: null, proposed: null, pledge: { amendmentState: null } });
    expect(await step(startAmendmentUseCase)).toBe('done');
    expect((await seen())?.draft?.items[0]?.item.what).toContain('12 hộ');
  });

  it('leaves progress on the version in force, before and after', async () => {
    await handedIn();
    const report = { itemId: pledge.itemIds[0], version: '0', value: '5', on: '09/02/2026', words: '' };
    expect(endingOf(await actAs(district, 'hanh')(noteProgressUseCase, report))).toBe('done');
    await step(approvePledgeUseCase, 'bay');
    const [item] = (await seen())?.items ?? [];
    expect(item?.progress.latestNote?.value).toBe(5);
    const late = { ...report, version: '1', words: 'Vào bản cũ' };
    expect(endingOf(await actAs(district, 'hanh')(noteProgressUseCase, late))).toBe('item.stale');
  });

  it('is opened once, by the version that was seen, and only of an approved pledge', async () => {
    const stale = { pledgeId: pledge.pledgeId, version: '1' };
    expect(endingOf(await actAs(district, 'hanh')(startAmendmentUseCase, stale))).toBe('pledge.stale');
    expect(await step(startAmendmentUseCase)).toBe('done');
    expect(await step(startAmendmentUseCase)).toBe('pledge.wrong-state');
    const whole = await asRead(district, pledge.pledgeId);
    expect(endingOf(await actAs(district, 'hanh')(submitPledgeUseCase, whole))).toBe('pledge.wrong-state');
  });
});

describe('somebody else', () => {
  it.each(peopleBut('hanh'))(
    '%s neither opens, hands in, withdraws nor gives up an amendment',
    async (who) => {
      expect(await step(startAmendmentUseCase, who)).toBe('forbidden');
      await step(startAmendmentUseCase);
      expect(await submit(REASON, who)).toEqual(FORBIDDEN);
      expect(await step(discardAmendmentUseCase, who)).toBe('forbidden');
      await submit();
      expect(await step(withdrawAmendmentUseCase, who)).toBe('forbidden');
    },
  );
});
