import { describe, expect, it } from 'vitest';
import type { PledgeTransitionKind } from '@/domain/pledge/pledge';
import { itemDatesByHand, pledgeDatesByHand } from '@/domain/rollup/dates-by-hand';
import { calendarDate } from '@/domain/shared/calendar-date';

function dates(...steps: readonly (readonly [PledgeTransitionKind, string, string?])[]) {
  return pledgeDatesByHand(
    steps.map(([kind, on, versionId = 'v1']) => ({ pledgeId: 'p', kind, on: calendarDate(on), versionId })),
  );
}

const APPROVED = [
  ['submission', '2026-02-01'],
  ['approval', '2026-02-12'],
] as const;

describe('the dates of a pledge, counted by hand', () => {
  it('keep the first submission through a return, and put the approved version in force', () => {
    expect(
      dates(
        ['submission', '2026-02-01', 'v1'],
        ['return', '2026-02-03', 'v1'],
        ['submission', '2026-02-09', 'v2'],
        ['member_confirmation', '2026-02-10', 'v2'],
        ['approval', '2026-02-12', 'v2'],
      ),
    ).toEqual({
      submittedOn: '2026-02-01',
      approvedOn: '2026-02-12',
      periods: [{ versionId: 'v2', from: '2026-02-12', to: null }],
    });
  });

  it('begin anew after a withdrawal', () => {
    expect(dates(['submission', '2026-02-01'], ['withdrawal', '2026-02-02'])).toEqual({
      submittedOn: null,
      approvedOn: null,
      periods: [],
    });
  });

  it('forget an approval that was taken back', () => {
    const taken = dates(...APPROVED, ['approval_taken_back', '2026-02-20']);
    expect(taken).toEqual({ submittedOn: '2026-02-01', approvedOn: null, periods: [] });
  });

  it('end the earlier version on the day on which an amendment is approved', () => {
    const waiting = dates(...APPROVED, ['amendment', '2026-05-02', 'v2']);
    expect(waiting.periods).toEqual([{ versionId: 'v1', from: '2026-02-12', to: null }]);
    const approved = dates(
      ...APPROVED,
      ['amendment', '2026-05-02', 'v2'],
      ['amendment_return', '2026-05-03', 'v2'],
      ['amendment', '2026-05-04', 'v3'],
      ['amendment_approval', '2026-05-09', 'v3'],
    );
    expect(approved).toEqual({
      submittedOn: '2026-02-01',
      approvedOn: '2026-02-12',
      periods: [
        { versionId: 'v1', from: '2026-02-12', to: '2026-05-09' },
        { versionId: 'v3', from: '2026-05-09', to: null },
      ],
    });
  });

  it('open the earlier version again when the approval of its amendment is taken back', () => {
    const taken = dates(
      ...APPROVED,
      ['amendment', '2026-05-02', 'v2'],
      ['amendment_approval', '2026-05-09', 'v2'],
      ['amendment_approval_taken_back', '2026-05-11', 'v2'],
      ['amendment_withdrawal', '2026-05-12', 'v2'],
    );
    expect(taken.periods).toEqual([{ versionId: 'v1', from: '2026-02-12', to: null }]);
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
