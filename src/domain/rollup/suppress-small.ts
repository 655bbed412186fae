/** Groups with fewer obliged members than this could give away a person. */
export const SMALL_GROUP = 5;

/** What stands in place of the counts of a small group. */
export const SMALL_GROUP_WORDS = 'dưới 5';

/** Counts as a viewer may see them: null where the group is small and the viewer stops at counts. */
export function suppressSmall<Counts extends { readonly obliged: number }>(
  counts: Counts,
  mayReadSmall: boolean,
): Counts | null {
  const isSmall = counts.obliged > 0 && counts.obliged < SMALL_GROUP;
  return isSmall && !mayReadSmall ? null : counts;
}
