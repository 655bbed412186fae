import type { Direction, MeasureKind } from '@/domain/pledge/measure';
import type { ItemGroup } from '@/domain/pledge/pledge-item';

/** A pledge's item as somebody might write it; `{n}` in the text is the target. */
export type ItemTemplate = {
  readonly group: ItemGroup;
  readonly measure: MeasureKind;
  readonly what: string;
  readonly unitLabel: string;
  readonly direction: Direction;
  readonly targets: readonly number[];
  readonly milestone: string;
  /** Month and day when the work belongs to a day of the year, as 20/11 to a school. */
  readonly dueOn: string | null;
};

const PLAIN = { unitLabel: '', direction: 'at_least', targets: [], milestone: '', dueOn: null } as const;

type Counted = { readonly unit: string; readonly n: readonly number[]; readonly dueOn?: string };

/** At least `n` of something. */
export function count(group: ItemGroup, what: string, { unit, n, dueOn }: Counted): ItemTemplate {
  return { ...PLAIN, group, measure: 'number', what, unitLabel: unit, targets: n, dueOn: dueOn ?? null };
}

/** At most `n` of something that should be rare. */
export function limit(group: ItemGroup, what: string, counted: Counted): ItemTemplate {
  return { ...count(group, what, counted), direction: 'at_most' };
}

export function yesNo(group: ItemGroup, what: string, dueOn: string | null = null): ItemTemplate {
  return { ...PLAIN, group, measure: 'yes_no', what, dueOn };
}

export function milestone(group: ItemGroup, what: string, reached: string): ItemTemplate {
  return { ...PLAIN, group, measure: 'milestone', what, milestone: reached };
}

export function narrative(group: ItemGroup, what: string): ItemTemplate {
  return { ...PLAIN, group, measure: 'narrative', what };
}
