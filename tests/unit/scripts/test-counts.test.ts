import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addCounts, playwrightCounts, vitestCounts } from '../../../scripts/lib/test-counts';

let folder = '';

function report(content: object): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'noi-guong-unit-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const vitest = { success: true, numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };

describe('the sum at the end of the tests', () => {
  it('adds the parts up', () => {
    const sum = addCounts([
      { passed: 2, failed: 0 },
      { passed: 3, failed: 1 },
    ]);
    expect(sum).toEqual({ passed: 5, failed: 1 });
  });

  it('counts a skipped test as failed', () => {
    expect(vitestCounts(report({ ...vitest, numPendingTests: 2 }))).toEqual({ passed: 7, failed: 2 });
  });

  it('counts a file that cannot be loaded as a failure', () => {
    expect(vitestCounts(report({ ...vitest, success: false }))).toEqual({ passed: 7, failed: 1 });
  });

  it('counts a journey that passed only at the second try as failed', () => {
    const stats = { expected: 4, unexpected: 0, flaky: 1, skipped: 0 };
    expect(playwrightCounts(report({ stats, errors: [] }))).toEqual({ passed: 4, failed: 1 });
  });
});
