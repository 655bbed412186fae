import { describe, expect, it } from 'vitest';
import { daysLate } from '@/domain/rollup/days-late';
import { calendarDate } from '@/domain/shared/calendar-date';

const deadline = calendarDate('2026-03-31');
const on = calendarDate('2026-04-21');

describe('the days late of a unit', () => {
  it('run to the day asked about while somebody is missing', () => {
    expect(daysLate({ obliged: 9, completedOn: null }, deadline, on)).toBe(21);
  });

  it('stop on the day it became complete', () => {
    expect(daysLate({ obliged: 9, completedOn: calendarDate('2026-04-09') }, deadline, on)).toBe(9);
    expect(daysLate({ obliged: 9, completedOn: calendarDate('2026-05-09') }, deadline, on)).toBe(21);
  });

  it('are none when it was on time, when the deadline is ahead, and when nobody is obliged', () => {
    expect(daysLate({ obliged: 9, completedOn: calendarDate('2026-03-31') }, deadline, on)).toBe(0);
    expect(daysLate({ obliged: 9, completedOn: null }, deadline, calendarDate('2026-03-01'))).toBe(0);
    expect(daysLate({ obliged: 0, completedOn: null }, deadline, on)).toBe(0);
  });
});
