import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from '../../run-program';
import type { TestBed } from './test-bed';
import { readTestReport, type Verdict, verdictOf } from './test-report';

const VITEST = 'node_modules/vitest/vitest.mjs';
const LAST_WORDS = 400;

export type TestsToRun = {
  readonly files: readonly string[];
  /** Only those whose titles, their `describe` before them, hold these words; a regular expression. */
  readonly part?: string | undefined;
  /** The database that each file takes a copy of. */
  readonly database: string;
};

/** Runs test files in the copy of the source. */
export async function runTests(
  { source, folder, databaseFolder }: TestBed,
  { files, part, database }: TestsToRun,
): Promise<Verdict> {
  const report = join(folder.path, 'report.json');
  rmSync(report, { force: true });
  const args = ['run', ...files, '--reporter=json', `--outputFile.json=${report}`];
  const only = part ? ['--testNamePattern', `(^| )${part}`] : [];
  const env = { ...folder.env, PREPARED_DATABASE: databaseFolder, PREPARED_TEMPLATE: database };
  const { output } = await runNode([VITEST, ...args, ...only], { cwd: source, env });
  const found = readTestReport(report);
  return found ? verdictOf(found) : { kind: 'broken', complaint: output.trim().slice(-LAST_WORDS) };
}
