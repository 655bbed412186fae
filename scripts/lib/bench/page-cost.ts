import type { Figure } from '../measured/figure';
import type { Newcomer } from '../visit/newcomers';
import { ask, askForPage } from '../visit/request';
import { openForm } from '../visit/submission';
import type { Visitor } from '../visit/visitors';
import { serveBenchBuild } from './bench-server';
import { countQueries, MOST_QUERIES, openCountingProxy } from './counting-proxy';
import { scriptsOf } from './page-weight';

export const BARE_PAGE = '/nen';

const MOST_KILOBYTES = 30;

/** One page with one visitor, and whether a member opens it on a phone. */
export type PageOfVisitor = {
  readonly name: string;
  readonly path: string;
  readonly visitor: Visitor;
  readonly isMembers: boolean;
};

export type CostAsk = {
  readonly databaseUrl: string;
  readonly pages: readonly PageOfVisitor[];
  readonly newcomer: Newcomer;
};

/** What one view of each page asks of the database and of the phone; on a server of its own behind a counting proxy. */
export async function measureCost({ databaseUrl, pages, newcomer }: CostAsk): Promise<readonly Figure[]> {
  const proxy = await openCountingProxy(databaseUrl);
  const server = await serveBenchBuild(proxy.databaseUrl);
  const { address } = server;
  try {
    const statements: Figure[] = [];
    const scripts: Figure[] = [];
    const bare = await scriptsOf(address, BARE_PAGE, newcomer.cookie);
    for (const { name, path, visitor, isMembers } of pages) {
      const { cookie } = visitor;
      // The first view of a page also opens connections.
      await askForPage({ url: address + path, cookie });
      proxy.take();
      await askForPage({ url: address + path, cookie });
      statements.push({
        name: `${name}: số câu truy vấn`,
        value: countQueries(proxy.take()),
        unit: 'count',
        aim: { atMost: MOST_QUERIES },
      });
      const aim = isMembers ? { aim: { atMost: MOST_KILOBYTES } } : {};
      const value = (await scriptsOf(address, path, cookie)) - bare;
      scripts.push({ name: `${name}: JavaScript thêm so với trang trống`, value, unit: 'kilobytes', ...aim });
    }
    const { form } = await openForm(address, newcomer);
    proxy.take();
    await ask(form);
    const sent = {
      name: 'Trình một cam kết: số câu truy vấn',
      value: countQueries(proxy.take()),
      unit: 'count',
    };
    return [...statements, sent as Figure, ...scripts];
  } finally {
    await server.stop();
    proxy.close();
  }
}
