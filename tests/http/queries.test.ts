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

/** Every page of the build, opened by everybody whom it opens to; downloads read whole tables and are left out. */
const ROWS = Object.entries(PAGES)
  .filter(([page]) => page.endsWith('/page'))
  .flatMap(([page, addresses]) => addresses.map(([of, at, may]) => [page, of, { at, may }] as const));

let served: ServedScene;
let proxy: CountingProxy;
beforeAll(async () => {
  const behind = async (databaseUrl: string) => {
    proxy = await openCountingProxy(databaseUrl);
    return proxy.databaseUrl;
  };
  served = await aServedScene(await aFreshDatabase(), { behind });
  return async () => {
    await served.stop();
    proxy.close();
  };
}, 300_000);

describe.each(ROWS)('%s, %s', (_page, _of, { at, may }) => {
  it(`asks the database ${MOST_QUERIES} times at most, whoever opens it`, async () => {
    const url = served.address + at(served.scene);
    for (const who of may) {
      proxy.take();
      await ask({ url, cookie: served.cookieOf(who) });
      const asked = proxy.take();
      expect(asked.length, who).toBeGreaterThan(0);
      expect(countQueries(asked), `${who}: ${asked.join('\n')}`).toBeLessThanOrEqual(MOST_QUERIES);
    }
  });
});
