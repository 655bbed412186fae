import { exportedUseCases } from '@tests/support/every-use-case';
import { describe, expect, it } from 'vitest';
import { readBuildManifest } from '../../scripts/lib/build-manifest';
import { ensureTestBuild, TEST_BUILD_FOLDER } from '../../scripts/lib/test-build';
import { ACTS } from '../integration/access/acts';
import { PAGES, PUBLIC_ACTS, PUBLIC_PAGES } from '../integration/access/pages';

/** What the build itself says that it serves; whatever is in it without a row of the table of access fails here. */
await ensureTestBuild();
const built = readBuildManifest(TEST_BUILD_FOLDER);
const useCases = await exportedUseCases();

describe('the manifest of the build', () => {
  it('names no page, route handler or download without a row in the table of access', () => {
    const rows = [...Object.keys(PAGES), ...Object.keys(PUBLIC_PAGES)];
    expect(rows.toSorted()).toEqual(built.entries);
  });

  it('names no action without a row in the table of access', () => {
    const acts = built.actions
      .filter(({ name }) => !(name in PUBLIC_ACTS))
      .map(({ name, file }) => useCases.get(`${name}UseCase`)?.name ?? `${name} of ${file}`);
    expect(acts.toSorted()).toEqual(Object.keys(ACTS).toSorted());
  });

  it('names each public action once, in the file where it is made', () => {
    const places = built.actions.filter(({ name }) => name in PUBLIC_ACTS).map(({ file }) => file);
    expect(places.toSorted()).toEqual(['src/features/set-up/actions.ts', 'src/features/sign-in/actions.ts']);
  });

  it('renders nothing beforehand that is meant for somebody', () => {
    expect(built.prerendered).toEqual(['/_global-error']);
  });
});
