import { type APIResponse, expect, test } from '@playwright/test';
import { everyRoute } from './door/every-page';
import { aSessionOf, cookieOf } from './door/in-database';

/** What every answer says of itself, and what a request gets that tries to pass by the front door. */

const PRIVATE = '/tong-quan';

test('every answer brings a policy with a nonce of its own, and is kept by nobody', async ({ request }) => {
  const nonces = new Set<string>();
  for (const path of ['/dang-nhap', '/dang-nhap', '/khong-tim-thay', PRIVATE]) {
    const answer = await request.get(path, { maxRedirects: 0 });
    const headers = answer.headers();
    nonces.add(/'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1] ?? '');
    expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
    expect(headers['cache-control'], path).toContain('no-store');
    expect(headers['x-content-type-options'], path).toBe('nosniff');
  }
  expect(nonces.size).toBe(4);
});

test('every page and every file is kept by nobody, framed by nobody and taken for nothing else', async ({
  request,
}) => {
  test.slow();
  const cookie = cookieOf(await aSessionOf('quantri1'));
  const addresses = everyRoute().map((route) =>
    route.replace('[nam]', '2026').replaceAll(/\[[^/]+\]/g, '00000000-0000-7000-8000-000000000000'),
  );
  for (const address of addresses) {
    for (const headers of [{}, { cookie }] satisfies Record<string, string>[]) {
      const answer = (await request.get(address, { headers, maxRedirects: 0 })).headers();
      expect(answer['cache-control'], address).toContain('no-store');
      expect(answer['x-content-type-options'], address).toBe('nosniff');
      expect(answer['x-frame-options'], address).toBe('DENY');
      expect(answer['content-security-policy'], address).toMatch(/frame-ancestors 'none'|^sandbox;/);
    }
  }
});

test('plain http is not asked to become https', async ({ request }) => {
  const answer = await request.get('/dang-nhap');
  expect(answer.headers()['strict-transport-security']).toBeUndefined();
});

test('requests that once passed by a proxy are led to the sign-in page like any other', async ({
  request,
}) => {
  const tricks: Readonly<Record<string, string>>[] = [
    { 'x-middleware-subrequest': 'src/proxy:src/proxy:src/proxy:src/proxy:src/proxy' },
    { 'x-middleware-subrequest': 'proxy' },
    { 'x-noi-guong-at': '/', 'x-forwarded-host': 'example.com' },
  ];
  for (const headers of tricks)
    expectSignIn(await request.get(PRIVATE, { headers, maxRedirects: 0 }), JSON.stringify(headers));
});

test('the forms in which Next asks for a page give nothing away either', async ({ request }) => {
  const asked = [
    request.get(`${PRIVATE}?_rsc=1abc`, { headers: { RSC: '1' }, maxRedirects: 0 }),
    request.get(PRIVATE, { headers: { RSC: '1', 'Next-Router-Prefetch': '1' }, maxRedirects: 0 }),
    request.get(`${PRIVATE}.rsc`, { maxRedirects: 0 }),
    request.get(`${PRIVATE}.segments/_full.segment.rsc`, { maxRedirects: 0 }),
  ];
  for (const answer of await Promise.all(asked)) {
    expect(answer.status(), answer.url()).toBeLessThan(500);
    expect(await answer.text(), answer.url()).not.toContain('Đảng bộ xã');
  }
});

function expectSignIn(answer: APIResponse, trick: string): void {
  expect(answer.status(), trick).toBe(307);
  expect(answer.headers().location, trick).toContain('/dang-nhap');
}
