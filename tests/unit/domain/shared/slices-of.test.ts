import { describe, expect, it } from 'vitest';
import { slicesOf } from '@/domain/shared/slices-of';

describe('slices', () => {
  it('hold every row once, in order, the last one what is left', () => {
    expect([...slicesOf([1, 2, 3, 4, 5], 2)]).toEqual([[1, 2], [3, 4], [5]]);
    expect([...slicesOf([1, 2], 2)]).toEqual([[1, 2]]);
    expect([...slicesOf([], 2)]).toEqual([]);
  });
});
