import { routes } from '@/config/routes';
import { type Figure, percentile } from '../measured/figure';
import { type Load, perSecond, together, underLoad, type Work } from '../visit/load';
import { ask } from '../visit/request';
import type { Visitor } from '../visit/visitors';

/** A page, or an act, with those who come to it. */
export type Measured = {
  readonly name: string;
  readonly workers: readonly Work[];
  /** Share of the bare page's throughput that is aimed at. */
  readonly atLeast?: number;
  /** Begins what goes on while the page, and not while the bare page, is measured; what it returns ends it. */
  readonly meanwhile?: () => () => Promise<void>;
};

export type Length = { readonly rounds: number; readonly seconds: number };

/** Every visitor loads their page again and again. */
export function visiting(
  address: string,
  visitors: readonly Visitor[],
  pathOf: (visitor: Visitor) => string,
): readonly Work[] {
  return visitors.map((visitor) => async () => {
    const { status, headers } = await ask({ url: address + pathOf(visitor), cookie: visitor.cookie });
    // A server that cannot keep up is a measure; led anywhere else, the visitor is the wrong one.
    const isAway = headers.location?.startsWith(routes.away) ?? false;
    if (status < 500 && status !== 200 && !isAway) {
      throw new Error(`${pathOf(visitor)} leads to ${headers.location}`);
    }
    return status === 200 ? 'done' : 'failed';
  });
}

/** Each in turn with the bare page, several times over: whatever else the machine does falls on both alike. */
export async function measureBesideBare(
  bare: readonly Work[],
  measured: readonly Measured[],
  { rounds, seconds }: Length,
): Promise<readonly Figure[]> {
  const pairs = measured.map(() => ({ floor: [] as Load[], loads: [] as Load[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { workers, meanwhile }] of measured.entries()) {
      pairs[index]?.floor.push(await underLoad(bare, seconds));
      const end = meanwhile?.();
      pairs[index]?.loads.push(await underLoad(workers, seconds));
      await end?.();
    }
  }
  return measured.flatMap(({ name, atLeast }, index) => {
    const { floor = [], loads = [] } = pairs[index] ?? {};
    return figuresOf({ name, atLeast }, together(floor), together(loads));
  });
}

function figuresOf(
  { name, atLeast }: Pick<Measured, 'name'> & { readonly atLeast: number | undefined },
  floor: Load,
  load: Load,
): readonly Figure[] {
  const share = perSecond(load) / perSecond(floor);
  return [
    {
      name: `${name}: so với trang trống`,
      value: share,
      unit: 'share',
      ...(atLeast && { aim: { atLeast } }),
    },
    { name: `${name}: số lượt`, value: perSecond(load), unit: 'perSecond' },
    { name: `${name}: trang trống cùng lúc`, value: perSecond(floor), unit: 'perSecond' },
    ...(load.failures > 0
      ? [
          {
            name: `${name}: lượt không trả lời được`,
            value: load.failures,
            unit: 'count',
            aim: { atMost: 0 },
          } as const,
        ]
      : []),
    { name: `${name}: p95`, value: percentile(load.times, 95), unit: 'ms' },
    { name: `${name}: p95 trang trống`, value: percentile(floor.times, 95), unit: 'ms' },
  ];
}
