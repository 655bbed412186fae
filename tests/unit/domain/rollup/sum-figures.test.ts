import { describe, expect, it } from 'vitest';
import { type Figures, NO_FIGURES } from '@/domain/rollup/figures';
import { share } from '@/domain/rollup/share';
import { sumFigures } from '@/domain/rollup/sum-figures';
import { calendarDate } from '@/domain/shared/calendar-date';

const figures = (differences: Partial<Figures>): Figures => ({ ...NO_FIGURES, ...differences });

describe('the sum of units', () => {
  it('of 1/1 and 0/99 is 1/100, not a mean of shares', () => {
    const sum = sumFigures([figures({ obliged: 1, approved: 1 }), figures({ obliged: 99, approved: 0 })]);
    expect([sum.approved, sum.obliged]).toEqual([1, 100]);
    expect(share(sum.approved, sum.obliged)?.text).toBe('1,0%');
  });

  it('adds every count', () => {
    const every = Object.keys(NO_FIGURES).map((key) => [key, key === 'completedOn' ? null : 2]);
    const sum = sumFigures([Object.fromEntries(every), Object.fromEntries(every), NO_FIGURES]);
    expect(Object.values(sum).filter((count) => count !== null)).toEqual(Array(19).fill(4));
  });

  it('is complete on the day its last part is', () => {
    const early = figures({ obliged: 3, completedOn: calendarDate('2026-02-01') });
    const lateOne = figures({ obliged: 2, completedOn: calendarDate('2026-04-09') });
    const nobody = figures({ obliged: 0 });
    expect(sumFigures([lateOne, nobody, early]).completedOn).toBe('2026-04-09');
    expect(sumFigures([early, figures({ obliged: 1 })]).completedOn).toBeNull();
  });

  it('of nothing is nothing', () => {
    expect(sumFigures([])).toEqual(NO_FIGURES);
  });
});
