import { randomUUID, randomUUIDv7 } from 'node:crypto';
import { aPledge } from '@tests/support/a-pledge';
import { actAs, readAs } from '@tests/support/act-as';
import { aSmallDistrict, type PersonKey, type SmallDistrict } from '@tests/support/small-district';
import { beforeEach, describe, expect, it } from 'vitest';
import { readMyPledge } from '@/features/my-pledge/queries/my-pledge';
import { readMyTasks } from '@/features/my-pledge/queries/my-tasks';
import { addItemUseCase } from '@/features/my-pledge/use-cases/add-item';
import { autosaveItemUseCase } from '@/features/my-pledge/use-cases/autosave-item';
import { noteProgressUseCase } from '@/features/my-pledge/use-cases/note-progress';
import { removeItemUseCase } from '@/features/my-pledge/use-cases/remove-item';
import { saveTargetStepUseCase } from '@/features/my-pledge/use-cases/save-target-step';
import { saveWhatStepUseCase } from '@/features/my-pledge/use-cases/save-what-step';
import { startPledgeUseCase } from '@/features/my-pledge/use-cases/start-pledge';
import { submitPledgeUseCase } from '@/features/my-pledge/use-cases/submit-pledge';
import { withdrawPledgeUseCase } from '@/features/my-pledge/use-cases/withdraw-pledge';
import type { Ending } from '@/server/action-kit/run-use-case';
import { draftPayloadSchema } from '@/server/pledge/draft-payload';

const WHATS = [
  'Vận động 12 hộ phân loại rác',
  'Kể một câu chuyện về Bác mỗi tháng',
  'Giúp đỡ hai hộ khó khăn trong tổ',
];
const TARGET = {
  measure: 'number',
  direction: 'at_least',
  target: '12',
  unitLabel: 'hộ',
  baseline: '',
  milestone: '',
  dueOn: '30/11/2026',
};
const FORBIDDEN = { kind: 'forbidden' };
let district: SmallDistrict;

beforeEach(async () => {
  district = await aSmallDistrict();
});

async function start(who: PersonKey): Promise<string> {
  await actAs(district, who)(startPledgeUseCase, { campaignId: district.campaignId });
  const pledge = await district.owner.pledge.findFirstOrThrow({
    where: { memberId: district.people[who].memberId },
  });
  return pledge.id;
}

async function draftItems(pledgeId: string) {
  const draft = await district.owner.pledgeDraft.findUniqueOrThrow({ where: { pledgeId } });
  return draftPayloadSchema.parse(draft.payload).items;
}

async function fillIn(who: PersonKey, pledgeId: string): Promise<Ending> {
  const act = actAs(district, who);
  let last: Ending = FORBIDDEN as Ending;
  for (const [index, item] of (await draftItems(pledgeId)).entries()) {
    const of = { pledgeId, itemKey: item.key };
    await act(saveWhatStepUseCase, {
      ...of,
      itemVersion: '0',
      what: WHATS[index] ?? `Việc thứ ${index} của tôi`,
      group: 'follow',
    });
    last = await act(saveTargetStepUseCase, { ...of, itemVersion: '1', ...TARGET });
  }
  return last;
}

async function submit(who: PersonKey, pledgeId: string, version = '1', key = randomUUID()) {
  const draftVersion = await draftVersionOf(pledgeId);
  return actAs(district, who)(submitPledgeUseCase, { pledgeId, version, draftVersion }, { key });
}

async function draftVersionOf(pledgeId: string): Promise<string> {
  return String((await district.owner.pledgeDraft.findUniqueOrThrow({ where: { pledgeId } })).version);
}

const codeOf = (ending: Ending) => (ending.kind === 'refused' ? ending.code : ending.kind);

describe('registering', () => {
  it('leads from the start through every item to a submitted pledge with a reference number', async () => {
    const pledgeId = await start('hanh');
    const last = await fillIn('hanh', pledgeId);
    expect(last).toMatchObject({ kind: 'done', outcome: { goTo: `/cam-ket/${pledgeId}/kiem-tra` } });
    expect(await submit('hanh', pledgeId)).toMatchObject({
      kind: 'done',
      outcome: { goTo: `/cam-ket/${pledgeId}/da-trinh` },
    });

    const seen = await readAs(district, 'hanh', (scope) => readMyPledge(scope, pledgeId));
    expect(seen?.pledge).toMatchObject({ state: 'submitted', code: 'CK-26-0001', isLate: false, version: 2 });
    expect(seen?.items.map(({ what }) => what)).toEqual(WHATS);
    expect(seen?.holder).toMatchObject({ who: 'reviewers', waitsFor: 'approval' });
    expect(seen?.reviewers.map(({ fullName }) => fullName)).toEqual(['Ngô Văn Bảy']);
    const events = await district.owner.auditEvent.findMany({
      where: { actorId: district.people.hanh.memberId },
      orderBy: { id: 'asc' },
    });
    expect(events.map(({ action }) => action)).toEqual(['pledge.started', 'pledge.submitted']);
  });

  it('opens one pledge however often it is started', async () => {
    const first = await start('hanh');
    expect(await start('hanh')).toBe(first);
    expect(await district.owner.pledge.count()).toBe(1);
  });

  it('keeps what was typed although it is wrong, and says what to mend', async () => {
    const pledgeId = await start('hanh');
    const [item] = await draftItems(pledgeId);
    const of = { pledgeId, itemKey: item?.key ?? '', itemVersion: '0' };
    const ending = await actAs(district, 'hanh')(saveTargetStepUseCase, {
      ...of,
      ...TARGET,
      target: '1,000',
      dueOn: '30/11/2025',
    });
    expect(ending).toMatchObject({
      kind: 'done',
      outcome: {
        problems: {
          errors: { target: expect.stringContaining('1.000'), dueOn: 'Ngày hoàn thành phải trong năm 2026.' },
        },
      },
    });
    expect((await draftItems(pledgeId))[0]).toMatchObject({
      target: '1,000',
      dueOn: '30/11/2025',
      version: 1,
    });
  });

  it('takes the same form again once it is mended', async () => {
    const pledgeId = await start('hanh');
    const [item] = await draftItems(pledgeId);
    const of = { pledgeId, itemKey: item?.key ?? '', itemVersion: '0', writer: 'this page', group: 'study' };
    const act = actAs(district, 'hanh');
    expect(await act(saveWhatStepUseCase, { ...of, what: 'ngắn' })).toMatchObject({
      outcome: { problems: { errors: { what: expect.any(String) } } },
    });
    expect(await act(saveWhatStepUseCase, { ...of, what: 'Đã ghi rõ việc này' })).toMatchObject({
      outcome: { goTo: expect.stringContaining('chi-tieu') },
    });
  });

  it('tells a second window that it is behind, and loses nothing of the first', async () => {
    const pledgeId = await start('hanh');
    const [item] = await draftItems(pledgeId);
    const of = { pledgeId, itemKey: item?.key ?? '', itemVersion: '0', group: 'study' };
    await actAs(district, 'hanh')(saveWhatStepUseCase, { ...of, what: 'Bản thứ nhất đã lưu' });
    const second = await actAs(district, 'hanh')(saveWhatStepUseCase, { ...of, what: 'Bản thứ hai đến sau' });
    expect(codeOf(second)).toBe('draft.stale');
    expect((await draftItems(pledgeId))[0]?.what).toBe('Bản thứ nhất đã lưu');
  });

  it('saves while typing without getting in the way of the next step', async () => {
    const pledgeId = await start('hanh');
    const [item] = await draftItems(pledgeId);
    const of = { pledgeId, itemKey: item?.key ?? '', itemVersion: '0', writer: 'this page' };
    await actAs(district, 'hanh')(autosaveItemUseCase, { ...of, what: 'Đang gõ dở' });
    expect((await draftItems(pledgeId))[0]).toMatchObject({ what: 'Đang gõ dở', version: 1 });
    const ending = await actAs(district, 'hanh')(saveWhatStepUseCase, {
      ...of,
      what: 'Đã gõ xong việc này',
      group: 'study',
    });
    expect(ending.kind).toBe('done');
  });

  it('saves the step that is typed in and leaves the other as it was', async () => {
    const pledgeId = await start('hanh');
    const [item] = await draftItems(pledgeId);
    const of = { pledgeId, itemKey: item?.key ?? '', writer: 'this page' };
    const act = actAs(district, 'hanh');
    await act(saveWhatStepUseCase, { ...of, itemVersion: '0', what: 'Đã ghi xong việc này', group: 'study' });
    await act(autosaveItemUseCase, { ...of, itemVersion: '1', measure: 'number', target: '12' });
    expect((await draftItems(pledgeId))[0]).toMatchObject({
      what: 'Đã ghi xong việc này',
      group: 'study',
      target: '12',
    });
  });

  it('does not let a forgotten window save over a newer step', async () => {
    const pledgeId = await start('hanh');
    const [item] = await draftItems(pledgeId);
    const of = { pledgeId, itemKey: item?.key ?? '', itemVersion: '0' };
    await actAs(district, 'hanh')(saveWhatStepUseCase, {
      ...of,
      what: 'Bản mới đã lưu xong',
      group: 'study',
    });
    const late = await actAs(district, 'hanh')(autosaveItemUseCase, {
      ...of,
      writer: 'another page',
      what: 'Cửa sổ cũ',
    });
    expect(codeOf(late)).toBe('draft.stale');
    expect((await draftItems(pledgeId))[0]?.what).toBe('Bản mới đã lưu xong');
  });

  it('keeps every one of several saves at the same moment, also where no draft was kept', async () => {
    const { pledgeId, version } = await aPledge(district, { of: 'hanh', state: 'submitted' });
    const act = actAs(district, 'hanh');
    await act(withdrawPledgeUseCase, { pledgeId, version: String(version) });
    const seen = await readAs(district, 'hanh', (scope) => readMyPledge(scope, pledgeId));
    const keys = seen?.draft?.items.map(({ item }) => item.key) ?? [];
    const whats = keys.map((_, index) => `Việc đã sửa lần ${index}`);
    await Promise.all(
      keys.map((itemKey, index) =>
        act(saveWhatStepUseCase, {
          pledgeId,
          itemKey,
          itemVersion: '0',
          what: whats[index] ?? '',
          group: 'study',
        }),
      ),
    );
    expect((await draftItems(pledgeId)).map(({ what }) => what)).toEqual(whats);
    expect(whats).toHaveLength(3);
  });

  it('does nothing with a password that was given out, but change it', async () => {
    const pledgeId = await start('hanh');
    await district.owner.account.update({ where: { loginName: 'hanh' }, data: { mustChangePassword: true } });
    expect(await actAs(district, 'hanh')(addItemUseCase, { pledgeId })).toEqual(FORBIDDEN);
  });

  it('adds and removes items, never below what the campaign asks for at submission', async () => {
    const pledgeId = await start('hanh');
    await fillIn('hanh', pledgeId);
    await actAs(district, 'hanh')(addItemUseCase, { pledgeId });
    expect(codeOf(await submit('hanh', pledgeId))).toBe('pledge.item-incomplete');
    for (const { key, version } of (await draftItems(pledgeId)).slice(2)) {
      await actAs(district, 'hanh')(removeItemUseCase, {
        pledgeId,
        itemKey: key,
        itemVersion: String(version),
      });
    }
    expect(codeOf(await submit('hanh', pledgeId))).toBe('pledge.too-few-items');
  });

  it('stores hostile text harmlessly and refuses what is too long', async () => {
    const pledgeId = await start('hanh');
    const [item] = await draftItems(pledgeId);
    const of = { pledgeId, itemKey: item?.key ?? '', group: 'study' };
    const hostile = '<script>alert(1)</script> \u0000\u202Evận động';
    await actAs(district, 'hanh')(saveWhatStepUseCase, {
      ...of,
      itemVersion: '0',
      what: hostile.normalize('NFD'),
    });
    const ending = await actAs(district, 'hanh')(saveWhatStepUseCase, {
      ...of,
      itemVersion: '1',
      what: 'a'.repeat(5_000),
    });
    expect(ending).toMatchObject({ kind: 'invalid', errors: { what: expect.stringContaining('1.000') } });
  });
});

describe('the deadline that the author reads', () => {
  it('is moved by an extension of the own cell, and nobody else’s', async () => {
    const pledgeId = await start('hanh');
    await district.owner.deadlineExtension.create({
      data: {
        id: randomUUIDv7(),
        rootId: district.units.root,
        campaignId: district.campaignId,
        unitId: district.units.vuonSen,
        until: new Date('2026-04-15'),
        reason: 'Ngập lụt',
        grantedById: district.people.thoa.memberId,
        grantedByName: 'Đỗ Kim Thoa',
        grantedAt: new Date('2026-02-01T02:00:00Z'),
      },
    });
    const mine = await readAs(district, 'hanh', (scope) => readMyPledge(scope, pledgeId));
    expect(mine?.campaign.registrationDeadline).toBe('2026-04-15');
    const deadlineOf = (who: PersonKey) =>
      readAs(district, who, async (scope) => (await readMyTasks(scope)).campaign?.registrationDeadline);
    expect(await deadlineOf('hanh')).toBe('2026-04-15');
    expect(await deadlineOf('muoi')).toBe('2026-03-31');
  });
});

describe('handing in', () => {
  it('takes effect once for a replayed form, and refuses the same form with other words', async () => {
    const pledgeId = await start('hanh');
    await fillIn('hanh', pledgeId);
    const key = randomUUID();
    const first = await submit('hanh', pledgeId, '1', key);
    expect(await submit('hanh', pledgeId, '1', key)).toEqual(first);
    expect(codeOf(await submit('hanh', pledgeId, '2', key))).toBe('form.sent-before');
    expect(await district.owner.pledgeTransition.count()).toBe(1);
    expect(await district.owner.pledgeVersion.count()).toBe(1);
  });

  it('hands in what was read on the page of answers, not what another window typed since', async () => {
    const pledgeId = await start('hanh');
    await fillIn('hanh', pledgeId);
    const read = await draftVersionOf(pledgeId);
    const [item] = await draftItems(pledgeId);
    const of = { pledgeId, itemKey: item?.key ?? '', itemVersion: String(item?.version) };
    await actAs(district, 'hanh')(autosaveItemUseCase, { ...of, what: 'Chữ gõ sau ở cửa sổ khác' });
    const ending = await actAs(district, 'hanh')(submitPledgeUseCase, {
      pledgeId,
      version: '1',
      draftVersion: read,
    });
    expect(codeOf(ending)).toBe('draft.stale');
  });

  it('lets one of two windows hand in and tells the other', async () => {
    const pledgeId = await start('hanh');
    await fillIn('hanh', pledgeId);
    const endings = await Promise.all([1, 2, 3, 4, 5, 6].map(() => submit('hanh', pledgeId)));
    expect(endings.map(codeOf).sort()).toEqual(['done', ...Array(5).fill('pledge.stale')]);
    expect(await district.owner.pledgeVersion.count()).toBe(1);
  });

  it('takes effect once for two presses at the same moment', async () => {
    const pledgeId = await start('hanh');
    await fillIn('hanh', pledgeId);
    const key = randomUUID();
    const endings = await Promise.all([1, 2, 3, 4].map(() => submit('hanh', pledgeId, '1', key)));
    expect(endings.map(({ kind }) => kind)).toEqual(['done', 'done', 'done', 'done']);
    expect(await district.owner.pledgeVersion.count()).toBe(1);
  });

  it('gives each of many members a number of their own', async () => {
    const everybody: PersonKey[] = ['hanh', 'nam', 'ut', 'bay', 'muoi', 'ba'];
    const ids = await Promise.all(everybody.map(start));
    await Promise.all(everybody.map((who, index) => fillIn(who, ids[index] ?? '')));
    await Promise.all(everybody.map((who, index) => submit(who, ids[index] ?? '')));
    const codes = (await district.owner.pledge.findMany({ select: { code: true } })).map(({ code }) => code);
    expect(new Set(codes).size).toBe(everybody.length);
  });

  it('is accepted after the deadline and marked late, and refused after the campaign has closed', async () => {
    const pledgeId = await start('hanh');
    await fillIn('hanh', pledgeId);
    const act = actAs(district, 'hanh');
    const draftVersion = await draftVersionOf(pledgeId);
    const closed = await act(
      submitPledgeUseCase,
      { pledgeId, version: '1', draftVersion },
      { at: new Date('2027-01-01T08:00:00+07:00') },
    );
    expect(codeOf(closed)).toBe('campaign.closed');
    const at = new Date('2026-04-20T08:00:00+07:00');
    expect((await act(submitPledgeUseCase, { pledgeId, version: '1', draftVersion }, { at })).kind).toBe(
      'done',
    );
    const seen = await readAs(district, 'hanh', (scope) => readMyPledge(scope, pledgeId), { at });
    expect(seen?.pledge.isLate).toBe(true);
  });

  it('can be taken back before anybody decides, with the draft as it was', async () => {
    const pledgeId = await start('hanh');
    await fillIn('hanh', pledgeId);
    await submit('hanh', pledgeId);
    expect((await actAs(district, 'hanh')(withdrawPledgeUseCase, { pledgeId, version: '2' })).kind).toBe(
      'done',
    );
    const seen = await readAs(district, 'hanh', (scope) => readMyPledge(scope, pledgeId));
    expect(seen?.pledge).toMatchObject({ state: 'draft', submittedOn: null });
    expect(seen?.draft?.items.map(({ item }) => item.what)).toEqual(WHATS);
    expect((await submit('hanh', pledgeId, '3')).kind).toBe('done');
    expect((await district.owner.pledge.findUniqueOrThrow({ where: { id: pledgeId } })).code).toBe(
      'CK-26-0001',
    );
  });
});

describe('reporting', () => {
  const report = { value: '12', on: '10/02/2026', words: 'Đã vận động đủ.' };

  it('keeps value and words, and lets the item wait for the reviewer', async () => {
    const { itemIds } = await aPledge(district, { of: 'hanh', state: 'approved' });
    const ending = await actAs(district, 'hanh')(noteProgressUseCase, {
      itemId: itemIds[0],
      version: '0',
      ...report,
    });
    expect(ending.kind).toBe('done');
    const item = await district.owner.pledgeItem.findUniqueOrThrow({ where: { id: itemIds[0] } });
    expect(item).toMatchObject({
      claimedOn: new Date('2026-02-10'),
      confirmedDoneOn: null,
      progressVersion: 1,
    });
    expect(item.waitingNoteId).not.toBeNull();
  });

  it.each([
    ['a value that cannot be read', { value: '1.5', on: '10/02/2026' }, 'invalid'],
    ['an impossible day', { value: '1', on: '31/02/2026' }, 'invalid'],
    ['a negative value', { value: '-5', on: '10/02/2026' }, 'invalid'],
    ['a day to come', { value: '1', on: '11/02/2026' }, 'item.date-in-future'],
    ['a day before the year', { value: '1', on: '31/12/2025' }, 'item.date-before-start'],
    ['nothing at all', { on: '10/02/2026' }, 'item.note-empty'],
  ])('refuses %s', async (_, fields, code) => {
    const { itemIds } = await aPledge(district, { of: 'hanh', state: 'approved' });
    const ending = await actAs(district, 'hanh')(noteProgressUseCase, {
      itemId: itemIds[0],
      version: '0',
      ...fields,
    });
    expect(codeOf(ending)).toBe(code);
    expect(await district.owner.progressNote.count()).toBe(0);
  });

  it('refuses a form that is behind another report', async () => {
    const { itemIds } = await aPledge(district, { of: 'hanh', state: 'approved' });
    await actAs(district, 'hanh')(noteProgressUseCase, { itemId: itemIds[0], version: '0', ...report });
    const second = await actAs(district, 'hanh')(noteProgressUseCase, {
      itemId: itemIds[0],
      version: '0',
      ...report,
      value: '5',
    });
    expect(codeOf(second)).toBe('item.stale');
  });

  it('waits for the approval', async () => {
    const { itemIds } = await aPledge(district, { of: 'hanh', state: 'submitted' });
    const ending = await actAs(district, 'hanh')(noteProgressUseCase, {
      itemId: itemIds[0],
      version: '0',
      ...report,
    });
    expect(codeOf(ending)).toBe('item.stale');
  });
});

describe('somebody else', () => {
  it.each(['nam', 'bay', 'lien', 'thoa', 'minh', 'kha', 'que', 'ba'] as const)(
    '%s can neither edit nor hand in Hạnh’s pledge',
    async (who) => {
      const pledgeId = await start('hanh');
      await fillIn('hanh', pledgeId);
      const [item] = await draftItems(pledgeId);
      const of = { pledgeId, itemKey: item?.key ?? '', itemVersion: '2' };
      const act = actAs(district, who);
      expect(await act(saveWhatStepUseCase, { ...of, what: 'Sửa hộ người khác', group: 'study' })).toEqual(
        FORBIDDEN,
      );
      expect(await act(autosaveItemUseCase, { ...of, what: 'Sửa hộ người khác' })).toEqual(FORBIDDEN);
      expect(await act(removeItemUseCase, of)).toEqual(FORBIDDEN);
      expect(await act(submitPledgeUseCase, { pledgeId, version: '1', draftVersion: '7' })).toEqual(
        FORBIDDEN,
      );
      expect(await readAs(district, who, (scope) => readMyPledge(scope, pledgeId))).toBeNull();
    },
  );

  it('gets the same answer for a foreign pledge as for one that never was', async () => {
    const pledgeId = await start('hanh');
    const act = actAs(district, 'nam');
    const foreign = await act(submitPledgeUseCase, { pledgeId, version: '1', draftVersion: '7' });
    expect(
      await act(submitPledgeUseCase, { pledgeId: randomUUIDv7(), version: '1', draftVersion: '7' }),
    ).toEqual(foreign);
  });

  it('does not send another account’s form in their own name', async () => {
    const pledgeId = await start('hanh');
    const { tokenHash } = district.people.hanh;
    const { runUseCase } = await import('@/server/action-kit/run-use-case');
    const ending = await runUseCase(addItemUseCase, {
      tokenHash,
      fields: { pledgeId: [pledgeId] },
      key: randomUUID(),
      account: district.people.nam.memberId,
      db: district.app,
      at: new Date('2026-02-10T09:00:00+07:00'),
    });
    expect(ending).toEqual(FORBIDDEN);
  });
});
