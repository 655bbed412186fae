import { randomBytes } from 'node:crypto';
import type { ConnectionUrls } from '../connection-urls';
import { type NextServer, serveProduct } from '../next-server';
import { freePort } from '../ports';
import { step } from '../step';

/**
 * Serves the product as in development, with the set clock of the test build: nothing is built first, the gallery is
 * there, and the same sources give the same pictures on every day.
 */
export async function servePictures(urls: ConnectionUrls): Promise<NextServer> {
  const port = await freePort();
  const env = {
    NOI_GUONG_TEST_BUILD: '1',
    NOI_GUONG_SETUP_CODE: randomBytes(8).toString('hex'),
    DATABASE_URL: urls.app,
    PUBLIC_URL: '',
    NEXTAUTH_URL: `http://localhost:${port}`,
    NEXTAUTH_SECRET: randomBytes(48).toString('base64url'),
  };
  return step('Mở trang để chụp', () =>
    serveProduct({ mode: 'dev', host: '127.0.0.1', port, env, isQuiet: true }),
  );
}
