import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What a part of the tests came to. A skipped test counts as failed: nothing may pass unseen. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
}

export const NOTHING: TestCounts = { passed: 0, failed: 0 };
export const ONE_FAILURE: TestCounts = { passed: 0, failed: 1 };

const vitestSchema = z.object({
  success: z.boolean(),
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
});

const playwrightSchema = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  errors: z.array(z.unknown()),
});

export function addCounts(all: readonly TestCounts[]): TestCounts {
  return all.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    NOTHING,
  );
}

export function vitestCounts(reportPath: string): TestCounts {
  const report = vitestSchema.parse(readReport(reportPath));
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests;
  // A file that cannot even be loaded holds no failed test, and yet nothing in it ran.
  return { passed: report.numPassedTests, failed: report.success ? failed : Math.max(failed, 1) };
}

export function playwrightCounts(reportPath: string): TestCounts {
  const { stats, errors } = playwrightSchema.parse(readReport(reportPath));
  const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
  return { passed: stats.expected, failed };
}

function readReport(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
