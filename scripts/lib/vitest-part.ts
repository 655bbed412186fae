import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './run-program';
import { ONE_FAILURE, type TestCounts, vitestCounts } from './test-counts';
import type { TestFolder } from './test-folder';

/** Runs one Vitest project and counts what it came to. */
export async function runVitest(
  project: 'unit' | 'integration' | 'http',
  folder: TestFolder,
  env: Readonly<Record<string, string>> = {},
): Promise<TestCounts> {
  const report = join(folder.path, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters];
  const { code } = await runNode(args, { env: { ...folder.env, ...env }, isShown: true });
  if (!existsSync(report)) return ONE_FAILURE;
  const counts = vitestCounts(report);
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
