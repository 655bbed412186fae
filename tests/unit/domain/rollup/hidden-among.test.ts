import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenAmong, hiddenInTree, type PlacedCell, SMALL_GROUP } from '@/domain/rollup/suppress-small';

const cells = (...obliged: number[]) =>
  obliged.map((count, index) => ({ id: `cell-${index}`, obliged: count, isCell: true }));
const committee = (id: string, obliged: number) => ({ id, obliged, isCell: false });

describe('the units of one superior that a leader does not see', () => {
  it('are none when none is small', () => {
    expect(hiddenAmong(cells(5, 12, 0))).toEqual(new Map());
  });

  it('are the small one and the first beside it, whatever its size', () => {
    const expected = new Map([
      ['cell-1', 'small'],
      ['cell-0', 'beside-small'],
    ]);
    expect(hiddenAmong(cells(12, 3, 8))).toEqual(expected);
    expect(hiddenAmong(cells(8, 3, 12).toReversed())).toEqual(expected);
  });

  it('keep the same partner when one of two small ones grows', () => {
    expect([...hiddenAmong(cells(3, 3, 20)).keys()]).toEqual(['cell-0', 'cell-1', 'cell-2']);
    expect([...hiddenAmong(cells(3, 1, 20)).keys()]).toEqual(['cell-0', 'cell-1', 'cell-2']);
  });

  it('are the small one alone where it has nobody beside it', () => {
    expect([...hiddenAmong(cells(3, 0)).values()]).toEqual(['small']);
  });

  it('hide a small committee, with a cell before another committee', () => {
    expect([...hiddenAmong([committee('a', 3), committee('b', 40), ...cells(9)]).keys()]).toEqual([
      'a',
      'cell-0',
    ]);
    expect([...hiddenAmong([committee('a', 3), committee('b', 40)]).keys()]).toEqual(['a', 'b']);
  });

  it('keep one back under a superior that is a partner', () => {
    expect([...hiddenAmong(cells(9, 12), true)]).toEqual([['cell-0', 'beside-small']]);
  });
});

describe('what is hidden in a tree', () => {
  it('goes down into a committee that is a partner', () => {
    const hidden = hiddenInTree([
      { path: ['small', 'small-cell'], obliged: 3 },
      { path: ['wide', 'section', 'first'], obliged: 9 },
      { path: ['wide', 'section', 'second'], obliged: 8 },
      { path: ['wide', 'third'], obliged: 7 },
    ]);
    expect([...hidden.keys()].toSorted()).toEqual(['small', 'small-cell', 'third', 'wide']);
  });
});

/** Units `r`, `r/1`, `r/1/2`: cells anywhere in three levels, none of them above another. */
const branches = fc.array(
  fc.oneof(
    fc.constant('cell' as const),
    fc.array(fc.oneof(fc.constant('cell' as const), fc.integer({ min: 1, max: 3 })), {
      minLength: 1,
      maxLength: 4,
    }),
  ),
  { minLength: 1, maxLength: 5 },
);
const paths = branches.map((tops) =>
  tops.flatMap((inside, top) => {
    if (inside === 'cell') return [[`${top}`]];
    return inside.flatMap((part, at) => {
      const middle = [`${top}`, `${top}/${at}`];
      if (part === 'cell') return [middle];
      return Array.from({ length: part }, (_, leaf) => [...middle, `${top}/${at}/${leaf}`]);
    });
  }),
);
const headcount = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 5, max: 30 }));
const trees = paths.chain((all) =>
  fc
    .array(headcount, { minLength: all.length, maxLength: all.length })
    .map((counts) => all.map((path, at): PlacedCell => ({ path, obliged: counts[at] ?? 0 }))),
);

const sumOf = (all: readonly PlacedCell[]) => all.reduce((sum, { obliged }) => sum + obliged, 0);
const leafOf = ({ path }: PlacedCell) => path.at(-1) ?? '';

/** Units in which only one of two cells stands: all a viewer could tell them apart by. */
function between(a: PlacedCell, b: PlacedCell): readonly string[] {
  return [...a.path.filter((id) => !b.path.includes(id)), ...b.path.filter((id) => !a.path.includes(id))];
}

describe('figures of two days', () => {
  it('hide the same units on both, however much the shown and the partners grow or shrink', () => {
    fc.assert(
      fc.property(trees, fc.array(fc.nat(25), { minLength: 60, maxLength: 60 }), (day, changes) => {
        const later = day.map((cell, at) =>
          cell.obliged < SMALL_GROUP ? cell : { ...cell, obliged: SMALL_GROUP + (changes[at] ?? 0) },
        );
        expect(hiddenInTree(later)).toEqual(hiddenInTree(day));
      }),
    );
  });

  it('keep the partner of a small cell when other small ones come and go after it', () => {
    fc.assert(
      fc.property(
        fc.array(headcount, { maxLength: 8 }),
        fc.array(headcount, { maxLength: 8 }),
        (one, two) => {
          const partnerOf = (rest: readonly number[]) => hiddenAmong(cells(3, 9, ...rest)).get('cell-1');
          expect([partnerOf(one), partnerOf(two)]).toEqual(['beside-small', 'beside-small']);
        },
      ),
    );
  });

  it('leave a small cell indistinct: what it has could be elsewhere with every shown figure unchanged', () => {
    fc.assert(
      fc.property(trees, (day) => {
        fc.pre(sumOf(day) >= SMALL_GROUP);
        const hidden = hiddenInTree(day);
        for (const cell of day.filter(({ obliged }) => obliged > 0 && obliged < SMALL_GROUP)) {
          const blended = day.filter((other) => between(cell, other).every((id) => hidden.has(id)));
          expect(hidden.get(leafOf(cell))).toBe('small');
          expect(sumOf(blended)).toBeGreaterThanOrEqual(SMALL_GROUP);
        }
      }),
    );
  });
});
