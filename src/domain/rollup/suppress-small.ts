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

export type SiblingGroup = { readonly id: string; readonly obliged: number; readonly isCell: boolean };

/**
 * The units directly under one superior whose counts are not shown to a viewer who stops at counts: the small ones
 * and a partner, or else the total less the others would tell them. The partner is the first that is not small,
 * cells before committees, by id: neither the day nor its figures choose it, so two days cannot be set against each
 * other, and a unit founded later comes after it. A superior that is itself a partner keeps one back as well.
 */
export function hiddenAmong(
  siblings: readonly SiblingGroup[],
  isSuperiorPartner = false,
): ReadonlyMap<string, Hiding> {
  const small = siblings.filter(({ obliged }) => isSmall(obliged));
  const hidden = new Map<string, Hiding>(small.map(({ id }) => [id, 'small']));
  if (small.length === 0 && !isSuperiorPartner) return hidden;
  const [partner] = siblings.filter(({ obliged }) => obliged >= SMALL_GROUP).toSorted(byFixedOrder);
  if (partner) hidden.set(partner.id, 'beside-small');
  return hidden;
}

/** A cell with the units that it stands in, from just under the unit that is read down to itself. */
export type PlacedCell = { readonly path: readonly string[]; readonly obliged: number };

/** What is hidden at every level below a unit, as on the page of each superior in between. */
export function hiddenInTree(
  cells: readonly PlacedCell[],
  isSuperiorPartner = false,
): ReadonlyMap<string, Hiding> {
  const below = new Map<string, PlacedCell[]>();
  for (const { path, obliged } of cells) {
    const [id, ...rest] = path;
    if (id !== undefined) below.set(id, [...(below.get(id) ?? []), { path: rest, obliged }]);
  }
  const siblings = [...below].map(([id, inside]) => ({
    id,
    obliged: inside.reduce((sum, cell) => sum + cell.obliged, 0),
    isCell: inside.every(({ path }) => path.length === 0),
  }));
  const hidden = new Map(hiddenAmong(siblings, isSuperiorPartner));
  for (const [id, inside] of below) {
    for (const [deeper, why] of hiddenInTree(inside, hidden.get(id) === 'beside-small'))
      hidden.set(deeper, why);
  }
  return hidden;
}

function byFixedOrder(a: SiblingGroup, b: SiblingGroup): number {
  return Number(b.isCell) - Number(a.isCell) || (a.id < b.id ? -1 : 1);
}

function isSmall(obliged: number): boolean {
  return obliged > 0 && obliged < SMALL_GROUP;
}
