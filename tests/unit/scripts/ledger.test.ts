import { describe, expect, it } from 'vitest';
import type { ActsOnPledge } from '../../../scripts/lib/proofs/lost/count-acts';
import { type Ledger, openLedger } from '../../../scripts/lib/proofs/lost/ledger';

const NOTHING: ActsOnPledge = {
  pledgeId: 'p',
  words: 'Trồng hoa ven đường',
  versions: 0,
  submission: 0,
  submissionEvents: 0,
  withdrawal: 0,
  withdrawalEvents: 0,
  return: 0,
  returnEvents: 0,
  approval: 0,
  approvalEvents: 0,
  note: 0,
  noteEvents: 0,
};
const HANDED_IN: ActsOnPledge = { ...NOTHING, versions: 1, submission: 1, submissionEvents: 1 };

function told(...kinds: readonly Parameters<Ledger['note']>[0]['kind'][]): Ledger {
  const ledger = openLedger();
  for (const kind of kinds) ledger.note({ pledgeId: 'p', kind, typed: { what: 'Trồng hoa ven đường' } });
  return ledger;
}

describe('what was acknowledged, beside what is there', () => {
  it('agrees when each act left its row, its event and its version', () => {
    const compared = told('draft', 'submission').compareWith([HANDED_IN]);
    expect(compared).toEqual({ acknowledged: 2, lost: 0, doubled: 0, half: 0 });
  });

  it('misses an act that was acknowledged and is not there, and a pledge that is gone', () => {
    expect(told('submission', 'withdrawal').compareWith([HANDED_IN]).lost).toBe(1);
    expect(told('submission').compareWith([]).lost).toBe(1);
  });

  it('misses the last words of a draft, and not those that were written over', () => {
    expect(told('draft').compareWith([{ ...NOTHING, words: 'Trồng hoa' }]).lost).toBe(1);
    const ledger = openLedger();
    for (const what of ['Trồng', 'Trồng hoa']) ledger.note({ pledgeId: 'p', kind: 'draft', typed: { what } });
    expect(ledger.compareWith([{ ...NOTHING, words: 'Trồng hoa' }]).lost).toBe(0);
  });

  it('sees an act that is there more often than anybody was told', () => {
    const twice = { ...HANDED_IN, versions: 2, submission: 2, submissionEvents: 2 };
    expect(told('submission').compareWith([twice])).toMatchObject({ lost: 0, doubled: 1, half: 0 });
  });

  it('sees half an act: a row without its event, a version without its act', () => {
    expect(told('submission').compareWith([{ ...HANDED_IN, submissionEvents: 0 }]).half).toBe(1);
    expect(told('submission').compareWith([{ ...HANDED_IN, versions: 2 }]).half).toBe(1);
  });
});
