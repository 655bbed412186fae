import { accepted, refusalOf } from '@tests/unit/builders/accepted';
import { aCampaign } from '@tests/unit/builders/campaign';
import { AUTHOR, anItemContent, aPledge, byAuthor, readableItems } from '@tests/unit/builders/pledge';
import { describe, expect, it } from 'vitest';
import { MAX_ITEMS } from '@/domain/pledge/limits';
import type { ParsedItem } from '@/domain/pledge/parse-draft-item';
import type { Pledge, PledgeAct } from '@/domain/pledge/pledge';
import { submit } from '@/domain/pledge/submit-pledge';

function handIn(pledge: Pledge, act: PledgeAct, items: readonly ParsedItem[] = readableItems(3)) {
  return submit(pledge, act, { campaign: aCampaign(), items });
}

describe('a member submitting a pledge', () => {
  it('hands in a draft with enough items', () => {
    const { pledge, transition, items } = accepted(handIn(aPledge(), byAuthor('2026-02-10')));
    expect(pledge).toMatchObject({
      state: 'submitted',
      version: 2,
      submittedOn: '2026-02-10',
      approvedOn: null,
    });
    expect(transition).toEqual({ kind: 'submission', by: AUTHOR, byRole: 'member', on: '2026-02-10' });
    expect(items).toHaveLength(3);
  });

  it('keeps the first day when a returned pledge comes again', () => {
    const returned = aPledge({ state: 'returned', version: 3 });
    expect(accepted(handIn(returned, byAuthor('2026-04-02', 3))).pledge.submittedOn).toBe('2026-02-10');
  });

  it('may hand in after the deadline, until the campaign closes', () => {
    expect(accepted(handIn(aPledge(), byAuthor('2026-11-30'))).pledge.submittedOn).toBe('2026-11-30');
    expect(refusalOf(handIn(aPledge(), byAuthor('2026-12-01')))).toBe('campaign.closed');
    expect(refusalOf(handIn(aPledge(), byAuthor('2026-01-04')))).toBe('campaign.not-open');
  });

  it('is refused before the campaign is opened and after it was closed, a returned pledge too', () => {
    const during = (state: 'prepared' | 'closed', pledge: Pledge) =>
      refusalOf(
        submit(pledge, byAuthor('2026-02-10'), {
          campaign: aCampaign({ state }),
          items: readableItems(3),
        }),
      );
    expect(during('prepared', aPledge())).toBe('campaign.not-open');
    expect(during('closed', aPledge())).toBe('campaign.over');
    expect(during('closed', aPledge({ state: 'returned' }))).toBe('campaign.over');
  });

  it('may mend a returned pledge after the closing day', () => {
    expect(handIn(aPledge({ state: 'returned' }), byAuthor('2026-12-05')).ok).toBe(true);
  });

  it('is refused with fewer items than the campaign asks for, told how many', () => {
    expect(handIn(aPledge(), byAuthor('2026-02-10'), readableItems(2))).toMatchObject({
      code: 'pledge.too-few-items',
      details: { min: 3, count: 2 },
    });
  });

  it('is refused with more items than a pledge may have', () => {
    const many = readableItems(MAX_ITEMS + 1);
    expect(refusalOf(handIn(aPledge(), byAuthor('2026-02-10'), many))).toBe('pledge.too-many-items');
  });

  it('is refused with an unfinished item, told which', () => {
    const unfinished: ParsedItem = { ok: false, problems: [{ field: 'dueOn', code: 'required' }] };
    const items = [...readableItems(2), unfinished];
    expect(handIn(aPledge(), byAuthor('2026-02-10'), items)).toMatchObject({
      code: 'pledge.item-incomplete',
      details: { position: 3 },
    });
  });

  it('is refused with the same item twice, whatever the tone marks', () => {
    const items: readonly ParsedItem[] = [
      { ok: true, value: anItemContent({ what: 'Dạy chữ cho khoá mới' }) },
      ...readableItems(2),
      { ok: true, value: anItemContent({ what: 'dạy chữ cho khóa  mới' }) },
    ];
    expect(handIn(aPledge(), byAuthor('2026-02-10'), items)).toMatchObject({
      code: 'pledge.duplicate-items',
      details: { first: 1, second: 4 },
    });
  });

  it.each(['submitted', 'approved'] as const)('is refused while the pledge is %s', (state) => {
    expect(handIn(aPledge({ state }), byAuthor('2026-02-10'))).toMatchObject({
      code: 'pledge.wrong-state',
      details: { state },
    });
  });

  it('is refused when somebody changed the pledge meanwhile', () => {
    expect(refusalOf(handIn(aPledge({ version: 2 }), byAuthor('2026-02-10', 1)))).toBe('pledge.stale');
  });
});
