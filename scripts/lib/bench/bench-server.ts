import { randomBytes } from 'node:crypto';
import { buildProduct, isBuilt } from '../next-build';
import { type NextServer, serveProduct } from '../next-server';
import { freePort } from '../ports';
import { step } from '../step';

const BUILD_FOLDER = '.next-bench';

/** Serves the product's production build over a database, at `http://127.0.0.1:…`; builds it when the sources changed. */
export async function serveBenchBuild(databaseUrl: string): Promise<NextServer> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = {
    NOI_GUONG_BENCH_BUILD: '1',
    DATABASE_URL: databaseUrl,
    PUBLIC_URL: '',
    NEXTAUTH_URL: address,
    NEXTAUTH_SECRET: randomBytes(48).toString('base64url'),
  };
  if (!isBuilt(BUILD_FOLDER)) {
    await step('Dựng bản chạy để đo', () => buildProduct(BUILD_FOLDER, env));
  }
  const server = await step('Mở trang để đo', () =>
    serveProduct({ mode: 'start', host: '127.0.0.1', port, env }),
  );
  return { ...server, address };
}
