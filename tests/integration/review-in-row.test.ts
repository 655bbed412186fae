import { randomUUID } from 'node:crypto';
import { aPledge, type TestPledge } from '@tests/support/a-pledge';
import { actAs, readAs } from '@tests/support/act-as';
import { aSmallDistrict, type PersonKey, type SmallDistrict } from '@tests/support/small-district';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readProof } from '@/features/review/opened-proof';
import { readPledgesInRow } from '@/features/review/queries/read-in-row';
import { approvePledgeUseCase } from '@/features/review/use-cases/approve-pledge';
import { approveReadPledgesUseCase } from '@/features/review/use-cases/approve-read-pledges';
import { clearPledges } from './review/clear-pledges';
import { NOT_FOUND_ENDING, refusedBecause } from './review/endings';

let district: SmallDistrict;
beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', 'postgres://unused');
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret of the tests, longer than 32');
  district = await aSmallDistrict();
});
afterAll(() => vi.unstubAllEnvs());
beforeEach(() => clearPledges(district));

const as = (who: PersonKey) => actAs(district, who);
const approvedIds = async () =>
  (await district.owner.pledge.findMany({ where: { state: 'approved' }, select: { id: true } })).map(
    ({ id }) => id,
  );

async function openedBy(
  who: PersonKey,
): Promise<readonly { pledgeId: string; proof: string; code: string }[]> {
  const { pledges } = await readAs(district, who, (scope) => readPledgesInRow(scope, 1));
  return pledges;
}

async function proofOf(pledge: TestPledge, who: PersonKey = 'bay'): Promise<string> {
  const opened = (await openedBy(who)).find(({ pledgeId }) => pledgeId === pledge.pledgeId);
  if (!opened) throw new Error('not shown');
  return opened.proof;
}

describe('approving pledges that were read in a row', () => {
  it('approves the ticked ones alone, each with its own audit event', async () => {
    const first = await aPledge(district, { of: 'hanh', state: 'submitted' });
    const second = await aPledge(district, { of: 'nam', state: 'submitted' });
    await aPledge(district, { of: 'ut', state: 'submitted' });
    const opened = [await proofOf(first), await proofOf(second)];
    const ending = await as('bay')(approveReadPledgesUseCase, { opened, page: '1' });
    expect(ending).toMatchObject({
      kind: 'done',
      outcome: { goTo: '/duyet/doc-lien-tuc?duyet=2&tich=2#noi-dung' },
    });
    expect((await approvedIds()).sort()).toEqual([first.pledgeId, second.pledgeId].sort());
    const events = await district.owner.auditEvent.findMany({ select: { action: true, subjectId: true } });
    expect(events).toHaveLength(2);
    expect(new Set(events.map(({ subjectId }) => subjectId))).toEqual(
      new Set([first.pledgeId, second.pledgeId]),
    );
    expect(events.every(({ action }) => action === 'pledge.approved')).toBe(true);
  });

  it('leaves out one that somebody else decided on in the meantime, and names it', async () => {
    const first = await aPledge(district, { of: 'hanh', state: 'submitted' });
    const second = await aPledge(district, { of: 'nam', state: 'submitted' });
    const shown = await openedBy('bay');
    await as('bay')(approvePledgeUseCase, { pledgeId: first.pledgeId, version: String(first.version) });
    const opened = shown.map(({ proof }) => proof);
    const ending = await as('bay')(approveReadPledgesUseCase, { opened, page: '1' });
    const code = shown.find(({ pledgeId }) => pledgeId === first.pledgeId)?.code;
    expect(ending).toMatchObject({
      kind: 'done',
      outcome: { goTo: `/duyet/doc-lien-tuc?duyet=1&tich=2&da-doi=${code}#noi-dung` },
    });
    const approvals = await district.owner.pledgeTransition.groupBy({
      by: ['pledgeId'],
      where: { kind: 'approval' },
      _count: true,
    });
    expect(approvals.map(({ pledgeId, _count }) => [pledgeId, _count]).sort()).toEqual(
      [
        [first.pledgeId, 1],
        [second.pledgeId, 1],
      ].sort(),
    );
  });

  it('approves none that was not shown: no proof, a forged one, one of another version or of another reader', async () => {
    const shown = await aPledge(district, { of: 'muoi', state: 'submitted' });
    const hidden = await aPledge(district, { of: 'chin', state: 'submitted' });
    const proof = await proofOf(shown, 'sau');
    const [, version = '', seal = ''] = proof.split('.');
    const forged = [
      hidden.pledgeId,
      `${hidden.pledgeId}.${hidden.version}.${seal}`,
      `${shown.pledgeId}.${Number(version) + 1}.${seal}`,
      `${shown.pledgeId}.${version}.${seal.slice(0, -1)}`,
      "' OR 1=1 --",
    ];
    expect(await as('sau')(approveReadPledgesUseCase, { opened: forged })).toEqual(NOT_FOUND_ENDING);
    expect(await as('chin')(approveReadPledgesUseCase, { opened: proof })).toEqual(NOT_FOUND_ENDING);
    expect(await approvedIds()).toEqual([]);
    const ending = await as('sau')(approveReadPledgesUseCase, { opened: [proof, ...forged] });
    expect(ending).toMatchObject({
      kind: 'done',
      outcome: { goTo: expect.stringContaining('duyet=1&tich=6') },
    });
    expect(await approvedIds()).toEqual([shown.pledgeId]);
  });

  it('is refused as a whole when nothing can be approved any more, and invalid when nothing is ticked', async () => {
    const pledge = await aPledge(district, { of: 'hanh', state: 'submitted' });
    const opened = await proofOf(pledge);
    await as('bay')(approvePledgeUseCase, { pledgeId: pledge.pledgeId, version: String(pledge.version) });
    expect(refusedBecause(await as('bay')(approveReadPledgesUseCase, { opened }))).toEqual({
      code: 'review.none-approved',
      sentence: expect.stringContaining('0/1'),
    });
    expect(await as('bay')(approveReadPledgesUseCase, {})).toMatchObject({ kind: 'invalid' });
    const flood = Array.from({ length: 11 }, () => `${randomUUID()}.1.x`);
    expect(await as('bay')(approveReadPledgesUseCase, { opened: flood })).toMatchObject({ kind: 'invalid' });
  });

  it('is forbidden to whom none of them is routed, also with proofs of a role that ended', async () => {
    const pledge = await aPledge(district, { of: 'muoi', state: 'submitted' });
    const opened = await proofOf(pledge, 'chin');
    const role = { memberId: district.people.chin.memberId, role: 'cell_secretary' as const };
    const ended = new Date('2026-02-10T00:00:00Z');
    await district.owner.roleAssignment.updateMany({ where: role, data: { validTo: ended } });
    expect(await as('chin')(approveReadPledgesUseCase, { opened })).toEqual(NOT_FOUND_ENDING);
    expect(await as('minh')(approveReadPledgesUseCase, { opened })).toEqual(NOT_FOUND_ENDING);
    await district.owner.roleAssignment.updateMany({ where: role, data: { validTo: null } });
    expect(await approvedIds()).toEqual([]);
  });

  it('sent twice with one key approves once and answers the same', async () => {
    const pledge = await aPledge(district, { of: 'hanh', state: 'submitted' });
    const opened = await proofOf(pledge);
    const key = randomUUID();
    const first = await as('bay')(approveReadPledgesUseCase, { opened }, { key });
    expect(await as('bay')(approveReadPledgesUseCase, { opened }, { key })).toEqual(first);
    expect(await district.owner.pledgeTransition.count({ where: { kind: 'approval' } })).toBe(1);
  });
});

describe('a proof of opening', () => {
  it('speaks of one pledge, one version and one reader', async () => {
    const pledge = await aPledge(district, { of: 'hanh', state: 'submitted' });
    const proof = await proofOf(pledge);
    const { bay, lien } = district.people;
    expect(readProof(bay.memberId, proof)).toEqual({ pledgeId: pledge.pledgeId, version: pledge.version });
    expect(readProof(lien.memberId, proof)).toBeNull();
    expect(readProof(bay.memberId, '')).toBeNull();
  });
});
