/** A line of a list as a form sends it: its key from before (none yet: empty), the place typed beside it, its words. */
export type TypedLine = { readonly key: string; readonly place: string; readonly text: string };

const PLACE = /^[0-9]{1,3}$/;

/** Sorts by the typed places; lines without a readable one come last, and equal ones stay as they stood. */
export function inTypedOrder<Line extends Pick<TypedLine, 'place'>>(lines: readonly Line[]): readonly Line[] {
  const placeOf = ({ place }: Line) => (PLACE.test(place.trim()) ? Number(place) : Infinity);
  return lines.toSorted((a, b) => compare(placeOf(a), placeOf(b)));
}

/** Infinity minus itself is no number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/**
 * The lines that hold words, in the typed order, each once under the key that it had: what was written under a heading
 * finds it again after the heading is worded anew.
 */
export function arrangeLines<Line extends TypedLine>(
  lines: readonly Line[],
  known: readonly string[],
  newKey: () => string,
): readonly Line[] {
  const free = new Set(known);
  return inTypedOrder(lines.filter(({ text }) => text !== '')).map((line) => ({
    ...line,
    key: free.delete(line.key) ? line.key : newKey(),
  }));
}

/** The words that two lines share, capitals or not; null when every line says something else. */
export function wordsSaidTwice(lines: readonly Pick<TypedLine, 'text'>[]): string | null {
  const seen = new Set<string>();
  for (const { text } of lines) {
    const folded = text.toLocaleLowerCase('vi');
    if (seen.has(folded)) return text;
    seen.add(folded);
  }
  return null;
}
