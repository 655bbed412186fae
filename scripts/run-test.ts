import { runBrowserTests } from './lib/browser-part';
import { findChromium } from './lib/find-chromium';
import { generateClient } from './lib/generate';
import { describeFailure, OperatorError } from './lib/operator-error';
import { runProofSample } from './lib/proofs/proof-sample';
import { type CommandContext, runCommand } from './lib/run-command';
import { runStaticChecks } from './lib/static-checks';
import { step } from './lib/step';
import { addCounts, ONE_FAILURE, type TestCounts } from './lib/test-counts';
import { openTestFolder, type TestFolder } from './lib/test-folder';
import { runVitest } from './lib/vitest-part';

type Part = 'static' | 'unit' | 'integration' | 'browser' | 'http' | 'proofs';

const PARTS: Readonly<Record<Part, (context: CommandContext, folder: TestFolder) => Promise<TestCounts>>> = {
  static: runStaticChecks,
  unit: (_, folder) => runVitest('unit', folder),
  integration: (_, folder) => runVitest('integration', folder),
  browser: runBrowserTests,
  http: (_, folder) => runVitest('http', folder),
  proofs: runProofSample,
};

/** Runs everything, or the parts that are named, and ends with the sum of their tests. */
runCommand(async (context) => {
  const parts = chosenParts(context.args);
  // A missing browser is said before the long work, not after it.
  if (parts.includes('browser')) findChromium();
  await step('Tạo mã truy cập dữ liệu', generateClient);

  const folder = openTestFolder(context);
  const counts: TestCounts[] = [];
  for (const part of parts) counts.push(await PARTS[part](context, folder).catch(asFailure));

  const { passed, failed } = addCounts(counts);
  console.log(`\n${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
});

function chosenParts(args: readonly string[]): readonly Part[] {
  const all = Object.keys(PARTS).filter(isPart);
  const unknown = args.find((name) => !isPart(name));
  if (unknown !== undefined) {
    throw new OperatorError(`Không có phần kiểm thử "${unknown}". Các phần: ${all.join(', ')}.`);
  }
  return args.length > 0 ? args.filter(isPart) : all;
}

function isPart(name: string): name is Part {
  return name in PARTS;
}

/** A part that cannot run is one failure; the other parts still tell what they know. */
function asFailure(error: unknown): TestCounts {
  console.error(`\n${describeFailure(error)}`);
  return ONE_FAILURE;
}
