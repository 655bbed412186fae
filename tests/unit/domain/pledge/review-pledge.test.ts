import { accepted, refusalOf } from '@tests/unit/builders/accepted';
import { aCampaign } from '@tests/unit/builders/campaign';
import { AUTHOR, aPledge, byAuthor, bySecretary, SECRETARY } from '@tests/unit/builders/pledge';
import { describe, expect, it } from 'vitest';
import { approve } from '@/domain/pledge/approve-pledge';
import { emptyPledge, PLEDGE_STATES, type Pledge, type PledgeAct } from '@/domain/pledge/pledge';
import { sendBack } from '@/domain/pledge/send-back-pledge';
import { takeBackApproval } from '@/domain/pledge/take-back-approval';
import { withdraw } from '@/domain/pledge/withdraw-pledge';

const REASON = 'Việc 2 chưa rõ số buổi';
const ACTS = {
  withdraw: (pledge: Pledge, act: PledgeAct) => withdraw(pledge, act, { campaign: aCampaign() }),
  'send back': (pledge: Pledge, act: PledgeAct) => sendBack(pledge, act, { reason: REASON, itemId: null }),
  approve,
  'take back the approval': (pledge: Pledge, act: PledgeAct) =>
    takeBackApproval(pledge, act, { reason: REASON, confirmationsInForce: 0 }),
};
const TABLE = [
  ['withdraw', 'submitted'],
  ['send back', 'submitted'],
  ['approve', 'submitted'],
  ['take back the approval', 'approved'],
] as const;

describe.each(TABLE)('to %s', (name, from) => {
  it(`is possible from ${from} alone`, () => {
    const possible = PLEDGE_STATES.filter(
      (state) => ACTS[name](aPledge({ state }), bySecretary('2026-02-20')).ok,
    );
    expect(possible).toEqual([from]);
  });

  it('is refused when somebody was faster', () => {
    const result = ACTS[name](aPledge({ state: from, version: 5 }), bySecretary('2026-02-20', 4));
    expect(result).toEqual({ ok: false, code: 'pledge.stale', details: { state: from } });
  });
});

describe('a reviewer', () => {
  it.each(['send back', 'approve', 'take back the approval'] as const)(
    'cannot %s a pledge of their own',
    (name) => {
      const state = name === 'take back the approval' ? 'approved' : 'submitted';
      expect(refusalOf(ACTS[name](aPledge({ state }), byAuthor('2026-02-20')))).toBe('pledge.own-dossier');
    },
  );

  it('approves a pledge, which keeps the day it was handed in', () => {
    const { pledge, transition } = accepted(
      approve(aPledge({ state: 'submitted' }), bySecretary('2026-02-12')),
    );
    expect(pledge).toMatchObject({
      state: 'approved',
      version: 2,
      submittedOn: '2026-02-10',
      approvedOn: '2026-02-12',
    });
    expect(transition).toEqual({
      kind: 'approval',
      by: SECRETARY,
      byRole: 'cell_secretary',
      on: '2026-02-12',
    });
  });

  it('sends a pledge back with the reason and the item it is about', () => {
    const { pledge, transition } = accepted(
      sendBack(aPledge({ state: 'submitted' }), bySecretary('2026-02-12'), {
        reason: ` ${REASON}\u0000 `,
        itemId: 'item-2',
      }),
    );
    expect(pledge).toMatchObject({ state: 'returned', submittedOn: '2026-02-10' });
    expect(transition).toMatchObject({ kind: 'return', reason: REASON, itemId: 'item-2' });
  });

  it.each(['', '  \n ', '\u200B'])('gives a reason for sending back: "%s" is none', (reason) => {
    const pledge = aPledge({ state: 'submitted' });
    expect(refusalOf(sendBack(pledge, bySecretary('2026-02-12'), { reason, itemId: null }))).toBe(
      'pledge.reason-required',
    );
  });

  it('takes an approval back with a reason, and the pledge waits again', () => {
    const approved = aPledge({ state: 'approved' });
    const taking = { reason: REASON, confirmationsInForce: 0 };
    const { pledge, transition } = accepted(takeBackApproval(approved, bySecretary('2026-03-01'), taking));
    expect(pledge).toMatchObject({ state: 'submitted', submittedOn: '2026-02-10', approvedOn: null });
    expect(transition).toMatchObject({ kind: 'approval_taken_back', reason: REASON });
    expect(refusalOf(takeBackApproval(approved, bySecretary('2026-03-01'), { ...taking, reason: ' ' }))).toBe(
      'pledge.reason-required',
    );
  });

  it('cannot take an approval back while a confirmed result stands on it', () => {
    const approved = aPledge({ state: 'approved' });
    const taking = { reason: REASON, confirmationsInForce: 2 };
    expect(takeBackApproval(approved, bySecretary('2026-03-01'), taking)).toMatchObject({
      code: 'pledge.has-confirmations',
      details: { count: 2 },
    });
  });
});

describe('an author', () => {
  it('withdraws a pledge, which is then not handed in', () => {
    const { pledge } = accepted(ACTS.withdraw(aPledge({ state: 'submitted' }), byAuthor('2026-02-11')));
    expect(pledge).toMatchObject({ state: 'draft', version: 2, submittedOn: null });
  });

  it('cannot withdraw once the campaign is closed, for it could not be handed in again', () => {
    const submitted = aPledge({ state: 'submitted' });
    expect(refusalOf(ACTS.withdraw(submitted, byAuthor('2026-12-01')))).toBe('campaign.closed');
  });

  it('begins with an empty draft', () => {
    expect(emptyPledge({ id: 'p', campaignId: 'c', memberId: AUTHOR })).toMatchObject({
      state: 'draft',
      version: 1,
      submittedOn: null,
      approvedOn: null,
    });
  });
});

describe('a pledge that was handed in', () => {
  it('stays handed in once the campaign was closed: a withdrawal would lose it', () => {
    const campaign = aCampaign({ state: 'closed' });
    const withdrawn = withdraw(aPledge({ state: 'submitted' }), byAuthor('2026-02-20'), { campaign });
    expect(refusalOf(withdrawn)).toBe('campaign.over');
  });
});
