import { randomBytes } from 'node:crypto';
import type { ConnectionUrls } from './connection-urls';
import { buildProduct, isBuilt } from './next-build';
import { type NextServer, serveProduct } from './next-server';
import { freePort } from './ports';
import { step } from './step';

export const TEST_BUILD_FOLDER = '.next-test';

export type TestServing = {
  readonly port?: number;
  /** `set` is the day of the browser tests; `running` is the machine's own clock. */
  readonly clock?: 'set' | 'running';
  readonly settings?: Readonly<Record<string, string>>;
  /** Where the server's errors go instead of this window. */
  readonly log?: string;
};

/** Serves the test build over a database; builds it when the sources changed. */
export async function serveTestBuild(
  urls: Pick<ConnectionUrls, 'app'>,
  serving: TestServing = {},
): Promise<NextServer> {
  const { port = await freePort(), clock = 'set', settings = {}, log } = serving;
  const env = {
    NOI_GUONG_TEST_BUILD: '1',
    NOI_GUONG_CLOCK: clock,
    DATABASE_URL: urls.app,
    PUBLIC_URL: '',
    NEXTAUTH_URL: `http://localhost:${port}`,
    NEXTAUTH_SECRET: randomBytes(48).toString('base64url'),
    ...settings,
  };
  await ensureTestBuild();
  return step('Mở trang để kiểm thử', () =>
    serveProduct({ mode: 'start', host: '127.0.0.1', port, env, log }),
  );
}

/** Makes the test build when the sources changed. Which database it is served over is asked when it starts. */
export async function ensureTestBuild(): Promise<void> {
  if (isBuilt(TEST_BUILD_FOLDER)) return;
  await step('Dựng bản chạy để kiểm thử', () =>
    buildProduct(TEST_BUILD_FOLDER, { NOI_GUONG_TEST_BUILD: '1' }),
  );
}
