import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from './run-program';
import { ONE_FAILURE, type TestCounts, vitestCounts } from './test-counts';

/** Runs one Vitest project and counts what it came to. */
export async function runVitest(
  project: 'unit' | 'integration',
  env: Readonly<Record<string, string>> = {},
): Promise<TestCounts> {
  const folder = mkdtempSync(join(tmpdir(), 'noi-guong-report-'));
  const report = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters];
    const { code } = await runNode(args, { env, isShown: true });
    if (!existsSync(report)) return ONE_FAILURE;
    const counts = vitestCounts(report);
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
