import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from '../../run-program';
import type { TestBed } from './test-bed';
import { readTestReport, type Verdict, verdictOf } from './test-report';

const LAST_WORDS = 400;

/** Runs test files in the copy of the source, each with a copy of the database that is named. */
export async function runTests(
  { source, folder, databaseFolder }: TestBed,
  files: readonly string[],
  template: string,
): Promise<Verdict> {
  const report = join(folder.path, 'report.json');
  rmSync(report, { force: true });
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...files, '--reporter=json'];
  const env = { ...folder.env, PREPARED_DATABASE: databaseFolder, PREPARED_TEMPLATE: template };
  const { output } = await runNode([...args, `--outputFile.json=${report}`], { cwd: source, env });
  const found = readTestReport(report);
  return found ? verdictOf(found) : { kind: 'broken', complaint: output.trim().slice(-LAST_WORDS) };
}
