import { randomUUID, randomUUIDv7 } from 'node:crypto';
import { aPledge, type TestPledge } from '@tests/support/a-pledge';
import { actAs, readAs } from '@tests/support/act-as';
import { aSmallDistrict, type PersonKey, type SmallDistrict } from '@tests/support/small-district';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdsAny, REVIEWING_ROLES } from '@/domain/access/roles';
import { findDoneReview } from '@/features/review/queries/done-review';
import { readPledgesInRow } from '@/features/review/queries/read-in-row';
import { reviewDossier } from '@/features/review/queries/review-dossier';
import { reviewInbox } from '@/features/review/queries/review-inbox';
import { approvePledgeUseCase } from '@/features/review/use-cases/approve-pledge';
import { takeBackApprovalUseCase } from '@/features/review/use-cases/take-back-approval';
import { waitingSummary } from '@/server/pledge/waiting-summary';
import { clearPledges } from './review/clear-pledges';
import { reportResult } from './review/report-result';

let district: SmallDistrict;
beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', 'postgres://unused');
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret of the tests, longer than 32');
  district = await aSmallDistrict();
});
beforeEach(() => clearPledges(district));

const EVERYBODY_ELSE = ['hanh', 'nam', 'lien', 'sau', 'nam5', 'tam', 'thoa', 'minh', 'kha', 'que'] as const;
const inboxOf = (who: PersonKey) => readAs(district, who, (scope) => reviewInbox(scope));
const namesIn = async (who: PersonKey) => (await inboxOf(who)).rows.map(({ fullName }) => fullName);

/** Hands the pledge in again with the first item's text changed and the third replaced. */
async function mend(pledge: TestPledge, who: PersonKey): Promise<void> {
  const { owner, people } = district;
  const versionId = randomUUIDv7();
  const { memberId, fullName } = people[who];
  const of = { pledgeId: pledge.pledgeId, authorId: memberId };
  const at = new Date('2026-02-09T08:00:00+07:00');
  await owner.pledgeVersion.create({ data: { id: versionId, ordinal: 2, submittedAt: at, ...of } });
  const items = await owner.pledgeItem.findMany({
    where: { versionId: pledge.versionId },
    orderBy: { ordinal: 'asc' },
  });
  for (const [index, item] of items.entries()) {
    const change = [{ what: 'Vận động 15 hộ phân loại rác', target: 15 }, {}, { key: randomUUID() }][index];
    await owner.pledgeItem.create({ data: { ...item, ...change, id: randomUUIDv7(), versionId } });
  }
  await owner.pledgeTransition.create({
    data: {
      id: randomUUIDv7(),
      ...of,
      versionId,
      kind: 'submission',
      byId: memberId,
      byName: fullName,
      at,
      onDay: new Date('2026-02-09'),
    },
  });
  await owner.pledge.update({
    where: { id: pledge.pledgeId },
    data: { state: 'submitted', stateSince: at, currentVersionId: versionId, version: { increment: 1 } },
  });
}

describe('the inbox', () => {
  it('shows what waits, oldest first, and why', async () => {
    const reported = await aPledge(district, { of: 'hanh', state: 'approved' });
    await reportResult(district, reported, { of: 'hanh', item: 2, reached: true, on: '2026-01-31' });
    await reportResult(district, reported, { of: 'hanh', item: 0, value: 5, on: '2026-02-08' });
    await aPledge(district, { of: 'ut', state: 'submitted', submittedOn: '2026-02-06' });
    await mend(await aPledge(district, { of: 'nam', state: 'returned' }), 'nam');

    const inbox = await inboxOf('bay');
    expect(inbox).toMatchObject({ total: 3, toApprove: 2, oldestDays: 10, page: 1 });
    expect(inbox.rows.map(({ fullName, reason, days }) => [fullName, reason, days])).toEqual([
      ['Trần Thị Hạnh', { kind: 'reported', ordinals: [1, 3] }, 10],
      ['Phạm Thị Út', { kind: 'new', year: 2026 }, 4],
      ['Lê Hoài Nam', { kind: 'mended', times: 1 }, 1],
    ]);
  });

  it('leaves out what waits for nobody: returned, approved without a report', async () => {
    await aPledge(district, { of: 'hanh', state: 'returned' });
    await aPledge(district, { of: 'nam', state: 'approved' });
    expect(await inboxOf('bay')).toMatchObject({ total: 0, rows: [] });
  });

  it('marks a pledge handed in after the deadline', async () => {
    await aPledge(district, { of: 'hanh', state: 'submitted', submittedOn: '2026-04-02' });
    const at = new Date('2026-04-05T09:00:00+07:00');
    const inbox = await readAs(district, 'bay', (scope) => reviewInbox(scope), { at });
    expect(inbox.rows[0]).toMatchObject({ isLate: true, days: 3 });
  });

  it('says which one waits again because its approval was taken back', async () => {
    const pledge = await aPledge(district, { of: 'hanh', state: 'approved' });
    await actAs(district, 'bay')(takeBackApprovalUseCase, {
      pledgeId: pledge.pledgeId,
      version: String(pledge.version),
      reason: 'Nhầm.',
    });
    expect((await inboxOf('bay')).rows).toMatchObject([{ reason: { kind: 'reopened' }, days: 0 }]);
  });

  it("routes the lone secretary's own to the committee's officer, and each only to their own reviewers", async () => {
    await aPledge(district, { of: 'hanh', state: 'submitted' });
    await aPledge(district, { of: 'bay', state: 'submitted' });
    await aPledge(district, { of: 'sau', state: 'submitted' });
    await aPledge(district, { of: 'ba', state: 'submitted' });
    expect(await namesIn('bay')).toEqual(['Trần Thị Hạnh']);
    expect(await namesIn('lien')).toEqual(['Ngô Văn Bảy']);
    expect(await namesIn('chin')).toEqual(['Đặng Văn Sáu']);
    expect(await namesIn('sau')).toEqual([]);
    expect(await namesIn('tam')).toEqual(['Lý Văn Ba']);
    for (const who of ['hanh', 'thoa', 'minh', 'kha', 'que'] as const) expect(await namesIn(who)).toEqual([]);
  });

  it('knows what comes before and after the opened dossier', async () => {
    const [first, second, third] = [
      await aPledge(district, { of: 'hanh', state: 'submitted', submittedOn: '2026-02-01' }),
      await aPledge(district, { of: 'nam', state: 'submitted', submittedOn: '2026-02-02' }),
      await aPledge(district, { of: 'ut', state: 'submitted', submittedOn: '2026-02-03' }),
    ];
    const opened = await readAs(district, 'bay', (scope) => reviewInbox(scope, { openId: second.pledgeId }));
    expect(opened).toMatchObject({ previousId: first.pledgeId, nextId: third.pledgeId });
    const far = await readAs(district, 'bay', (scope) => reviewInbox(scope, { page: 99 }));
    expect(far.rows).toHaveLength(3);
  });

  it('agrees with the count of the menu and the home page', async () => {
    await aPledge(district, { of: 'ut', state: 'submitted', submittedOn: '2026-02-06' });
    const reported = await aPledge(district, { of: 'hanh', state: 'approved' });
    await reportResult(district, reported, { of: 'hanh', item: 0, value: 12 });
    await reportResult(district, reported, { of: 'hanh', item: 2, reached: true });
    for (const who of ['bay', 'lien', 'minh'] as const) {
      const { total, oldestDays } = await inboxOf(who);
      const summary = await readAs(district, who, waitingSummary);
      expect(summary).toEqual({ count: total, oldestDays: total === 0 ? null : oldestDays });
    }
  });
});

describe('an opened dossier', () => {
  it('is not found by anybody but its reviewer, nor when it is unknown', async () => {
    const pledge = await aPledge(district, { of: 'hanh', state: 'submitted' });
    for (const who of EVERYBODY_ELSE)
      expect(await readAs(district, who, (scope) => reviewDossier(scope, pledge.pledgeId))).toBeNull();
    for (const id of [randomUUID(), 'x', ''])
      expect(await readAs(district, 'bay', (scope) => reviewDossier(scope, id))).toBeNull();
    const dossier = await readAs(district, 'bay', (scope) => reviewDossier(scope, pledge.pledgeId));
    expect(dossier).toMatchObject({
      canApprove: true,
      canSendBack: true,
      canTakeBackApproval: false,
      versionOrdinal: 1,
      sentBack: null,
    });
    expect(dossier?.items.map(({ canConfirm }) => canConfirm)).toEqual([false, false, false]);
  });

  it('offers confirming where a result waits, and taking back once the pledge is approved', async () => {
    const pledge = await aPledge(district, { of: 'hanh', state: 'approved' });
    await reportResult(district, pledge, { of: 'hanh', item: 0, value: 12 });
    const dossier = await readAs(district, 'bay', (scope) => reviewDossier(scope, pledge.pledgeId));
    expect(dossier).toMatchObject({ canApprove: false, canSendBack: false, canTakeBackApproval: true });
    expect(dossier?.items.map(({ canConfirm }) => canConfirm)).toEqual([true, false, false]);
    expect(dossier?.history.map(({ kind }) => kind)).toEqual(['submission', 'approval', 'note']);
  });

  it('handed in again shows the reason of the return and the text that was sent back', async () => {
    const pledge = await aPledge(district, { of: 'nam', state: 'returned' });
    await mend(pledge, 'nam');
    const dossier = await readAs(district, 'bay', (scope) => reviewDossier(scope, pledge.pledgeId));
    expect(dossier?.versionOrdinal).toBe(2);
    expect(dossier?.sentBack).toMatchObject({
      reason: 'Việc 1 cần nêu rõ số hộ.',
      byName: 'Ngô Văn Bảy',
      versionId: pledge.versionId,
    });
    expect(dossier?.sentBack?.items[0]?.what).toBe('Vận động 12 hộ phân loại rác tại nguồn');
    expect(dossier?.items[0]?.what).toBe('Vận động 15 hộ phân loại rác');
  });
});

describe('reading in a row', () => {
  it('shows whole texts of pledges to approve, and nothing to whom nothing is routed', async () => {
    await aPledge(district, { of: 'hanh', state: 'submitted' });
    await mend(await aPledge(district, { of: 'nam', state: 'returned' }), 'nam');
    const reported = await aPledge(district, { of: 'ut', state: 'approved' });
    await reportResult(district, reported, { of: 'ut', item: 0, value: 12 });
    const row = await readAs(district, 'bay', (scope) => readPledgesInRow(scope, 1));
    expect(row.total).toBe(2);
    expect(row.pledges.map(({ fullName, items }) => [fullName, items.length])).toEqual([
      ['Trần Thị Hạnh', 3],
      ['Lê Hoài Nam', 3],
    ]);
    expect(row.pledges[1]?.sentBack).not.toBeNull();
    expect((await readAs(district, 'lien', (scope) => readPledgesInRow(scope, 1))).pledges).toEqual([]);
  });
});

describe('the walls', () => {
  it('row security alone shows no text to whom the dossier is not routed', async () => {
    const pledge = await aPledge(district, { of: 'hanh', state: 'submitted' });
    const seenBy = (who: PersonKey) =>
      readAs(district, who, async ({ tx }) => [
        await tx.pledgeItem.count({ where: { pledgeId: pledge.pledgeId } }),
        await tx.pledgeTransition.count({ where: { pledgeId: pledge.pledgeId } }),
      ]);
    expect(await seenBy('bay')).toEqual([3, 1]);
    for (const who of EVERYBODY_ELSE.filter((key) => key !== 'hanh'))
      expect(await seenBy(who)).toEqual([0, 0]);
  });

  it('the queries and the action kit alone let nobody through: the same answers past row security', async () => {
    const pledge = await aPledge(district, { of: 'hanh', state: 'submitted' });
    const unwalled = { db: district.owner };
    for (const who of EVERYBODY_ELSE) {
      expect(
        await readAs(district, who, (scope) => reviewDossier(scope, pledge.pledgeId), unwalled),
      ).toBeNull();
      expect((await readAs(district, who, (scope) => reviewInbox(scope), unwalled)).rows).toEqual([]);
      const form = { pledgeId: pledge.pledgeId, version: String(pledge.version) };
      const ending = await actAs(district, who)(approvePledgeUseCase, form, unwalled);
      expect(ending).toEqual({ kind: 'forbidden' });
    }
  });
});

describe('the line about what was just done', () => {
  it('names a dossier by its reference number alone, to its reviewer alone', async () => {
    const pledge = await aPledge(district, { of: 'hanh', state: 'approved' });
    const { code } = await district.owner.pledge.findUniqueOrThrow({ where: { id: pledge.pledgeId } });
    const said = { vua: 'duyet', 'ho-so': code ?? '' };
    expect(await readAs(district, 'bay', (scope) => findDoneReview(scope, said))).toMatchObject({
      act: 'duyet',
      fullName: 'Trần Thị Hạnh',
    });
    expect(await readAs(district, 'sau', (scope) => findDoneReview(scope, said))).toBeNull();
    for (const wrong of [{ ...said, vua: 'xoa' }, { ...said, 'ho-so': '<b>x</b>' }, { vua: 'duyet' }])
      expect(await readAs(district, 'bay', (scope) => findDoneReview(scope, wrong))).toBeNull();
  });

  it('and the pages exist for those who hold a reviewing role', async () => {
    const roles = await Promise.all(
      (['bay', 'lien', 'hanh', 'minh'] as const).map((who) =>
        readAs(district, who, async ({ actor }) => holdsAny(actor, REVIEWING_ROLES)),
      ),
    );
    expect(roles).toEqual([true, true, false, false]);
  });
});
