export const MEASURE_KINDS = ['number', 'yes_no', 'milestone', 'narrative'] as const;

export type MeasureKind = (typeof MEASURE_KINDS)[number];

export const DIRECTIONS = ['at_least', 'at_most'] as const;

export type Direction = (typeof DIRECTIONS)[number];

/** How an item's result is told. */
export type Measure =
  | {
      readonly kind: 'number';
      /** "hộ", "buổi", "đồng". */
      readonly unitLabel: string;
      readonly direction: Direction;
      /** Last year's result; null when there was none. */
      readonly baseline: number | null;
      readonly target: number;
    }
  | { readonly kind: 'yes_no' }
  | { readonly kind: 'milestone'; readonly milestone: string | null }
  | { readonly kind: 'narrative' };

/** A result in the terms of the measure: a number for `number`, reached or not for the others. */
export type MeasuredResult = { readonly value: number | null; readonly reached: boolean | null };

/** Says whether a reported or confirmed result reaches what was pledged; anything less does not. */
export function meets(measure: Measure, result: MeasuredResult): boolean {
  switch (measure.kind) {
    case 'number':
      if (result.value === null) return false;
      return measure.direction === 'at_least'
        ? result.value >= measure.target
        : result.value <= measure.target;
    case 'yes_no':
    case 'milestone':
    case 'narrative':
      return result.reached === true;
  }
}
