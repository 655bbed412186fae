import { checkModules } from './check-modules';
import { runNode } from './run-program';
import { step } from './step';
import type { TestCounts } from './test-counts';

interface Check {
  readonly title: string;
  /** Null when all is well, else what is wrong. */
  run(): Promise<string | null>;
}

const CHECKS: readonly Check[] = [
  { title: 'Biome', run: () => problemOf(['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off']) },
  { title: 'Kiểu dữ liệu (tsc)', run: checkTypes },
  { title: 'Quy tắc phụ thuộc', run: checkModules },
  { title: 'Mã thừa (knip)', run: () => problemOf(['node_modules/knip/bin/knip.js', '--no-progress']) },
];

/** Runs every static check, all of them even when one fails; only failures are counted. */
export async function runStaticChecks(): Promise<TestCounts> {
  let failed = 0;
  for (const { title, run } of CHECKS) {
    const problem = await step(title, run);
    if (problem === null) continue;
    failed += 1;
    console.error(`${problem.trim()}\n✗ ${title}`);
  }
  return { passed: 0, failed };
}

/** Next writes the types of pages and style sheets that a fresh clone does not have yet. */
async function checkTypes(): Promise<string | null> {
  return (
    (await problemOf(['node_modules/next/dist/bin/next', 'typegen'])) ??
    (await problemOf(['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.']))
  );
}

async function problemOf(args: readonly string[]): Promise<string | null> {
  const { code, output } = await runNode(args);
  return code === 0 ? null : output;
}
