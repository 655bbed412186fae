import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Series } from './backup-folder';
import { backupsOf } from './backups';

/** With one backup a day: a week in which to notice a mistake. */
export const KEPT_BACKUPS = 7;

/** What a server that died in the middle of archiving leaves behind. */
const HALF_ARCHIVED = /^archtemp\./;
const HALF_ARCHIVED_FOR_MS = 60 * 60 * 1000;

const TIMELINE_DIGITS = 8;
const CHANGES = /^[0-9A-F]{24}/;

export interface Removed {
  readonly backups: number;
  readonly changes: number;
}

/** Keeps the newest backups of a series and the archived changes from the oldest of these on. */
export function removeOld(series: Series): Removed {
  const all = backupsOf(series);
  const kept = all.slice(-KEPT_BACKUPS);
  const old = all.slice(0, -KEPT_BACKUPS);
  for (const { folder } of old) rmSync(folder, { recursive: true, force: true });
  const [oldest] = kept;
  return { backups: old.length, changes: oldest ? removeChangesBefore(series, oldest.firstChanges) : 0 };
}

/** Names of changes sort by their place in the log, whatever timeline they belong to. */
function removeChangesBefore({ archive }: Series, first: string): number {
  if (!existsSync(archive)) return 0;
  const place = (name: string) => name.slice(TIMELINE_DIGITS, first.length);
  const isOld = (name: string) => CHANGES.test(name) && place(name) < place(first);
  const old = readdirSync(archive).filter((name) => isOld(name) || isAbandoned(archive, name));
  for (const name of old) rmSync(join(archive, name), { force: true });
  return old.length;
}

function isAbandoned(archive: string, name: string): boolean {
  if (!HALF_ARCHIVED.test(name)) return false;
  const modified = statSync(join(archive, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - modified > HALF_ARCHIVED_FOR_MS;
}
