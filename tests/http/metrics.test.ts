import { aFreshDatabase } from '@tests/support/fresh-database';
import { beforeAll, describe, expect, it } from 'vitest';
import { routes } from '@/config/routes';
import type { NextServer } from '../../scripts/lib/next-server';
import { serveTestBuild } from '../../scripts/lib/test-build';

const TOKEN = 'khoa-de-doc-so-do-cua-may-chu-nay';
const UNKNOWN = '/khong-co-trang-nay';
const AN_ID = '0192f0a0-0000-7000-8000-000000000001';

let server: NextServer;
beforeAll(async () => {
  const { urls } = await aFreshDatabase();
  server = await serveTestBuild(urls, { settings: { METRICS_TOKEN: TOKEN } });
  return server.stop;
}, 300_000);

const get = (path: string, authorization = '') =>
  fetch(server.address + path, { headers: { authorization }, redirect: 'manual' });

async function told(path: string, authorization?: string) {
  const answer = await get(path, authorization);
  const words = (await answer.text())
    .replaceAll(/<script.*?<\/script>| nonce="[^"]*"/gs, '')
    .replaceAll(path, '…');
  return { status: answer.status, type: answer.headers.get('content-type'), words };
}

describe('the metrics', () => {
  it('are to whoever has no token, or a wrong one, what any unknown address is', async () => {
    const unknown = await told(UNKNOWN);
    expect(unknown.status).toBe(404);
    expect(await told(routes.metrics)).toEqual(unknown);
    expect(await told(routes.metrics, `Bearer ${TOKEN}x`)).toEqual(unknown);
  });

  it('count requests by the page that answered, and tell no address', async () => {
    await told(routes.signIn);
    await told(routes.pledge(AN_ID));
    const read = async () => (await get(routes.metrics, `Bearer ${TOKEN}`)).text();
    const counted = (route: string) =>
      `noiguong_http_request_duration_seconds_count{route="${route}",method="GET",status="3xx"} 1\n`;
    // An answer is counted when its last byte has left, which may be after it was read here.
    await expect.poll(read).toContain(counted('/cam-ket/[id]'));
    const text = await read();
    expect(text).toContain(counted(routes.signIn));
    expect(text).toContain('process_resident_memory_bytes');
    expect(text).not.toContain(AN_ID);
  });
});
