import { describe, expect, it } from 'vitest';
import { suppressSmall } from '@/domain/rollup/suppress-small';

describe('the counts of a small group', () => {
  it.each([
    [0, true],
    [1, false],
    [4, false],
    [5, true],
  ])('of %d obliged members are shown to a leader: %s', (obliged, isShown) => {
    expect(suppressSmall({ obliged }, false) !== null).toBe(isShown);
  });

  it('are shown to those who know the names anyway', () => {
    expect(suppressSmall({ obliged: 2, approved: 1 }, true)).toEqual({ obliged: 2, approved: 1 });
  });
});
