import { type Figure, isDisproved } from '../measured/figure';
import { reportFigures } from '../measured/report';
import type { CommandContext } from '../run-command';
import { addCounts, type TestCounts } from '../test-counts';
import { PROOFS } from './all-proofs';

/** A short sample of every proof; each figure that must not miss its aim is one test. */
export async function runProofSample(context: CommandContext): Promise<TestCounts> {
  const counts: TestCounts[] = [];
  for (const [name, proof] of Object.entries(PROOFS)) {
    console.log(`\n${proof.title}`);
    const figures = await proof.run(context, 'sample');
    reportFigures({ file: 'proofs.json', key: `${name} (sample)` }, figures);
    counts.push(countsOf(figures));
  }
  return addCounts(counts);
}

function countsOf(figures: readonly Figure[]): TestCounts {
  const proofs = figures.filter(({ isProof }) => isProof);
  const failed = proofs.filter(isDisproved).length;
  return { passed: proofs.length - failed, failed };
}
