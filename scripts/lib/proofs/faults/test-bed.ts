import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { databaseOf } from '../../connect';
import type { ConnectionUrls } from '../../connection-urls';
import { findEmbeddedDatabase } from '../../embedded-database';
import { OperatorError } from '../../operator-error';
import { PROJECT_ROOT } from '../../prisma-folder';
import type { CommandContext } from '../../run-command';
import { openTemporaryDatabase } from '../../temporary-database';
import { openTestFolder, type TestFolder } from '../../test-folder';

/** A copy of the source and a migrated database, in a temporary folder: no fault touches the tree that people work in. */
export type TestBed = {
  readonly folder: TestFolder;
  readonly source: string;
  readonly databaseFolder: string;
  readonly adminUrl: string;
  /** Of the sound database, from which each test file takes a copy. */
  readonly urls: ConnectionUrls;
};

/** The copy of the sound database that holds a fault. */
export const PLANTED_DATABASE = 'noi_guong_planted';

const LEFT_OUT: readonly string[] = ['node_modules', 'bench', 'docs', 'test-results', 'playwright-report'];

/** Makes the copies; they go at the end of the command, whatever its end is. */
export async function openTestBed(context: CommandContext): Promise<TestBed> {
  const folder = openTestFolder(context);
  const source = join(folder.path, 'source');
  copySource(source);
  const databaseFolder = join(folder.path, 'database');
  const urls = await openTemporaryDatabase(context, databaseFolder);
  const adminUrl = await findEmbeddedDatabase(databaseFolder);
  if (!adminUrl) throw new OperatorError('Cơ sở dữ liệu tạm không trả lời.');
  return { folder, source, databaseFolder, adminUrl, urls };
}

/** What the tests run on, with the installed packages linked. */
function copySource(target: string): void {
  mkdirSync(target);
  // Hidden folders hold builds, data, stamps and git.
  const names = readdirSync(PROJECT_ROOT).filter((name) => !name.startsWith('.') && !LEFT_OUT.includes(name));
  for (const name of names) cpSync(join(PROJECT_ROOT, name), join(target, name), { recursive: true });
  symlinkSync(join(PROJECT_ROOT, 'node_modules'), join(target, 'node_modules'), 'junction');
}

/** The database that test files copy: the sound one, or the one with the fault. */
export function soundDatabase({ urls }: TestBed): string {
  return databaseOf(urls.app);
}
