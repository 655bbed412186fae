import { randomBytes } from 'node:crypto';
import type { ConnectionUrls } from '../connection-urls';
import { type NextServer, serveProduct } from '../next-server';
import { freePort } from '../ports';
import { step } from '../step';
import { serveTestBuild } from '../test-build';

/**
 * Serves the product with the set clock of the test build, so that the same sources give the same pictures on every day:
 * as in development, where nothing is built first and the gallery is there, or as built.
 */
export async function servePictures(urls: ConnectionUrls, isOfBuild: boolean): Promise<NextServer> {
  const settings = { NOI_GUONG_SETUP_CODE: randomBytes(8).toString('hex') };
  if (isOfBuild) return serveTestBuild(urls, { settings });
  const port = await freePort();
  const env = {
    ...settings,
    NOI_GUONG_TEST_BUILD: '1',
    NOI_GUONG_CLOCK: 'set',
    DATABASE_URL: urls.app,
    PUBLIC_URL: '',
    NEXTAUTH_URL: `http://localhost:${port}`,
    NEXTAUTH_SECRET: randomBytes(48).toString('base64url'),
  };
  return step('Mở trang để chụp', () =>
    serveProduct({ mode: 'dev', host: '127.0.0.1', port, env, isQuiet: true }),
  );
}
