import { describe, expect, it } from 'vitest';
import type { PledgeTransitionKind } from '@/domain/pledge/pledge';
import { itemDatesByHand, pledgeDatesByHand } from '@/domain/rollup/dates-by-hand';
import { calendarDate } from '@/domain/shared/calendar-date';

function dates(...steps: readonly (readonly [PledgeTransitionKind, string, string?])[]) {
  return pledgeDatesByHand(
    steps.map(([kind, on, versionId = null]) => ({ pledgeId: 'p', kind, on: calendarDate(on), versionId })),
  );
}

describe('the dates of a pledge, counted by hand', () => {
  it('keep the first submission through a return, and name the newest version', () => {
    expect(
      dates(
        ['submission', '2026-02-01', 'v1'],
        ['return', '2026-02-03'],
        ['submission', '2026-02-09', 'v2'],
        ['approval', '2026-02-12'],
      ),
    ).toEqual({ submittedOn: '2026-02-01', approvedOn: '2026-02-12', versionId: 'v2' });
  });

  it('begin anew after a withdrawal', () => {
    expect(dates(['submission', '2026-02-01', 'v1'], ['withdrawal', '2026-02-02'])).toEqual({
      submittedOn: null,
      approvedOn: null,
      versionId: null,
    });
  });

  it('forget an approval that was taken back', () => {
    const taken = dates(
      ['submission', '2026-02-01', 'v1'],
      ['approval', '2026-02-12'],
      ['approval_taken_back', '2026-02-20'],
    );
    expect(taken).toMatchObject({ submittedOn: '2026-02-01', approvedOn: null });
  });
});

describe('the dates of an item, counted by hand', () => {
  it('do not count a claim of which less was confirmed', () => {
    const on = calendarDate('2026-06-01');
    const note = { id: 'n', itemId: 'i', on, value: null, reached: true };
    const decision = { noteId: 'n', kind: 'confirmation', on, value: null, reached: false } as const;
    expect(itemDatesByHand({ kind: 'yes_no' }, [note], [decision])).toEqual({
      claimedOn: null,
      confirmedDoneOn: null,
      confirmedValue: null,
    });
  });
});
