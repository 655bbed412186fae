import { createHash } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { aSessionOf, cookieOf, inDatabase } from './door/in-database';
import { entriesOf, type Posted, typed, urlEncoded, withoutScript, withScript } from './door/posted';
import { type RawAnswer, type RawHeaders, rawAnswer } from './door/raw-request';
import { aPage, PASSWORD } from './walk';

/** Every way in which a request can change something, from everywhere but a page of ours. */

const OURS = process.env.BASE_URL ?? 'http://localhost:3000';
const { host, hostname, port } = new URL(OURS);

const FROM_OURS: RawHeaders = [['Origin', OURS]];
const WITHOUT_ORIGIN: RawHeaders = [];
const FROM_ELSEWHERE: Readonly<Record<string, RawHeaders>> = {
  'no address at all': [['Origin', 'null']],
  'another site': [['Origin', 'https://evil.example']],
  'another port': [['Origin', `http://${hostname}:${Number(port) + 1}`]],
  'another scheme': [['Origin', `https://${host}`]],
  'a name that begins like ours': [['Origin', `http://${host}.evil.example`]],
  'a name that ends like ours': [['Origin', `http://evil-${host}`]],
  'a name hidden in ours': [['Origin', `http://${host}@evil.example`]],
  'several places': [
    ['Origin', OURS],
    ['Origin', 'https://evil.example'],
  ],
  'another site that claims to be the forwarded one': [
    ['Origin', 'https://evil.example'],
    ['X-Forwarded-Host', 'evil.example'],
    ['X-Forwarded-Proto', 'https'],
    ['Forwarded', 'host=evil.example;proto=https'],
    ['X-Original-Host', 'evil.example'],
  ],
  'another site, as the browser says': [...FROM_OURS, ['Sec-Fetch-Site', 'cross-site']],
};

type Mutation = {
  readonly target: string;
  readonly cookie?: string;
  readonly sent: Posted;
  /** Whether anything of it is in the database. */
  readonly isDone: () => Promise<boolean>;
};

const send = ({ target, cookie, sent }: Mutation, from: RawHeaders): Promise<RawAnswer> =>
  rawAnswer({
    to: OURS,
    method: 'POST',
    target,
    headers: [...from, ...sent.headers, ...(cookie ? [['Cookie', cookie] as const] : [])],
    body: sent.body,
  });

for (const [how, encode] of [
  ['with script', withScript],
  ['without script', withoutScript],
] as const) {
  test(`a draft is saved from our own page only, ${how}`, async ({ browser }) => {
    await expectOnlyFromOurs(await aDraft(await aPage(browser), `Từ trang khác gửi đến, ${how}`, encode));
  });

  test(`somebody is signed in from our own page only, ${how}`, async ({ browser }) => {
    await expectOnlyFromOurs(await aSignIn(await aPage(browser), encode));
  });

  test(`somebody is signed out from our own page only, ${how}`, async ({ browser }) => {
    await expectOnlyFromOurs(await aSignOut(await aPage(browser), encode));
  });
}

test('next-auth signs nobody in or out for another site', async () => {
  const session = await aSessionOf('lanhdao2');
  for (const mutation of [
    await forNextAuth('signout', { isDone: () => isClosed(session), cookie: cookieOf(session) }),
    await forNextAuth('callback/credentials', {
      isDone: await sessionsOf('lanhdao3'),
      fields: { login: 'lanhdao3', password: PASSWORD },
    }),
  ])
    await expectOnlyFromOurs(mutation);
});

test('what a proxy forwards does not stop our own page', async ({ browser }) => {
  const draft = await aDraft(await aPage(browser), 'Qua máy chủ trung gian', withoutScript);
  const { status } = await send(draft, [...FROM_OURS, ['X-Forwarded-Host', 'noiguong.example']]);
  expect(status).toBe(303);
  expect(await draft.isDone()).toBe(true);
});

async function expectOnlyFromOurs(mutation: Mutation): Promise<void> {
  for (const [place, from] of Object.entries(FROM_ELSEWHERE)) {
    const { status, text } = await send(mutation, from);
    expect(status, place).toBe(403);
    expect(text, place).toContain('Hãy mở lại trang rồi gửi.');
    expect(await mutation.isDone(), place).toBe(false);
  }
  const { status, text } = await send(mutation, WITHOUT_ORIGIN);
  expect(status).toBe(mutation.target.startsWith('/api/') ? 403 : 200);
  expect(text).toMatch(/nội dung chưa được gửi|Hãy mở lại trang rồi gửi/);
  expect(await mutation.isDone(), 'without Origin').toBe(false);
  // The same bytes from our own page: what was refused was the place, not the form.
  expect((await send(mutation, FROM_OURS)).status).toBeLessThan(400);
  expect(await mutation.isDone(), 'from our own page').toBe(true);
}

type Encode = typeof withScript;

/** dangvien2's pledge was sent back: a draft that may be edited. */
async function aDraft(page: Page, words: string, encode: Encode): Promise<Mutation> {
  const cookie = await signedIn(page, 'dangvien2');
  await page.goto('/');
  const address = (await page.getByRole('link', { name: /^Việc 1/ }).getAttribute('href')) ?? '';
  const target = address.replace('chi-tieu', 'noi-dung');
  await page.goto(target);
  const form = await entriesOf(page.locator('form').filter({ has: page.getByLabel('Việc làm theo Bác') }));
  const isDone = async () =>
    (await inDatabase(`SELECT 1 FROM pledge_draft WHERE payload::text LIKE '%' || $1 || '%'`, [words]))
      .length > 0;
  return { target, cookie, sent: encode(typed(form, 'what', words)), isDone };
}

async function aSignIn(page: Page, encode: Encode): Promise<Mutation> {
  await page.goto('/dang-nhap');
  const form = await entriesOf(page.locator('form'));
  const sent = encode(typed(typed(form, 'login', 'lanhdao2'), 'password', PASSWORD));
  return { target: '/dang-nhap', sent, isDone: await sessionsOf('lanhdao2') };
}

async function aSignOut(page: Page, encode: Encode): Promise<Mutation> {
  const cookie = await signedIn(page, 'lanhdao2');
  await page.goto('/');
  const form = page.locator('form').filter({ has: page.locator('button', { hasText: 'Đăng xuất' }) });
  const isDone = () => isClosed(cookie.split('=')[1] ?? '');
  return { target: '/', cookie, sent: encode(await entriesOf(form.first())), isDone };
}

async function signedIn(page: Page, login: string): Promise<string> {
  const cookie = cookieOf(await aSessionOf(login));
  const [name = '', value = ''] = cookie.split('=');
  await page.context().addCookies([{ name, value, url: OURS }]);
  return cookie;
}

/** Whether there are more sessions than now. */
async function sessionsOf(login: string): Promise<() => Promise<boolean>> {
  const count = async () =>
    (
      await inDatabase(
        'SELECT 1 FROM session s JOIN account a ON a.id = s.account_id WHERE a.login_name = $1',
        [login],
      )
    ).length;
  const before = await count();
  return async () => (await count()) > before;
}

async function isClosed(token: string): Promise<boolean> {
  const hash = createHash('sha256').update(token).digest();
  const found = await inDatabase('SELECT 1 FROM session WHERE token_hash = $1 AND revoked_at IS NOT NULL', [
    hash,
  ]);
  return found.length > 0;
}

type ForNextAuth = Pick<Mutation, 'isDone' | 'cookie'> & {
  readonly fields?: Readonly<Record<string, string>>;
};

/** With next-auth's own token against foreign forms, so that only the origin can stop it. */
async function forNextAuth(act: string, { isDone, cookie, fields = {} }: ForNextAuth): Promise<Mutation> {
  const { head, text } = await rawAnswer({ to: OURS, target: '/api/auth/csrf' });
  const csrfToken = /"csrfToken":"([^"]+)"/.exec(text)?.[1] ?? '';
  const csrfCookie = /set-cookie: ([^;]+)/.exec(head)?.[1] ?? '';
  return {
    target: `/api/auth/${act}`,
    cookie: [csrfCookie, ...(cookie ? [cookie] : [])].join('; '),
    sent: urlEncoded({ csrfToken, ...fields }),
    isDone,
  };
}
