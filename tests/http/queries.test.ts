import { aFreshDatabase } from '@tests/support/fresh-database';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type CountingProxy,
  countQueries,
  MOST_QUERIES,
  openCountingProxy,
} from '../../scripts/lib/bench/counting-proxy';
import { ask } from '../../scripts/lib/visit/request';
import { PAGES } from '../integration/access/pages';
import { aServedScene, type ServedScene } from './served-scene';

/** Pages that are still above, and how far: they may get better, not worse. */
const MORE: Readonly<Record<string, number>> = {
  // To a leader a small cell's figures are hidden by those of its neighbours, counted under each committee above it.
  '/don-vi/[id]/page': 14,
  // A dossier with its history, what was sent back, what would follow, and the inbox beside it.
  '/duyet/[id]/page': 16,
  // A directive with its line both ways, its years and themes, and what it may be related to.
  '/van-ban/[id]/page': 13,
  // Everything that is kept about one person.
  '/du-lieu-cua-toi/page': 27,
};

/** Every page of the build, opened by everybody whom it opens to; downloads read whole tables and are left out. */
const ROWS = Object.entries(PAGES)
  .filter(([page]) => page.endsWith('/page'))
  .flatMap(([page, addresses]) => addresses.map(([of, at, may]) => [page, of, { at, may }] as const));

let served: ServedScene;
let proxy: CountingProxy;
beforeAll(async () => {
  served = await aServedScene(await aFreshDatabase(), async (databaseUrl) => {
    proxy = await openCountingProxy(databaseUrl);
    return proxy.databaseUrl;
  });
  return async () => {
    await served.stop();
    proxy.close();
  };
}, 300_000);

describe.each(ROWS)('%s, %s', (page, _of, { at, may }) => {
  const most = MORE[page] ?? MOST_QUERIES;

  it(`asks the database ${most} times at most, whoever opens it`, async () => {
    const url = served.address + at(served.scene);
    for (const who of may) {
      proxy.take();
      await ask({ url, cookie: served.cookieOf(who) });
      const asked = proxy.take();
      expect(asked.length, who).toBeGreaterThan(0);
      expect(countQueries(asked), `${who}: ${asked.join('\n')}`).toBeLessThanOrEqual(most);
    }
  });
});
