import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { destroyEmbeddedDatabase } from './embedded-database';
import type { CommandContext } from './run-command';

/** Where a test run keeps everything temporary, its children's temporary folders included. */
export interface TestFolder {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Makes the folder; at the end, also after a failure or Ctrl-C, it goes with every server started in it. */
export function openTestFolder({ onEnd }: CommandContext): TestFolder {
  const path = mkdtempSync(join(tmpdir(), 'noi-guong-run-'));
  // The postgres user must pass through when root runs the tests.
  chmodSync(path, 0o711);
  onEnd(async () => {
    for (const name of readdirSync(path)) await destroyEmbeddedDatabase(join(path, name));
    rmSync(path, { recursive: true, force: true });
  });
  return { path, env: { TMPDIR: path, TEMP: path, TMP: path } };
}
