import { readFileSync } from 'node:fs';
import { join } from 'node:path';

let known: ReadonlySet<string> | undefined;

/**
 * Whether this build has the action; a form that was opened before an upgrade may ask for one that is gone. Next keeps the
 * list beside its build and answers an unknown one in English. While one develops, the list changes all the time.
 */
export function isKnownAction(id: string): boolean {
  if (process.env.NODE_ENV === 'development') return true;
  known ??= new Set(Object.keys(readActions()));
  return known.has(id);
}

function readActions(): Readonly<Record<string, unknown>> {
  const folder = join(
    /* turbopackIgnore: true */ process.cwd(),
    process.env.NOI_GUONG_BUILD_FOLDER ?? '.next',
  );
  const list = readFileSync(join(folder, 'server', 'server-reference-manifest.json'), 'utf8');
  return JSON.parse(list).node;
}
