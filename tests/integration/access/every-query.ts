import { readdirSync, readFileSync } from 'node:fs';

const APP = `${import.meta.dirname}/../../../src/app`;
const IMPORT =
  /import \{([^}]*)\} from '@\/(features\/[^']*\/queries\/[^']*|server\/(?:audit|rollup)\/[^']*)'/g;

/** Every query by which a page or a download reads, as the files of the application name them. */
export function everyQueryOfPages(): readonly string[] {
  const files = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.tsx?$/.test(path),
  );
  const names = files.flatMap((path) => importedBy(readFileSync(`${APP}/${path}`, 'utf8')));
  return [...new Set(names)].toSorted();
}

function importedBy(source: string): readonly string[] {
  return [...source.matchAll(IMPORT)].flatMap(([, names = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type ')),
  );
}
