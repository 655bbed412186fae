import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenAmong, SMALL_GROUP } from '@/domain/rollup/suppress-small';

const cells = (...obliged: number[]) =>
  obliged.map((count, index) => ({ id: `cell-${index}`, obliged: count }));

describe('the cells of one superior that a leader does not see', () => {
  it('are none when none is small', () => {
    expect(hiddenAmong(cells(5, 12, 0))).toEqual(new Map());
  });

  it('are the small one and the smallest beside it, which would tell it by subtraction', () => {
    expect(hiddenAmong(cells(12, 3, 8))).toEqual(
      new Map([
        ['cell-1', 'small'],
        ['cell-2', 'beside-small'],
      ]),
    );
  });

  it('are the small ones alone when together they are no longer small', () => {
    expect([...hiddenAmong(cells(3, 3, 20)).values()]).toEqual(['small', 'small']);
  });

  it('is the small one alone where it has nobody beside it', () => {
    expect([...hiddenAmong(cells(3)).values()]).toEqual(['small']);
  });

  it('never come to a number from one to four together, unless nothing else is there to hide', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 }), (counts) => {
        const groups = cells(...counts);
        const hidden = hiddenAmong(groups);
        const sum = groups.filter(({ id }) => hidden.has(id)).reduce((all, { obliged }) => all + obliged, 0);
        const isAllHidden = groups.every(({ id, obliged }) => obliged === 0 || hidden.has(id));
        expect(sum === 0 || sum >= SMALL_GROUP || isAllHidden).toBe(true);
      }),
    );
  });
});
