import type { Ask } from '../../visit/request';

/** A forged request, and the same one for things that nobody has: both must be answered alike. */
export type Forgery = {
  readonly what: string;
  /** The act, page or file that it is about. */
  readonly about: string;
  readonly twist: string;
  readonly real: Ask;
  /** Null where the thing is the forger's own, so that only the effect tells. */
  readonly unknown: Ask | null;
  /** What differs between the two and comes back in a field, besides ids. */
  readonly echoes?: readonly string[];
};
