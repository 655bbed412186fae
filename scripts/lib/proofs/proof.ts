import type { Figure } from '../measured/figure';
import type { CommandContext } from '../run-command';

/** `npm run proofs` runs the whole of each proof, `npm test` a sample of it that takes a minute at most. */
export type Extent = 'whole' | 'sample';

/** One promise of the product that is shown by trying to break it. */
export type Proof = {
  /** In Vietnamese, as the heading of its table. */
  readonly title: string;
  /** What came of it; figures that must not miss their aim are marked `isProof`. */
  run(context: CommandContext, extent: Extent): Promise<readonly Figure[]>;
};
