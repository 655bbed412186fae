import { randomUUID } from 'node:crypto';
import { aPledge, type TestPledge } from '@tests/support/a-pledge';
import { actAs } from '@tests/support/act-as';
import { aSmallDistrict, type PersonKey, type SmallDistrict } from '@tests/support/small-district';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { confirmResultUseCase } from '@/features/review/use-cases/confirm-result';
import { refuseResultUseCase } from '@/features/review/use-cases/refuse-result';
import { takeBackApprovalUseCase } from '@/features/review/use-cases/take-back-approval';
import { takeBackConfirmationUseCase } from '@/features/review/use-cases/take-back-confirmation';
import { clearPledges } from './review/clear-pledges';
import { NOT_FOUND_ENDING, refusedBecause } from './review/endings';
import { reportResult } from './review/report-result';

let district: SmallDistrict;
let pledge: TestPledge;
beforeAll(async () => {
  district = await aSmallDistrict();
});
beforeEach(async () => {
  await clearPledges(district);
  pledge = await aPledge(district, { of: 'hanh', state: 'approved' });
});

const TODAY = new Date('2026-02-10T00:00:00Z');
const as = (who: PersonKey) => actAs(district, who);
const itemOf = (position: 0 | 1 | 2) =>
  district.owner.pledgeItem.findUniqueOrThrow({
    where: { id: pledge.itemIds[position] },
    select: {
      claimedOn: true,
      confirmedValue: true,
      confirmedDoneOn: true,
      waitingNoteId: true,
      progressVersion: true,
    },
  });
const decisionsOf = (position: 0 | 1 | 2) =>
  district.owner.itemDecision.findMany({
    where: { itemId: pledge.itemIds[position] },
    orderBy: { id: 'asc' },
    select: { kind: true, byName: true, byRole: true, reason: true },
  });
const number = (value: string, version = 1) => ({
  itemId: pledge.itemIds[0],
  version: String(version),
  value,
});
const reason = (words: string, version = 1) => ({
  itemId: pledge.itemIds[0],
  version: String(version),
  reason: words,
});

describe('confirming a result', () => {
  it('that meets the target makes the item done on the day of the confirmation', async () => {
    await reportResult(district, pledge, { of: 'hanh', item: 0, value: 12 });
    expect(await as('bay')(confirmResultUseCase, number('12'))).toMatchObject({ kind: 'done' });
    expect(await itemOf(0)).toMatchObject({
      confirmedDoneOn: TODAY,
      waitingNoteId: null,
      progressVersion: 2,
    });
    expect((await itemOf(0)).confirmedValue?.toNumber()).toBe(12);
    expect(await decisionsOf(0)).toEqual([
      { kind: 'confirmation', byName: 'Ngô Văn Bảy', byRole: 'cell_secretary', reason: null },
    ]);
    const audit = await district.owner.auditEvent.findMany({ select: { action: true, subjectId: true } });
    expect(audit).toEqual([{ action: 'item.confirmed', subjectId: pledge.itemIds[0] }]);
  });

  it('with a smaller number than the reported one keeps both, and the item is not done', async () => {
    await reportResult(district, pledge, { of: 'hanh', item: 0, value: 12 });
    await as('bay')(confirmResultUseCase, number('10,5'));
    const item = await itemOf(0);
    expect(item.confirmedValue?.toNumber()).toBe(10.5);
    expect(item).toMatchObject({ confirmedDoneOn: null, claimedOn: null, waitingNoteId: null });
  });

  it('of a yes/no item needs only the yes', async () => {
    await reportResult(district, pledge, { of: 'hanh', item: 1, reached: true });
    const fields = { itemId: pledge.itemIds[1], version: '1' };
    expect(refusedBecause(await as('bay')(confirmResultUseCase, fields)).code).toBe('item.value-required');
    await as('bay')(confirmResultUseCase, { ...fields, reached: 'yes' });
    expect(await itemOf(1)).toMatchObject({ confirmedDoneOn: TODAY, confirmedValue: null });
  });

  it.each([
    ['', 'number.empty', 'Nhập số đồng chí xác nhận.'],
    ['mười hai', 'number.unreadable', expect.stringContaining('1.250,5')],
    ['12.5', 'number.unreadable', expect.stringContaining('“12,5”')],
    ['1,000', 'number.ambiguous', expect.stringContaining('“1.000” hoặc “1,00”')],
    ['1,2345', 'number.too-many-decimals', expect.stringContaining('nhiều nhất 2')],
    ['9999999999999', 'number.too-large', expect.any(String)],
    ['-3', 'number.negative', expect.any(String)],
  ])('typed as "%s" is refused at its field with the reading offered', async (typed, code, sentence) => {
    await reportResult(district, pledge, { of: 'hanh', item: 0, value: 12 });
    const ending = await as('bay')(confirmResultUseCase, number(typed));
    expect(refusedBecause(ending)).toEqual({ code, sentence: { field: 'value', sentence } });
    expect(await itemOf(0)).toMatchObject({ confirmedValue: null, progressVersion: 1 });
  });

  it('keeps the dossier open while another of its results waits, then leads on', async () => {
    await reportResult(district, pledge, { of: 'hanh', item: 0, value: 12 });
    await reportResult(district, pledge, { of: 'hanh', item: 2, reached: true });
    const other = await aPledge(district, { of: 'nam', state: 'submitted' });
    const first = await as('bay')(confirmResultUseCase, number('12'));
    expect(first).toMatchObject({ outcome: { goTo: expect.stringContaining(pledge.pledgeId) } });
    const second = await as('bay')(confirmResultUseCase, {
      itemId: pledge.itemIds[2],
      version: '1',
      reached: 'yes',
    });
    expect(second).toMatchObject({ outcome: { goTo: expect.stringContaining(other.pledgeId) } });
  });

  it('is refused where nothing is reported, and after the approval was taken back', async () => {
    const nothing = await as('bay')(confirmResultUseCase, number('12', 0));
    expect(refusedBecause(nothing).code).toBe('item.nothing-to-confirm');
    await reportResult(district, pledge, { of: 'hanh', item: 0, value: 12 });
    await as('bay')(takeBackApprovalUseCase, {
      pledgeId: pledge.pledgeId,
      version: String(pledge.version),
      reason: 'Nhầm.',
    });
    const late = await as('bay')(confirmResultUseCase, number('12'));
    expect(refusedBecause(late)).toEqual({
      code: 'item.stale',
      sentence: expect.stringContaining('đã thu hồi việc duyệt hồ sơ này'),
    });
    expect(await decisionsOf(0)).toEqual([]);
  });

  it.each(['hanh', 'nam', 'lien', 'sau', 'thoa', 'minh', 'kha', 'que'] as const)(
    'answers %s, to whom it is not routed, like an unknown id',
    async (who) => {
      await reportResult(district, pledge, { of: 'hanh', item: 0, value: 12 });
      expect(await as(who)(confirmResultUseCase, number('12'))).toEqual(NOT_FOUND_ENDING);
      const unknown = { itemId: randomUUID(), version: '1', value: '12' };
      expect(await as(who)(confirmResultUseCase, unknown)).toEqual(NOT_FOUND_ENDING);
      expect(await decisionsOf(0)).toEqual([]);
    },
  );

  it('at once with an approval being taken back: one of the two wins', async () => {
    await reportResult(district, pledge, { of: 'hanh', item: 0, value: 12 });
    const [confirmed, takenBack] = await Promise.all([
      as('bay')(confirmResultUseCase, number('12')),
      as('bay')(takeBackApprovalUseCase, {
        pledgeId: pledge.pledgeId,
        version: String(pledge.version),
        reason: 'Nhầm.',
      }),
    ]);
    expect([confirmed.kind, takenBack.kind].sort()).toEqual(['done', 'refused']);
  });

  it('by the second of two reviewers is refused and told who was first', async () => {
    await clearPledges(district);
    pledge = await aPledge(district, { of: 'muoi', state: 'approved', by: 'sau' });
    await reportResult(district, pledge, { of: 'muoi', item: 0, value: 12 });
    await as('sau')(confirmResultUseCase, number('12'));
    const late = await as('chin')(refuseResultUseCase, reason('Chưa đủ hộ.'));
    expect(refusedBecause(late)).toEqual({
      code: 'item.stale',
      sentence: expect.stringContaining('Đồng chí Đặng Văn Sáu đã xác nhận kết quả việc này lúc 09:00'),
    });
    expect(await itemOf(0)).toMatchObject({ confirmedDoneOn: TODAY });
    expect(await decisionsOf(0)).toHaveLength(1);
  });

  it('sent twice with one key has one effect; other words under the key are refused', async () => {
    await reportResult(district, pledge, { of: 'hanh', item: 0, value: 12 });
    const key = randomUUID();
    const first = await as('bay')(confirmResultUseCase, number('12'), { key });
    expect(await as('bay')(confirmResultUseCase, number('12'), { key })).toEqual(first);
    const other = await as('bay')(confirmResultUseCase, number('11'), { key });
    expect(refusedBecause(other).code).toBe('form.sent-before');
    expect(await decisionsOf(0)).toHaveLength(1);
  });
});

describe('refusing a result', () => {
  it('keeps the reason and takes the item off the waiting ones', async () => {
    await reportResult(district, pledge, { of: 'hanh', item: 0, value: 12 });
    expect(await as('bay')(refuseResultUseCase, reason('Cần danh sách hộ.'))).toMatchObject({ kind: 'done' });
    expect(await itemOf(0)).toMatchObject({ claimedOn: null, confirmedDoneOn: null, waitingNoteId: null });
    expect(await decisionsOf(0)).toMatchObject([{ kind: 'refusal', reason: 'Cần danh sách hộ.' }]);
  });

  it('needs a reason, a report that waits, the live version and a reviewer', async () => {
    expect(refusedBecause(await as('bay')(refuseResultUseCase, reason('Thiếu.', 0))).code).toBe(
      'item.nothing-to-confirm',
    );
    await reportResult(district, pledge, { of: 'hanh', item: 0, value: 12 });
    expect(await as('bay')(refuseResultUseCase, reason('  '))).toMatchObject({ kind: 'invalid' });
    const stale = refusedBecause(await as('bay')(refuseResultUseCase, reason('Thiếu.', 0)));
    expect(stale).toEqual({
      code: 'item.stale',
      sentence: expect.stringContaining('Đồng chí Trần Thị Hạnh đã báo kết quả mới'),
    });
    expect(await as('sau')(refuseResultUseCase, reason('Thiếu.'))).toEqual(NOT_FOUND_ENDING);
    expect(await as('hanh')(refuseResultUseCase, reason('Thiếu.'))).toEqual(NOT_FOUND_ENDING);
    expect(await decisionsOf(0)).toEqual([]);
  });
});

describe('taking a confirmation back', () => {
  it('makes the report wait again, with the reason on record', async () => {
    const noteId = await reportResult(district, pledge, { of: 'hanh', item: 0, value: 12 });
    await as('bay')(confirmResultUseCase, number('12'));
    const ending = await as('bay')(takeBackConfirmationUseCase, reason('Đếm nhầm hộ.', 2));
    expect(ending).toMatchObject({
      kind: 'done',
      outcome: { goTo: expect.stringContaining(pledge.pledgeId) },
    });
    expect(await itemOf(0)).toMatchObject({
      confirmedValue: null,
      confirmedDoneOn: null,
      waitingNoteId: noteId,
      claimedOn: new Date('2026-02-08T00:00:00Z'),
    });
    expect(await decisionsOf(0)).toMatchObject([
      { kind: 'confirmation' },
      { kind: 'confirmation_taken_back', reason: 'Đếm nhầm hộ.' },
    ]);
  });

  it('needs a confirmation in force, a reason and a reviewer', async () => {
    await reportResult(district, pledge, { of: 'hanh', item: 0, value: 12 });
    const nothing = await as('bay')(takeBackConfirmationUseCase, reason('Nhầm.'));
    expect(refusedBecause(nothing).code).toBe('item.nothing-to-take-back');
    await as('bay')(confirmResultUseCase, number('12'));
    expect(await as('bay')(takeBackConfirmationUseCase, reason('', 2))).toMatchObject({ kind: 'invalid' });
    expect(await as('minh')(takeBackConfirmationUseCase, reason('Nhầm.', 2))).toEqual(NOT_FOUND_ENDING);
    const stale = await as('bay')(takeBackConfirmationUseCase, reason('Nhầm.', 1));
    expect(refusedBecause(stale).code).toBe('item.stale');
    expect(await itemOf(0)).toMatchObject({ confirmedDoneOn: TODAY });
  });
});
