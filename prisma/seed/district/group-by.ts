/** The things of a list by what they have in common, in the order of the list. */
export function groupBy<T, Key>(
  things: readonly T[],
  keyOf: (thing: T) => Key,
): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
