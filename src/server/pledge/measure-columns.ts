import type { Measure } from '@/domain/pledge/measure';
import type { Prisma } from '../db/generated/client';

/** The columns that tell an item's measure. */
export const MEASURE_FIELDS = {
  measure: true,
  unitLabel: true,
  direction: true,
  baseline: true,
  target: true,
  milestone: true,
} as const satisfies Prisma.PledgeItemSelect;

/** An item's measure as its columns hold it; numbers come as Prisma decimals. */
export type MeasureColumns = {
  readonly measure: Measure['kind'];
  readonly unitLabel: string | null;
  readonly direction: 'at_least' | 'at_most' | null;
  readonly baseline: Prisma.Decimal | null;
  readonly target: Prisma.Decimal | null;
  readonly milestone: string | null;
};

export function toMeasure(row: MeasureColumns): Measure {
  switch (row.measure) {
    case 'number':
      return {
        kind: 'number',
        unitLabel: row.unitLabel ?? '',
        direction: row.direction ?? 'at_least',
        baseline: toOptionalNumber(row.baseline),
        target: row.target?.toNumber() ?? 0,
      };
    case 'milestone':
      return { kind: 'milestone', milestone: row.milestone };
    case 'yes_no':
    case 'narrative':
      return { kind: row.measure };
  }
}

export function fromMeasure(measure: Measure) {
  const nothing = { unitLabel: null, direction: null, baseline: null, target: null, milestone: null };
  switch (measure.kind) {
    case 'number': {
      const { kind, ...columns } = measure;
      return { ...nothing, measure: kind, ...columns };
    }
    case 'milestone':
      return { ...nothing, measure: measure.kind, milestone: measure.milestone };
    case 'yes_no':
    case 'narrative':
      return { ...nothing, measure: measure.kind };
  }
}

export function toOptionalNumber(value: Prisma.Decimal | null): number | null {
  return value?.toNumber() ?? null;
}
