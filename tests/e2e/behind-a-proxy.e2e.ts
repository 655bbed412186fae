import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, expect, test } from '@playwright/test';
import type { NextServer } from '../../scripts/lib/next-server';
import { serveTestBuild } from '../../scripts/lib/test-build';
import { type Entries, entriesOf, typed, urlEncoded, withoutScript } from './door/posted';
import { type RawAnswer, type RawHeaders, rawAnswer } from './door/raw-request';
import { aPage, PASSWORD } from './walk';

/** The product as it stands behind a proxy that speaks https, on servers of its own over the district's database. */

const PUBLIC_URL = 'https://noiguong.example';

const serve = (): Promise<NextServer> =>
  serveTestBuild(
    { app: process.env.DATABASE_URL ?? '' },
    { settings: { PUBLIC_URL, NEXTAUTH_URL: PUBLIC_URL, TRUSTED_PROXIES: '1' } },
  );

type Guess = {
  readonly login: string;
  readonly password: string;
  /** Of the person, as the proxy heard it. */
  readonly from: string;
  readonly origin?: RawHeaders;
};

test('forms are taken from the address that people use, and from no other', async ({ browser }) => {
  const server = await serve();
  const form = await signInForm(browser, server);
  const { host } = new URL(server.address);
  const right = { login: 'lanhdao1', password: PASSWORD, from: '10.0.0.9' };
  for (const origin of [
    [['Origin', server.address]],
    [['Origin', 'http://noiguong.example']],
    [
      ['Origin', 'https://evil.example'],
      ['Host', 'evil.example'],
      ['X-Forwarded-Host', 'evil.example'],
    ],
    [
      ['Origin', 'https://evil.example'],
      ['Host', host],
      ['X-Forwarded-Host', 'noiguong.example'],
    ],
  ] satisfies RawHeaders[])
    expect((await bySignInForm(server, form, { ...right, origin })).status, origin.join(' ')).toBe(403);

  const opened = await bySignInForm(server, form, right);
  expect(opened.status).toBe(303);
  expect(opened.head).toContain('set-cookie: __secure-next-auth.session-token=');
  expect(opened.head).toContain('; secure;');
  expect(opened.head).toContain('strict-transport-security: max-age=31536000');
  await server.stop();
});

test('guessing a password is braked by either door, over a restart, and for nobody else', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const from = '10.0.0.7';
  const first = await serve();
  const form = await signInForm(browser, first);
  for (const login of ['lanhdao3', 'LanhDao3', '  lanhdao3 '])
    expect((await bySignInForm(first, form, { login, password: 'đoán mò', from })).text).toContain(
      'chưa đúng',
    );
  for (const login of ['LANHDAO3', 'lanhdao3'])
    expect(await byNextAuth(first, { login, password: 'đoán mò', from })).toBe(false);
  const right = { login: 'lanhdao3', password: PASSWORD, from };
  expect(secondsToWait(await bySignInForm(first, form, right))).toBeGreaterThan(0);
  await first.stop();

  const second = await serve();
  const wait = secondsToWait(await bySignInForm(second, form, right));
  expect(wait).toBeGreaterThan(0);
  expect(await byNextAuth(second, right)).toBe(false);
  expect((await bySignInForm(second, form, { ...right, login: 'lanhdao2' })).status).toBe(303);
  await sleep(wait * 1_000);
  expect((await bySignInForm(second, form, right)).status).toBe(303);
  await second.stop();
});

async function signInForm(browser: Browser, server: NextServer): Promise<Entries> {
  const page = await aPage(browser);
  await page.goto(`${server.address}/dang-nhap`);
  const form = await entriesOf(page.locator('form'));
  await page.context().close();
  return form;
}

function bySignInForm(
  server: NextServer,
  form: Entries,
  { login, password, from, origin = [['Origin', PUBLIC_URL]] }: Guess,
): Promise<RawAnswer> {
  const { headers, body } = withoutScript(typed(typed(form, 'login', login), 'password', password));
  return rawAnswer({
    to: server.address,
    method: 'POST',
    target: '/dang-nhap',
    headers: [...origin, ...headers, ['X-Forwarded-For', `203.0.113.1, ${from}`]],
    body,
  });
}

/** Whether next-auth's own callback opened a session. */
async function byNextAuth(server: NextServer, { login, password, from }: Guess): Promise<boolean> {
  const csrf = await rawAnswer({ to: server.address, target: '/api/auth/csrf' });
  const csrfToken = /"csrfToken":"([^"]+)"/.exec(csrf.text)?.[1] ?? '';
  const cookie = /set-cookie: (__host-next-auth\.csrf-token=[^;]+)/.exec(csrf.head)?.[1] ?? '';
  const { headers, body } = urlEncoded({ csrfToken, login, password });
  const answer = await rawAnswer({
    to: server.address,
    method: 'POST',
    target: '/api/auth/callback/credentials',
    headers: [
      ['Origin', PUBLIC_URL],
      ['X-Forwarded-For', from],
      ['Cookie', cookie.replace('__host-', '__Host-')],
      ...headers,
    ],
    body,
  });
  expect(answer.head, 'next-auth took its own token').not.toContain('csrf=true');
  return answer.head.includes('session-token=');
}

/** The seconds that the page asks to wait; 0 when it does not. */
function secondsToWait({ status, text }: RawAnswer): number {
  const [, amount, unit] = /Hãy chờ (?:<!-- -->)?(\d+) (giây|phút)/.exec(text) ?? [];
  expect(status).toBe(200);
  return Number(amount ?? 0) * (unit === 'phút' ? 60 : 1);
}
