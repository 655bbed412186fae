import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      message: z.string().default(''),
      status: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

export type TestReport = z.output<typeof reportSchema>;

/** What a test file says of the product: sound; at fault, by the tests that expected something else; or nothing at all. */
export type Verdict =
  | { readonly kind: 'green'; readonly tests: number }
  | { readonly kind: 'red'; readonly titles: readonly string[] }
  | { readonly kind: 'broken'; readonly complaint: string };

/** Reads Vitest's report in JSON; null when the run ended before it could write one. */
export function readTestReport(path: string): TestReport | null {
  return existsSync(path) ? reportSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : null;
}

/**
 * Only an expectation that did not hold counts as seen: a file that cannot be loaded, a set-up that stumbles or a test
 * that throws something else would be red for any reason at all.
 */
export function verdictOf({ testResults }: TestReport): Verdict {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed');
  const failed = tests.filter(({ status }) => status === 'failed');
  const titles = failed
    .filter(({ failureMessages }) => failureMessages?.some(isExpectation))
    .map(({ fullName }) => fullName);
  if (titles.length > 0) return { kind: 'red', titles };
  const stumbled = failed[0]?.failureMessages?.[0] ?? testResults.find(isUnsound)?.message;
  if (stumbled !== undefined) return { kind: 'broken', complaint: firstLine(stumbled) };
  if (passed.length === 0) return { kind: 'broken', complaint: 'không có kiểm thử nào chạy' };
  return { kind: 'green', tests: passed.length };
}

/** Vitest has a name of its own for a promise that went the other way. */
function isExpectation(message: string): boolean {
  return /AssertionError|^Error: promise (resolved|rejected) .* instead of (rejecting|resolving)/.test(
    message,
  );
}

function isUnsound({ status }: TestReport['testResults'][number]): boolean {
  return status !== 'passed';
}

function firstLine(message: string): string {
  return message.trim().split('\n')[0] ?? '';
}
