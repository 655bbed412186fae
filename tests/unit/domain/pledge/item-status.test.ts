import { describe, expect, it } from 'vitest';
import { itemStatus } from '@/domain/pledge/item-status';
import { calendarDate } from '@/domain/shared/calendar-date';

const day = calendarDate;
const open = { dueOn: day('2026-11-15'), claimedOn: null, confirmedDoneOn: null };

describe('the status of an item', () => {
  it('is in progress, then due soon, then overdue', () => {
    expect(itemStatus(open, day('2026-10-31'))).toEqual({ word: 'in-progress', days: 15 });
    expect(itemStatus(open, day('2026-11-01'))).toEqual({ word: 'due-soon', days: 14 });
    expect(itemStatus(open, day('2026-11-15'))).toEqual({ word: 'due-soon', days: 0 });
    expect(itemStatus(open, day('2026-11-22'))).toEqual({ word: 'overdue', days: 7 });
  });

  it('is waiting, not overdue, while a slow reviewer decides', () => {
    const claimed = { ...open, claimedOn: day('2026-10-31') };
    expect(itemStatus(claimed, day('2026-11-22'))).toEqual({
      word: 'waiting',
      since: '2026-10-31',
      days: 22,
    });
    expect(itemStatus(claimed, day('2026-10-30')).word).toBe('in-progress');
  });

  it('is done from the day of the confirmation', () => {
    const done = { ...open, claimedOn: day('2026-06-01'), confirmedDoneOn: day('2026-06-02') };
    expect(itemStatus(done, day('2026-06-01')).word).toBe('waiting');
    expect(itemStatus(done, day('2026-12-31'))).toEqual({ word: 'done', on: '2026-06-02' });
  });
});
