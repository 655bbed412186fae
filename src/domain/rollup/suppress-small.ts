/** Groups with fewer obliged members than this could give away a person. */
export const SMALL_GROUP = 5;

/** What stands in place of the counts of a small group. */
export const SMALL_GROUP_WORDS = 'dưới 5';

/** Why a group's counts are not shown: it is small, or it would tell a small one by subtraction. */
export type Hiding = 'small' | 'beside-small';

/** What stands in place of counts that are not shown. */
export const HIDING_WORDS: Readonly<Record<Hiding, string>> = {
  small: SMALL_GROUP_WORDS,
  'beside-small': 'không hiện',
};

/** Counts as a viewer may see them: null where the group is small and the viewer stops at counts. */
export function suppressSmall<Counts extends { readonly obliged: number }>(
  counts: Counts,
  mayReadSmall: boolean,
): Counts | null {
  return isSmall(counts.obliged) && !mayReadSmall ? null : counts;
}

export type SiblingGroup = { readonly id: string; readonly obliged: number };

/**
 * The cells of one unit whose counts are not shown to a viewer who stops at counts. Where the small ones together
 * are still under five, the unit's total less the others would tell them: the next smallest is hidden with them.
 */
export function hiddenAmong(siblings: readonly SiblingGroup[]): ReadonlyMap<string, Hiding> {
  const small = siblings.filter(({ obliged }) => isSmall(obliged));
  const hidden = new Map<string, Hiding>(small.map(({ id }) => [id, 'small']));
  if (!isSmall(small.reduce((sum, { obliged }) => sum + obliged, 0))) return hidden;
  const next = siblings
    .filter(({ obliged }) => obliged >= SMALL_GROUP)
    .toSorted((a, b) => a.obliged - b.obliged || (a.id < b.id ? -1 : 1))[0];
  if (next) hidden.set(next.id, 'beside-small');
  return hidden;
}

function isSmall(obliged: number): boolean {
  return obliged > 0 && obliged < SMALL_GROUP;
}
