import { randomUUID } from 'node:crypto';
import { aPledge, type TestPledge } from '@tests/support/a-pledge';
import { actAs } from '@tests/support/act-as';
import { aSmallDistrict, type PersonKey, type SmallDistrict } from '@tests/support/small-district';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { approvePledgeUseCase } from '@/features/review/use-cases/approve-pledge';
import { sendBackPledgeUseCase } from '@/features/review/use-cases/send-back-pledge';
import { takeBackApprovalUseCase } from '@/features/review/use-cases/take-back-approval';
import { clearPledges } from './review/clear-pledges';
import { NOT_FOUND_ENDING, refusedBecause } from './review/endings';

let district: SmallDistrict;
beforeAll(async () => {
  district = await aSmallDistrict();
});
beforeEach(() => clearPledges(district));

const as = (who: PersonKey) => actAs(district, who);
const stateOf = ({ pledgeId }: TestPledge) =>
  district.owner.pledge.findUniqueOrThrow({
    where: { id: pledgeId },
    select: { state: true, version: true, approvedOn: true, inForceVersionId: true },
  });
const transitionsOf = ({ pledgeId }: TestPledge) =>
  district.owner.pledgeTransition.findMany({
    where: { pledgeId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { kind: true, byName: true, byRole: true, reason: true, itemId: true },
  });
const auditOf = ({ pledgeId }: TestPledge) =>
  district.owner.auditEvent.findMany({
    where: { subjectId: pledgeId },
    select: { action: true, actorId: true },
  });
const form = ({ pledgeId, version }: TestPledge) => ({ pledgeId, version: String(version) });

describe('approving a pledge', () => {
  it('puts the read version in force and records who approved in which role', async () => {
    const pledge = await aPledge(district, { of: 'hanh', state: 'submitted' });
    const ending = await as('bay')(approvePledgeUseCase, form(pledge));
    expect(ending).toMatchObject({
      kind: 'done',
      outcome: { goTo: expect.stringMatching(/^\/duyet\?vua=duyet&ho-so=CK-26-/) },
    });
    expect(await stateOf(pledge)).toEqual({
      state: 'approved',
      version: pledge.version + 1,
      approvedOn: new Date('2026-02-10T00:00:00Z'),
      inForceVersionId: pledge.versionId,
    });
    expect((await transitionsOf(pledge)).at(-1)).toMatchObject({
      kind: 'approval',
      byName: 'Ngô Văn Bảy',
      byRole: 'cell_secretary',
    });
    expect(await auditOf(pledge)).toEqual([
      { action: 'pledge.approved', actorId: district.people.bay.memberId },
    ]);
  });

  it('leads to the next dossier that waits', async () => {
    const first = await aPledge(district, { of: 'hanh', state: 'submitted', submittedOn: '2026-01-20' });
    const second = await aPledge(district, { of: 'nam', state: 'submitted', submittedOn: '2026-01-25' });
    const third = await aPledge(district, { of: 'ut', state: 'submitted', submittedOn: '2026-01-30' });
    const afterSecond = await as('bay')(approvePledgeUseCase, form(second));
    expect(afterSecond).toMatchObject({ outcome: { goTo: expect.stringContaining(third.pledgeId) } });
    const afterThird = await as('bay')(approvePledgeUseCase, form(third));
    expect(afterThird).toMatchObject({ outcome: { goTo: expect.stringContaining(first.pledgeId) } });
  });

  it("of a secretary alone in the cell is the nearest committee's officer's", async () => {
    const pledge = await aPledge(district, { of: 'bay', state: 'submitted' });
    expect(await as('bay')(approvePledgeUseCase, form(pledge))).toEqual(NOT_FOUND_ENDING);
    expect(await as('lien')(approvePledgeUseCase, form(pledge))).toMatchObject({ kind: 'done' });
    expect((await transitionsOf(pledge)).at(-1)).toMatchObject({
      kind: 'approval',
      byRole: 'committee_officer',
    });
  });

  it.each(['returned', 'approved'] as const)('is refused while the pledge is %s', async (state) => {
    const pledge = await aPledge(district, { of: 'hanh', state });
    const ending = await as('bay')(approvePledgeUseCase, form(pledge));
    expect(refusedBecause(ending)).toEqual({
      code: 'pledge.wrong-state',
      sentence: expect.stringMatching(
        /^Chính đồng chí đã (trả lại|duyệt) hồ sơ này lúc 08:00 ngày 05\/02\/2026\./,
      ),
    });
    expect(await stateOf(pledge)).toMatchObject({ state, version: pledge.version });
  });

  it.each(['hanh', 'nam', 'lien', 'sau', 'thoa', 'minh', 'kha', 'que', 'tam'] as const)(
    'answers %s, to whom it is not routed, like an unknown id',
    async (who) => {
      const pledge = await aPledge(district, { of: 'hanh', state: 'submitted' });
      const foreign = await as(who)(approvePledgeUseCase, form(pledge));
      const unknown = await as(who)(approvePledgeUseCase, { pledgeId: randomUUID(), version: '2' });
      const nonsense = await as(who)(approvePledgeUseCase, { pledgeId: "x'; --", version: 'y' });
      expect(foreign).toEqual(NOT_FOUND_ENDING);
      expect(unknown).toEqual(foreign);
      expect(nonsense).toEqual(foreign);
      expect(await stateOf(pledge)).toMatchObject({ state: 'submitted' });
    },
  );

  it('by the second of two reviewers is refused, told who was first; the first stands', async () => {
    const pledge = await aPledge(district, { of: 'muoi', state: 'submitted' });
    const endings = await Promise.all([
      as('sau')(approvePledgeUseCase, form(pledge)),
      as('chin')(sendBackPledgeUseCase, { ...form(pledge), reason: 'Cần nêu rõ số hộ.', itemId: '' }),
    ]);
    expect(endings.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    const late = endings.find(({ kind }) => kind === 'refused');
    const winner = endings[0]?.kind === 'done' ? 'Đặng Văn Sáu đã duyệt' : 'Bùi Thị Chín đã trả lại';
    expect(late && refusedBecause(late)).toEqual({
      code: 'pledge.stale',
      sentence: expect.stringContaining(`Đồng chí ${winner} hồ sơ này lúc 09:00 ngày 10/02/2026`),
    });
    expect(await transitionsOf(pledge)).toHaveLength(2);
    expect(await auditOf(pledge)).toHaveLength(1);
  });

  it('sent twice with one key has one effect and one answer; other words under the key are refused', async () => {
    const pledge = await aPledge(district, { of: 'hanh', state: 'submitted' });
    const other = await aPledge(district, { of: 'nam', state: 'submitted' });
    const key = randomUUID();
    const first = await as('bay')(approvePledgeUseCase, form(pledge), { key });
    const again = await as('bay')(approvePledgeUseCase, form(pledge), { key });
    expect(again).toEqual(first);
    expect(await transitionsOf(pledge)).toHaveLength(2);
    expect(await auditOf(pledge)).toHaveLength(1);
    const reused = await as('bay')(approvePledgeUseCase, form(other), { key });
    expect(reused).toMatchObject({ kind: 'refused', code: 'form.sent-before' });
    expect(await stateOf(other)).toMatchObject({ state: 'submitted' });
  });
});

describe('sending a pledge back', () => {
  it('keeps the reason and the item it is about', async () => {
    const pledge = await aPledge(district, { of: 'hanh', state: 'submitted' });
    const ending = await as('bay')(sendBackPledgeUseCase, {
      ...form(pledge),
      reason: '  Cần nêu rõ số hộ. <script>  ',
      itemId: pledge.itemIds[0],
    });
    expect(ending).toMatchObject({ kind: 'done' });
    expect(await stateOf(pledge)).toMatchObject({ state: 'returned' });
    expect((await transitionsOf(pledge)).at(-1)).toEqual({
      kind: 'return',
      byName: 'Ngô Văn Bảy',
      byRole: 'cell_secretary',
      reason: 'Cần nêu rõ số hộ. <script>',
      itemId: pledge.itemIds[0],
    });
  });

  it('needs a reason, not too long', async () => {
    const pledge = await aPledge(district, { of: 'hanh', state: 'submitted' });
    for (const reason of ['', '   ', 'a'.repeat(1001)]) {
      const ending = await as('bay')(sendBackPledgeUseCase, { ...form(pledge), reason, itemId: '' });
      expect(ending).toMatchObject({ kind: 'invalid', errors: { reason: expect.any(String) } });
    }
    expect(await as('bay')(sendBackPledgeUseCase, form(pledge))).toMatchObject({ kind: 'invalid' });
    expect(await stateOf(pledge)).toMatchObject({ state: 'submitted' });
  });

  it("refuses an item of another dossier at the item's field", async () => {
    const pledge = await aPledge(district, { of: 'hanh', state: 'submitted' });
    const other = await aPledge(district, { of: 'nam', state: 'submitted' });
    for (const itemId of [other.itemIds[0], randomUUID(), 'x']) {
      const ending = await as('bay')(sendBackPledgeUseCase, { ...form(pledge), reason: 'Sửa.', itemId });
      expect(ending).toMatchObject({
        kind: 'refused',
        code: 'item.not-of-pledge',
        sentence: { field: 'itemId' },
      });
    }
    expect(await stateOf(pledge)).toMatchObject({ state: 'submitted' });
  });

  it('is refused when the pledge was approved in the meantime, and forbidden to a stranger', async () => {
    const pledge = await aPledge(district, { of: 'hanh', state: 'submitted' });
    await as('bay')(approvePledgeUseCase, form(pledge));
    const late = await as('bay')(sendBackPledgeUseCase, { ...form(pledge), reason: 'Sửa.', itemId: '' });
    expect(refusedBecause(late)).toEqual({
      code: 'pledge.stale',
      sentence: expect.stringContaining('Chính đồng chí đã duyệt hồ sơ này'),
    });
    const stranger = await as('sau')(sendBackPledgeUseCase, { ...form(pledge), reason: 'Sửa.', itemId: '' });
    expect(stranger).toEqual(NOT_FOUND_ENDING);
  });
});

describe('taking an approval back', () => {
  const withReason = (pledge: TestPledge) => ({ ...form(pledge), reason: 'Duyệt nhầm hồ sơ.' });

  it('makes the pledge wait again, with the reason on record', async () => {
    const pledge = await aPledge(district, { of: 'hanh', state: 'approved' });
    const ending = await as('bay')(takeBackApprovalUseCase, withReason(pledge));
    expect(ending).toMatchObject({
      kind: 'done',
      outcome: { goTo: expect.stringContaining(pledge.pledgeId) },
    });
    expect(await stateOf(pledge)).toMatchObject({
      state: 'submitted',
      approvedOn: null,
      inForceVersionId: null,
    });
    expect((await transitionsOf(pledge)).at(-1)).toMatchObject({
      kind: 'approval_taken_back',
      reason: 'Duyệt nhầm hồ sơ.',
    });
  });

  it('is refused while an item is confirmed, even one confirmed below its target', async () => {
    const pledge = await aPledge(district, { of: 'hanh', state: 'approved' });
    await district.owner.progressNote.create({
      data: {
        id: randomUUID(),
        pledgeId: pledge.pledgeId,
        itemId: pledge.itemIds[0],
        authorId: district.people.hanh.memberId,
        byId: district.people.hanh.memberId,
        byName: 'Trần Thị Hạnh',
        value: 5,
        words: '',
        at: new Date('2026-02-08T01:00:00Z'),
        onDay: new Date('2026-02-08'),
        decisions: {
          create: {
            id: randomUUID(),
            kind: 'confirmation',
            value: 5,
            byName: 'Ngô Văn Bảy',
            by: { connect: { id: district.people.bay.memberId } },
            pledge: { connect: { id: pledge.pledgeId } },
            item: { connect: { id: pledge.itemIds[0] } },
            at: new Date('2026-02-09T01:00:00Z'),
            onDay: new Date('2026-02-09'),
          },
        },
      },
    });
    const ending = await as('bay')(takeBackApprovalUseCase, withReason(pledge));
    expect(refusedBecause(ending)).toEqual({
      code: 'pledge.has-confirmations',
      sentence: expect.stringContaining('có 1 việc đã được xác nhận'),
    });
    expect(await stateOf(pledge)).toMatchObject({ state: 'approved' });
  });

  it('needs a reason, a live version, an approved pledge and a reviewer', async () => {
    const pledge = await aPledge(district, { of: 'hanh', state: 'approved' });
    const waiting = await aPledge(district, { of: 'nam', state: 'submitted' });
    expect(await as('bay')(takeBackApprovalUseCase, { ...form(pledge), reason: ' ' })).toMatchObject({
      kind: 'invalid',
    });
    const stale = await as('bay')(takeBackApprovalUseCase, { ...withReason(pledge), version: '1' });
    expect(refusedBecause(stale).code).toBe('pledge.stale');
    const wrongState = await as('bay')(takeBackApprovalUseCase, withReason(waiting));
    expect(refusedBecause(wrongState).code).toBe('pledge.wrong-state');
    expect(await as('lien')(takeBackApprovalUseCase, withReason(pledge))).toEqual(NOT_FOUND_ENDING);
    expect(await stateOf(pledge)).toMatchObject({ state: 'approved' });
  });
});
