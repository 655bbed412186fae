import { accepted, refusalOf } from '@tests/unit/builders/accepted';
import { aCampaign } from '@tests/unit/builders/campaign';
import { AUTHOR, aPledge, byAuthor, bySecretary, readableItems } from '@tests/unit/builders/pledge';
import { describe, expect, it } from 'vitest';
import {
  approveAmendment,
  discardAmendment,
  sendBackAmendment,
  startAmendment,
  submitAmendment,
  takeBackAmendmentApproval,
  withdrawAmendment,
} from '@/domain/pledge/amend-pledge';
import { AMENDMENT_STATES, PLEDGE_STATES, type Pledge, type PledgeAct } from '@/domain/pledge/pledge';
import { takeBackApproval } from '@/domain/pledge/take-back-approval';

const campaign = aCampaign();
const items = readableItems(3);
const REASON = 'Chuyển sang phụ trách tổ khác';
const amending = (amendmentState: Pledge['amendmentState'], rest: Partial<Pledge> = {}) =>
  aPledge({ state: 'approved', authorId: AUTHOR, amendmentState, ...rest });

const ACTS = {
  start: (pledge: Pledge, act: PledgeAct) => startAmendment(pledge, act, { campaign }),
  submit: (pledge: Pledge, act: PledgeAct) =>
    submitAmendment(pledge, act, { campaign, items, reason: REASON }),
  withdraw: withdrawAmendment,
  discard: discardAmendment,
  'send back': (pledge: Pledge, act: PledgeAct) =>
    sendBackAmendment(pledge, act, { reason: REASON, itemId: null }),
  approve: approveAmendment,
  'take back the approval of': (pledge: Pledge, act: PledgeAct) =>
    takeBackAmendmentApproval(pledge, act, { reason: REASON, confirmationsInForce: 0 }),
};
const TABLE = [
  ['start', [null]],
  ['submit', ['draft', 'returned']],
  ['withdraw', ['submitted']],
  ['discard', ['draft', 'returned']],
  ['send back', ['submitted']],
  ['approve', ['submitted']],
  ['take back the approval of', [null, 'draft', 'returned']],
] as const;

describe.each(TABLE)('to %s an amendment', (name, from) => {
  const act = bySecretary('2026-06-01');

  it(`is possible from ${from.join(', ')} alone`, () => {
    const possible = [null, ...AMENDMENT_STATES].filter((state) => ACTS[name](amending(state), act).ok);
    expect(possible).toEqual(from);
  });

  it('is possible beside an approved pledge alone', () => {
    const possible = PLEDGE_STATES.filter((state) => ACTS[name](amending(from[0], { state }), act).ok);
    expect(possible).toEqual(['approved']);
  });

  it('is refused when somebody was faster', () => {
    const result = ACTS[name](amending(from[0], { version: 5 }), bySecretary('2026-06-01', 4));
    expect(refusalOf(result)).toBe('pledge.stale');
  });
});

describe('an amendment', () => {
  it('leaves the pledge approved, with its days, until a reviewer decides', () => {
    const pledge = amending(null);
    const started = accepted(startAmendment(pledge, byAuthor('2026-06-01'), { campaign }));
    const submitted = accepted(ACTS.submit(started, byAuthor('2026-06-02', started.version)));
    expect(submitted.pledge).toEqual({ ...pledge, version: 3, amendmentState: 'submitted' });
    expect(submitted.items).toHaveLength(3);
    expect(submitted.transition).toMatchObject({ kind: 'amendment', reason: REASON, on: '2026-06-02' });
    const approved = accepted(approveAmendment(submitted.pledge, bySecretary('2026-06-03', 3)));
    expect(approved.pledge).toEqual({ ...pledge, version: 4, amendmentState: null });
    expect(approved.transition.kind).toBe('amendment_approval');
  });

  it('is asked why it is made, in one line', () => {
    const submit = (reason: string) =>
      submitAmendment(amending('draft'), byAuthor('2026-06-01'), { campaign, items, reason });
    expect(refusalOf(submit(' \n '))).toBe('pledge.reason-required');
    expect(accepted(submit(' đổi việc\nở xã ')).transition).toMatchObject({ reason: 'đổi việc ở xã' });
  });

  it('keeps the rules of a first submission about its items', () => {
    const submit = (count: number) =>
      submitAmendment(amending('draft'), byAuthor('2026-06-01'), {
        campaign,
        items: readableItems(count),
        reason: REASON,
      });
    expect(refusalOf(submit(2))).toBe('pledge.too-few-items');
    expect(refusalOf(submit(13))).toBe('pledge.too-many-items');
  });

  it('is still possible after the last day of registration, and never once the campaign is closed', () => {
    const late = byAuthor('2027-01-02');
    expect(ACTS.start(amending(null), late).ok).toBe(true);
    const closed = aCampaign({ state: 'closed' });
    const given = { campaign: closed, items, reason: REASON };
    expect(refusalOf(startAmendment(amending(null), late, { campaign: closed }))).toBe('campaign.over');
    expect(refusalOf(submitAmendment(amending('draft'), late, given))).toBe('campaign.over');
  });

  it.each(['send back', 'approve', 'take back the approval of'] as const)(
    'is not its author’s to %s',
    (name) => {
      const pledge = amending(name === 'take back the approval of' ? null : 'submitted');
      expect(refusalOf(ACTS[name](pledge, byAuthor('2026-06-01')))).toBe('pledge.own-dossier');
      const collective = { ...pledge, memberId: null, unitId: 'xã' };
      expect(refusalOf(ACTS[name](collective, byAuthor('2026-06-01')))).toBe('pledge.own-dossier');
      expect(ACTS[name](collective, bySecretary('2026-06-01')).ok).toBe(true);
    },
  );

  it('of a collective has for its author who handed it in', () => {
    const collective = { ...amending('draft'), memberId: null, unitId: 'xã', authorId: 'người cũ' };
    const submitted = accepted(ACTS.submit(collective, bySecretary('2026-06-01')));
    expect(submitted.pledge).toMatchObject({ authorId: 'secretary', awaitsAuthor: false });
  });

  it('is sent back, and its approval taken back, with a reason', () => {
    const act = bySecretary('2026-06-01');
    const without = { reason: ' ', itemId: null, confirmationsInForce: 0 };
    expect(refusalOf(sendBackAmendment(amending('submitted'), act, without))).toBe('pledge.reason-required');
    expect(refusalOf(takeBackAmendmentApproval(amending(null), act, without))).toBe('pledge.reason-required');
  });

  it('keeps its approval while results were confirmed on it', () => {
    const why = { reason: REASON, confirmationsInForce: 2 };
    expect(takeBackAmendmentApproval(amending(null), bySecretary('2026-06-01'), why)).toMatchObject({
      code: 'pledge.has-confirmations',
      details: { count: 2 },
    });
  });
});

describe('the approval of an amended pledge', () => {
  const act = bySecretary('2026-06-01');
  const why = { reason: REASON, confirmationsInForce: 0 };

  it('is not taken back past the amendment that is in force, or that waits', () => {
    expect(refusalOf(takeBackApproval(amending(null), act, { ...why, isAmended: true }))).toBe(
      'pledge.amended',
    );
    expect(refusalOf(takeBackApproval(amending('submitted'), act, why))).toBe('pledge.amended');
  });

  it('is taken back together with an amendment that was only begun', () => {
    const { pledge } = accepted(takeBackApproval(amending('returned'), act, why));
    expect(pledge).toMatchObject({ state: 'submitted', amendmentState: null, approvedOn: null });
  });
});
