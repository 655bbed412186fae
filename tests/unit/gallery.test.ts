import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const COMPONENTS = 'src/components';
const SPECIMENS = 'src/app/huong-dan/giao-dien/specimens';

const componentFiles = (): readonly string[] =>
  readdirSync(COMPONENTS, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx'))
    .map((path) => path.replaceAll('\\', '/').replace(/\.tsx$/, ''));

/** The files that the specimens say they show. */
const shownFiles = (): readonly string[] =>
  readdirSync(SPECIMENS)
    .map((name) => readFileSync(join(SPECIMENS, name), 'utf8'))
    .flatMap((source) => [...source.matchAll(/shows: \[([^\]]*)\]/g)])
    .flatMap(([, names = '']) => [...names.matchAll(/'([^']+)'/g)])
    .map(([, name = '']) => name);

describe('the gallery of components', () => {
  it('has a place for every shared component', () => {
    expect(componentFiles().length).toBeGreaterThan(40);
    const shown = new Set(shownFiles());
    expect(componentFiles().filter((file) => !shown.has(file))).toEqual([]);
  });

  it('shows none that is no longer there', () => {
    expect(shownFiles().filter((file) => !componentFiles().includes(file))).toEqual([]);
  });
});
