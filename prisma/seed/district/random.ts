/** Chance that always falls the same way for the same seed. */
export type Random = {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  readonly chance: (share: number) => boolean;
  /** A whole number from `min` to `max`, both included. */
  readonly whole: (min: number, max: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly weighted: <T>(list: readonly (readonly [value: T, weight: number])[]) => T;
};

/** A stream of its own for each subject, so that one more person does not change everybody else. */
export function randomFor(...subject: readonly (string | number)[]): Random {
  const next = mulberry32(hashOf(subject.join('·')));
  const whole = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(list: readonly T[]): T => {
    const picked = list[Math.floor(next() * list.length)];
    if (picked === undefined) throw new RangeError('Nothing to pick from');
    return picked;
  };
  return {
    next,
    chance: (share) => next() < share,
    whole,
    pick,
    weighted: (list) => {
      let left = next() * list.reduce((sum, [, weight]) => sum + weight, 0);
      const found = list.find(([, weight]) => {
        left -= weight;
        return left < 0;
      });
      return (found ?? pick(list))[0];
    },
  };
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
