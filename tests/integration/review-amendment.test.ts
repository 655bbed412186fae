import { randomUUIDv7 } from 'node:crypto';
import { aPledge, type TestPledge } from '@tests/support/a-pledge';
import { actAs, readAs } from '@tests/support/act-as';
import { anAmendment, type TestAmendment } from '@tests/support/an-amendment';
import { aSmallDistrict, type PersonKey, peopleBut, type SmallDistrict } from '@tests/support/small-district';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noteProgressUseCase } from '@/features/my-pledge/use-cases/note-progress';
import { submitPledgeUseCase } from '@/features/my-pledge/use-cases/submit-pledge';
import { withdrawAmendmentUseCase } from '@/features/my-pledge/use-cases/withdraw-amendment';
import { withdrawPledgeUseCase } from '@/features/my-pledge/use-cases/withdraw-pledge';
import { readPledgesInRow } from '@/features/review/queries/read-in-row';
import { reviewDossier } from '@/features/review/queries/review-dossier';
import { reviewInbox } from '@/features/review/queries/review-inbox';
import { approvePledgeUseCase } from '@/features/review/use-cases/approve-pledge';
import { confirmResultUseCase } from '@/features/review/use-cases/confirm-result';
import { sendBackPledgeUseCase } from '@/features/review/use-cases/send-back-pledge';
import { takeBackApprovalUseCase } from '@/features/review/use-cases/take-back-approval';
import { takeBackConfirmationUseCase } from '@/features/review/use-cases/take-back-confirmation';
import { readDossier } from '@/server/pledge/read-dossier';
import { waitingSummary } from '@/server/pledge/waiting-summary';
import { clearPledges } from './review/clear-pledges';
import { NOT_FOUND_ENDING, refusedBecause } from './review/endings';
import { reportResult } from './review/report-result';

let district: SmallDistrict;
let pledge: TestPledge;
let amendment: TestAmendment;
beforeAll(async () => {
  district = await aSmallDistrict();
});
beforeEach(async () => {
  await clearPledges(district);
  pledge = await aPledge(district, { of: 'hanh', state: 'approved', decidedOn: '2026-02-05' });
});

const as = (who: PersonKey) => actAs(district, who);
const amend = async (target?: number) => {
  amendment = await anAmendment(district, pledge, { of: 'hanh', ...(target && { target }) });
};
const form = () => ({ pledgeId: amendment.pledgeId, version: String(amendment.version) });
const pledgeNow = () =>
  district.owner.pledge.findUniqueOrThrow({
    where: { id: pledge.pledgeId },
    select: {
      state: true,
      amendmentState: true,
      currentVersionId: true,
      inForceVersionId: true,
      version: true,
    },
  });
const periodsNow = async () => {
  const versions = await district.owner.pledgeVersion.findMany({
    where: { pledgeId: pledge.pledgeId },
    orderBy: { ordinal: 'asc' },
    select: { inForceFrom: true, inForceTo: true },
  });
  const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;
  return versions.map(({ inForceFrom, inForceTo }) => [day(inForceFrom), day(inForceTo)]);
};
const itemNow = (id: string) =>
  district.owner.pledgeItem.findUniqueOrThrow({
    where: { id },
    select: {
      claimedOn: true,
      confirmedValue: true,
      confirmedDoneOn: true,
      waitingNoteId: true,
      progressVersion: true,
    },
  });
const reading = (who: PersonKey) => readAs(district, who, (scope) => reviewDossier(scope, pledge.pledgeId));
const approve = () => as('bay')(approvePledgeUseCase, form());
const takeBack = (version: number) =>
  as('bay')(takeBackApprovalUseCase, {
    pledgeId: pledge.pledgeId,
    version: String(version),
    reason: 'Duyệt nhầm bản.',
  });

describe('an amendment that waits', () => {
  beforeEach(() => amend());

  it('stands in its reviewers’ inbox as an amendment, once, and not in the row that is read at a stretch', async () => {
    await reportResult(district, pledge, { of: 'hanh', item: 1, reached: true });
    const inbox = await readAs(district, 'bay', (scope) => reviewInbox(scope));
    expect(inbox).toMatchObject({ total: 1, toApprove: 0 });
    expect(inbox.rows).toMatchObject([
      { fullName: 'Trần Thị Hạnh', reason: { kind: 'amended', timesReturned: 0 }, days: 3, isLate: false },
    ]);
    expect(await readAs(district, 'bay', waitingSummary)).toEqual({ count: 1, oldestDays: 3 });
    const row = await readAs(district, 'bay', (scope) => readPledgesInRow(scope, 1));
    expect(row).toMatchObject({ total: 0, readAlone: 1 });
    for (const who of ['lien', 'thoa', 'hanh', 'sau'] as const)
      expect(await readAs(district, who, (scope) => reviewInbox(scope)), who).toMatchObject({ total: 0 });
  });

  it('is read beside the version in force, which stays and is reported on', async () => {
    const dossier = await reading('bay');
    expect(dossier).toMatchObject({
      canApprove: true,
      canSendBack: true,
      canTakeBackApproval: false,
      holder: { who: 'reviewers', waitsFor: 'amendment', since: '2026-02-07' },
      proposed: { ordinal: 2, reason: 'Được phân công sang tổ khác' },
    });
    expect(dossier?.items.map(({ id }) => id)).toEqual(pledge.itemIds);
    expect(dossier?.proposed?.items.map(({ id }) => id)).toEqual(amendment.itemIds);
    const report = { version: '0', value: '5', on: '09/02/2026', words: 'Đã làm' };
    expect(await as('hanh')(noteProgressUseCase, { ...report, itemId: pledge.itemIds[0] })).toMatchObject({
      kind: 'done',
    });
    const early = await as('hanh')(noteProgressUseCase, { ...report, itemId: amendment.itemIds[0] });
    expect(refusedBecause(early).code).toBe('item.stale');
  });

  it('comes into force with its approval, and the earlier version goes out of force on that day', async () => {
    expect(await approve()).toMatchObject({
      kind: 'done',
      outcome: { goTo: expect.stringContaining('vua=duyet-dieu-chinh') },
    });
    expect(await pledgeNow()).toEqual({
      state: 'approved',
      amendmentState: null,
      currentVersionId: amendment.versionId,
      inForceVersionId: amendment.versionId,
      version: amendment.version + 1,
    });
    expect(await periodsNow()).toEqual([
      ['2026-02-05', '2026-02-10'],
      ['2026-02-10', null],
    ]);
    const dossier = await reading('bay');
    expect(dossier).toMatchObject({
      proposed: null,
      isAmended: true,
      sentBack: null,
      canTakeBackApproval: true,
    });
    expect(dossier?.history.at(-1)).toMatchObject({ kind: 'amendment_approval', byName: 'Ngô Văn Bảy' });
    const events = await district.owner.auditEvent.findMany({ select: { action: true, concernsId: true } });
    expect(events).toEqual([{ action: 'pledge.approved', concernsId: district.people.hanh.memberId }]);
  });

  it('is sent back with a reason that names one of its own items, and the version in force goes on', async () => {
    const reason = 'Nêu rõ đường nào.';
    const named = { ...form(), reason, itemId: amendment.itemIds[2] };
    const ofTheOther = await as('bay')(sendBackPledgeUseCase, {
      ...form(),
      reason,
      itemId: pledge.itemIds[0],
    });
    expect(refusedBecause(ofTheOther).code).toBe('item.not-of-pledge');
    expect(await as('bay')(sendBackPledgeUseCase, named)).toMatchObject({ kind: 'done' });
    expect(await pledgeNow()).toMatchObject({
      state: 'approved',
      amendmentState: 'returned',
      inForceVersionId: pledge.versionId,
    });
    expect(await periodsNow()).toEqual([
      ['2026-02-05', null],
      [null, null],
    ]);
    const mine = await readAs(district, 'hanh', (scope) => readDossier(scope, pledge.pledgeId));
    expect(mine).toMatchObject({ holder: { who: 'author' }, proposed: { ordinal: 2 } });
    expect(mine?.transitions.at(-1)).toMatchObject({ kind: 'amendment_return', reason, itemOrdinal: 3 });
  });

  it('handed in again shows what was sent back, and not an earlier return of the pledge itself', async () => {
    const { people, owner } = district;
    await owner.pledgeTransition.create({
      data: {
        id: randomUUIDv7(),
        pledgeId: pledge.pledgeId,
        versionId: pledge.versionId,
        authorId: people.hanh.memberId,
        kind: 'return',
        byId: people.bay.memberId,
        byName: people.bay.fullName,
        at: new Date('2026-02-03T08:00:00+07:00'),
        onDay: new Date('2026-02-03'),
        reason: 'Chuyện cũ.',
      },
    });
    expect((await reading('bay'))?.sentBack).toBeNull();
    await as('bay')(sendBackPledgeUseCase, { ...form(), reason: 'Nêu rõ đường nào.', itemId: '' });
    await district.owner.pledge.update({
      where: { id: pledge.pledgeId },
      data: { amendmentState: 'submitted' },
    });
    expect((await reading('bay'))?.sentBack).toMatchObject({ reason: 'Nêu rõ đường nào.' });
    const inbox = await readAs(district, 'bay', (scope) => reviewInbox(scope));
    expect(inbox.rows).toMatchObject([{ reason: { kind: 'amended', timesReturned: 1 } }]);
  });

  it.each(peopleBut('bay'))('is nothing that %s may decide', async (who) => {
    expect(await as(who)(approvePledgeUseCase, form())).toEqual(NOT_FOUND_ENDING);
    const back = await as(who)(sendBackPledgeUseCase, { ...form(), reason: 'Không', itemId: '' });
    expect(back).toEqual(NOT_FOUND_ENDING);
  });

  it('is decided once: who comes second is told what happened', async () => {
    await approve();
    const late = refusedBecause(
      await as('bay')(sendBackPledgeUseCase, { ...form(), reason: 'x', itemId: '' }),
    );
    expect(late.code).toBe('pledge.stale');
    expect(late.sentence).toContain('Chính đồng chí đã duyệt bản điều chỉnh');
  });

  it('cannot be passed by the acts on a first submission', async () => {
    const { pledgeId, version } = amendment;
    const stale = { pledgeId, version: String(version), draftVersion: '0' };
    expect((await as('hanh')(submitPledgeUseCase, stale)).kind).toBe('refused');
    expect((await as('hanh')(withdrawPledgeUseCase, stale)).kind).toBe('refused');
    const refused = refusedBecause(await takeBack(version));
    expect(refused.code).toBe('pledge.amended');
    expect(await pledgeNow()).toMatchObject({ amendmentState: 'submitted', version });
  });
});

describe('the approval of an amendment, taken back', () => {
  beforeEach(async () => {
    await amend();
    await approve();
  });

  it('puts the earlier version in force again from its own first day, and the amendment waits', async () => {
    expect(await takeBack(amendment.version + 1)).toMatchObject({
      kind: 'done',
      outcome: { goTo: expect.stringContaining('vua=thu-hoi-duyet-dieu-chinh') },
    });
    expect(await pledgeNow()).toMatchObject({
      state: 'approved',
      amendmentState: 'submitted',
      currentVersionId: amendment.versionId,
      inForceVersionId: pledge.versionId,
    });
    expect(await periodsNow()).toEqual([
      ['2026-02-05', null],
      [null, null],
    ]);
    const inbox = await readAs(district, 'bay', (scope) => reviewInbox(scope));
    expect(inbox.rows).toMatchObject([{ reason: { kind: 'amended' }, days: 0 }]);
  });

  it('may be approved again, and then the first approval lies behind it', async () => {
    await takeBack(amendment.version + 1);
    const again = { pledgeId: pledge.pledgeId, version: String(amendment.version + 2) };
    expect(await as('bay')(approvePledgeUseCase, again)).toMatchObject({ kind: 'done' });
    expect(await pledgeNow()).toMatchObject({ inForceVersionId: amendment.versionId, amendmentState: null });
  });

  it('is refused while a result was confirmed on it', async () => {
    const itemId = amendment.itemIds[0];
    await as('hanh')(noteProgressUseCase, { itemId, version: '0', value: '10', on: '10/02/2026', words: '' });
    await as('bay')(confirmResultUseCase, { itemId, version: '1', value: '10' });
    const refused = refusedBecause(await takeBack(amendment.version + 1));
    expect(refused.code).toBe('pledge.has-confirmations');
  });
});

describe('an amendment that was only begun', () => {
  it('is its author’s alone again once it was withdrawn', async () => {
    await amend();
    expect(await as('hanh')(withdrawAmendmentUseCase, form())).toMatchObject({ kind: 'done' });
    expect(await reading('bay')).toMatchObject({
      proposed: null,
      canApprove: false,
      canTakeBackApproval: true,
    });
    expect(await readAs(district, 'bay', (scope) => reviewInbox(scope))).toMatchObject({ total: 0 });
    const mine = await readAs(district, 'hanh', (scope) => readDossier(scope, pledge.pledgeId));
    expect(mine).toMatchObject({ proposed: { ordinal: 2 }, holder: { who: 'nobody' } });
  });

  it('does not keep a wrong approval from being taken back', async () => {
    await amend();
    await as('bay')(sendBackPledgeUseCase, { ...form(), reason: 'Chưa rõ.', itemId: '' });
    expect((await reading('bay'))?.canTakeBackApproval).toBe(true);
    expect(await takeBack(amendment.version + 1)).toMatchObject({ kind: 'done' });
    expect(await pledgeNow()).toMatchObject({
      state: 'submitted',
      amendmentState: null,
      currentVersionId: pledge.versionId,
      inForceVersionId: null,
    });
    expect(await periodsNow()).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});

describe('what was reported and confirmed before an amendment', () => {
  const note = (itemId: string, version: number, value: string) =>
    as('hanh')(noteProgressUseCase, {
      itemId,
      version: String(version),
      value,
      on: '09/02/2026',
      words: 'Đã làm',
    });

  it('counts for the same work of the new version, by the new version’s target', async () => {
    await note(pledge.itemIds[0], 0, '11');
    await as('bay')(confirmResultUseCase, { itemId: pledge.itemIds[0], version: '1', value: '11' });
    expect(await itemNow(pledge.itemIds[0])).toMatchObject({ confirmedDoneOn: null });
    await amend(10);
    await approve();
    expect(Number((await itemNow(amendment.itemIds[0])).confirmedValue)).toBe(11);
    expect((await itemNow(amendment.itemIds[0])).confirmedDoneOn).toEqual(new Date('2026-02-10'));
    expect((await itemNow(pledge.itemIds[0])).confirmedDoneOn).toBeNull();
    expect((await reading('bay'))?.items[0]).toMatchObject({
      progress: { state: 'done' },
      canTakeBack: true,
    });
  });

  it('does not stop its author from reporting on while the amendment waits', async () => {
    await note(pledge.itemIds[0], 0, '8');
    await as('bay')(confirmResultUseCase, { itemId: pledge.itemIds[0], version: '1', value: '8' });
    await amend(15);
    expect(await note(pledge.itemIds[0], 2, '12')).toMatchObject({ kind: 'done' });
    expect(await itemNow(amendment.itemIds[0])).toMatchObject({ confirmedValue: null, waitingNoteId: null });
  });

  it('is lost by neither when a report and the approval come at the same moment', async () => {
    await amend(10);
    const [noted, approved] = await Promise.all([note(pledge.itemIds[0], 0, '10'), approve()]);
    expect(approved).toMatchObject({ kind: 'done' });
    const waits = (await itemNow(amendment.itemIds[0])).waitingNoteId !== null;
    expect(waits).toBe(noted.kind === 'done');
    if (noted.kind !== 'done') expect(refusedBecause(noted).code).toBe('item.stale');
  });

  it('still waits when it was not decided, and the decision is found again from either version', async () => {
    await note(pledge.itemIds[0], 0, '10');
    await amend(10);
    await approve();
    const [itemId] = amendment.itemIds;
    expect((await itemNow(itemId)).waitingNoteId).not.toBeNull();
    expect((await readAs(district, 'bay', (scope) => reviewInbox(scope))).rows).toMatchObject([
      { reason: { kind: 'reported', ordinals: [1] } },
    ]);
    expect(await as('bay')(confirmResultUseCase, { itemId, version: '0', value: '10' })).toMatchObject({
      kind: 'done',
    });
    expect(await itemNow(itemId)).toMatchObject({
      waitingNoteId: null,
      confirmedDoneOn: new Date('2026-02-10'),
    });
    expect(Number((await itemNow(pledge.itemIds[0])).confirmedValue)).toBe(10);
    const stale = await as('bay')(confirmResultUseCase, {
      itemId: pledge.itemIds[0],
      version: '1',
      value: '10',
    });
    expect(refusedBecause(stale).code).toBe('item.stale');
    const taken = await as('bay')(takeBackConfirmationUseCase, { itemId, version: '1', reason: 'Nhầm số.' });
    expect(taken).toMatchObject({ kind: 'done' });
    expect((await itemNow(itemId)).waitingNoteId).not.toBeNull();
  });

  it('comes back with a pledge whose approval was taken back and that was handed in anew', async () => {
    await note(pledge.itemIds[0], 0, '12');
    await takeBack(pledge.version);
    expect(await readAs(district, 'bay', (scope) => reviewInbox(scope))).toMatchObject({ toApprove: 1 });
    const { owner, people } = district;
    await as('bay')(sendBackPledgeUseCase, {
      pledgeId: pledge.pledgeId,
      version: String(pledge.version + 1),
      reason: 'Ghi rõ hơn.',
      itemId: '',
    });
    const items = await owner.pledgeItem.findMany({ where: { versionId: pledge.versionId } });
    const draft = await owner.pledgeDraft.create({
      data: {
        pledgeId: pledge.pledgeId,
        authorId: people.hanh.memberId,
        updatedAt: new Date('2026-02-10T01:00:00Z'),
        payload: {
          items: items.map(({ key, what, group }) => ({
            key,
            version: 0,
            what: `${what}, rõ hơn`,
            group,
            measure: 'number',
            unitLabel: 'hộ',
            direction: 'at_least',
            target: '12',
            dueOn: '30/06/2026',
          })),
        },
      },
    });
    const again = {
      pledgeId: pledge.pledgeId,
      version: String(pledge.version + 2),
      draftVersion: `${draft.version}`,
    };
    expect(await as('hanh')(submitPledgeUseCase, again)).toMatchObject({ kind: 'done' });
    const approved = { pledgeId: pledge.pledgeId, version: String(pledge.version + 3) };
    expect(await as('bay')(approvePledgeUseCase, approved)).toMatchObject({ kind: 'done' });
    const dossier = await reading('bay');
    expect(dossier?.items[0]).toMatchObject({ isReported: true, canConfirm: true });
    expect(dossier?.items[0]?.notes).toHaveLength(1);
    const [first] = dossier?.items ?? [];
    const confirmed = { itemId: first?.id ?? '', version: String(first?.version), value: '12' };
    expect(await as('bay')(confirmResultUseCase, confirmed)).toMatchObject({ kind: 'done' });
    expect((await reading('bay'))?.confirmationsInForce).toBe(1);
    const refused = refusedBecause(await takeBack(pledge.version + 4));
    expect(refused.code).toBe('pledge.has-confirmations');
  });
});
