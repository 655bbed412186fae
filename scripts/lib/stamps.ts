import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROJECT_ROOT } from './prisma-folder';

/** One hash over the names and contents of files and whole folders of the project; missing ones count as such. */
export function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesUnder)) {
    hash.update(`${path}\0`);
    hash.update(readFileSync(join(PROJECT_ROOT, path)));
  }
  return hash.digest('hex');
}

/** Whether the stamp says that this very content was worked through already. */
export function isStamped(stamp: string, hash: string): boolean {
  const path = join(PROJECT_ROOT, stamp);
  return existsSync(path) && readFileSync(path, 'utf8') === hash;
}

export function writeStamp(stamp: string, hash: string): void {
  const path = join(PROJECT_ROOT, stamp);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, hash);
}

function filesUnder(path: string): string[] {
  const full = join(PROJECT_ROOT, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(PROJECT_ROOT.length))
    .sort();
}
