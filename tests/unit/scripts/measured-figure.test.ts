import { describe, expect, it } from 'vitest';
import { type Figure, median, meetsAim, percentile } from '../../../scripts/lib/measured/figure';
import { together, underLoad } from '../../../scripts/lib/visit/load';

describe('a measured figure', () => {
  it('is the value that so many per cent do not exceed, whatever the order of the runs', () => {
    const runs = Array.from({ length: 20 }, (_, index) => 20 - index);
    expect(percentile(runs, 95)).toBe(19);
    expect(median([900, 1, 2])).toBe(2);
  });

  it('does not exist where nothing was measured', () => {
    expect(() => median([])).toThrow('nothing was measured');
  });

  it('reaches its aim from the right side', () => {
    const figure: Figure = { name: 'số câu truy vấn', value: 12, unit: 'count' };
    expect(meetsAim(figure)).toBeNull();
    expect(meetsAim({ ...figure, aim: { atMost: 12 } })).toBe(true);
    expect(meetsAim({ ...figure, aim: { atLeast: 13 } })).toBe(false);
  });
});

describe('work under load', () => {
  it('ends when none is left, and counts apart what was done and what was not', async () => {
    const endings: ('done' | 'failed')[] = ['done', 'failed', 'done', 'done', 'failed'];
    const work = async () => endings.pop() ?? 'none';
    const load = await underLoad([work, work], 10);
    expect(load.times).toHaveLength(3);
    expect(together([load, load])).toMatchObject({ failures: 4 });
  });
});
