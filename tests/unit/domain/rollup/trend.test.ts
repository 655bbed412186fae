import { describe, expect, it } from 'vitest';
import { cumulativeTrend } from '@/domain/rollup/trend';
import { calendarDate } from '@/domain/shared/calendar-date';

const week = (iso: string, count: number) => ({ week: calendarDate(iso), count });
const period = { from: calendarDate('2026-01-01'), to: calendarDate('2026-01-21') };

describe('the trend of a year', () => {
  it('adds up week after week, empty weeks included', () => {
    expect(cumulativeTrend([week('2026-01-05', 3), week('2026-01-19', 4)], period)).toEqual([
      { week: '2025-12-29', total: 0 },
      { week: '2026-01-05', total: 3 },
      { week: '2026-01-12', total: 3 },
      { week: '2026-01-19', total: 7 },
    ]);
  });

  it('begins with what was there before the period', () => {
    expect(cumulativeTrend([week('2025-12-01', 5)], period)[0]).toEqual({ week: '2025-12-29', total: 5 });
  });

  it('of no facts stays at zero', () => {
    expect(cumulativeTrend([], period).map(({ total }) => total)).toEqual([0, 0, 0, 0]);
  });
});
