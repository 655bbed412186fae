import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { everyRoute, everySearchWord } from './door/every-page';
import { aSessionOf, cookieOf, inDatabase } from './door/in-database';
import { aMalformedRequest, type Malformed, spoilt } from './door/malformed';
import { type Entries, entriesOf, multipart, typed, withoutScript } from './door/posted';
import { type RawAnswer, rawAnswer } from './door/raw-request';
import { aPage } from './walk';

/** What no browser sends gets a sentence or nothing: never an error of the server, never its insides. */

const OURS = process.env.BASE_URL ?? 'http://localhost:3000';
const REQUESTS = 300;
const SEED = Number(process.env.SEED ?? 20_261_126);
const INSIDES = /\n\s+at |Error:|node_modules|\.next|prisma|SELECT /i;

type Form = { readonly cookie: string; readonly target: string; readonly entries: Entries };

/** dangvien2's first work, which may be edited. */
async function aForm(page: Page): Promise<Form> {
  const token = await aSessionOf('dangvien2');
  await page.context().addCookies([{ name: 'next-auth.session-token', value: token, url: OURS }]);
  await page.goto('/');
  const address = (await page.getByRole('link', { name: /^Việc 1/ }).getAttribute('href')) ?? '';
  const target = address.replace('chi-tieu', 'noi-dung');
  await page.goto(target);
  const form = page.locator('form').filter({ has: page.getByLabel('Việc làm theo Bác') });
  return { cookie: cookieOf(token), target, entries: await entriesOf(form) };
}

const send = ({ cookie }: Form, request: Malformed): Promise<RawAnswer> =>
  rawAnswer({
    to: OURS,
    ...request,
    headers: [...(request.headers ?? []), ['Origin', OURS], ['Cookie', cookie]],
  });

function expectSentenceOrNothing({ status, head, text }: RawAnswer, request: Malformed): void {
  const what = JSON.stringify({ ...request, body: request.body?.toString('latin1').slice(0, 600) });
  expect(status, what).toBeLessThan(500);
  if (status >= 400) expect(text, what).not.toMatch(INSIDES);
  if (status >= 400 && head.includes('text/plain')) expect(text, what).toContain('Hãy ');
}

test('three hundred malformed requests get no error of the server, and it still answers', async ({
  browser,
}) => {
  const form = await aForm(await aPage(browser));
  const requests = fc.sample(aMalformedRequest(everyRoute(), form.target, form.entries), {
    seed: SEED,
    numRuns: REQUESTS,
  });
  for (const request of requests) expectSentenceOrNothing(await send(form, request), request);
  expect(await savesStill(form, 'Sau ba trăm yêu cầu hỏng vẫn lưu được')).toBe(true);
});

test('what is too much, breaks off or asks for what is gone is answered in words', async ({ browser }) => {
  const form = await aForm(await aPage(browser));
  const { target, entries } = form;
  const flood = (fields: number) => Array.from({ length: fields }, (_, n) => [`_1_${n}`, 'x'] as const);
  const gone = entries.map(
    ([name, value]) =>
      [name, name.endsWith(':0') ? value.replace(/"id":"..../, '"id":"0000') : value] as const,
  );
  const { headers, body } = withoutScript(entries);
  const withLength = (length: string) =>
    headers.map(([name, value]) => [name, name === 'Content-Length' ? length : value] as const);
  const cases: readonly (readonly [what: string, status: number, request: Omit<Malformed, 'target'>])[] = [
    ['a field of 5 MB', 413, multipart([...entries, ['what', 'x'.repeat(5_000_000)]])],
    ['ten thousand fields', 413, multipart([...entries, ...flood(10_000)])],
    ['two thousand fields', 400, multipart([...entries, ...flood(2_000)])],
    ['a state as deep as a well', 400, spoilt(entries, `[${'['.repeat(90_000)}${']'.repeat(90_000)},"$K1"]`)],
    ['chunks', 411, { headers: [['Transfer-Encoding', 'chunked']], body: Buffer.from('0\r\n\r\n') }],
    ['a length that is a lie', 400, { headers: withLength('400000'), body, isCutOff: true }],
    ['a length that is none', 400, { headers: withLength('nhiều'), body }],
    ['an action of another build', 409, withoutScript(gone)],
    ['a cookie of 20 KB', 431, { headers: [['Cookie', `a=${'b'.repeat(20_000)}`]], body: Buffer.alloc(0) }],
  ];
  for (const [what, status, request] of cases) {
    const answer = await send(form, { method: 'POST', target, ...request });
    expect(answer.status, what).toBe(status);
    expectSentenceOrNothing(answer, { target: what });
  }
});

test('control characters and broken letters are stored as text', async ({ browser }) => {
  const form = await aForm(await aPage(browser));
  const { target, entries } = form;
  const { headers, body } = withoutScript(typed(entries, 'what', 'Giữ sạch \u0000đường\u202e làng \ud800§'));
  // One byte for one: the length stays, and the letter is no UTF-8 any more.
  const broken = Buffer.from(body.toString('latin1').replace('\u00c2\u00a7', '\u00e1\u00bb'), 'latin1');
  expect((await send(form, { method: 'POST', target, headers, body: broken })).status).toBe(303);
  const rows = await inDatabase<{ payload: string }>(
    `SELECT payload::text AS payload FROM pledge_draft WHERE payload::text LIKE '%Giữ sạch đường làng%'`,
  );
  expect(rows).toHaveLength(1);
});

for (const login of ['tuyengiao1', 'quantri1', 'bithu1'])
  test(`no address makes a page fail for ${login}`, async ({ request }) => {
    test.slow();
    const cookie = cookieOf(await aSessionOf(login));
    for (const address of hostileAddresses()) await expectNoFailure(request, { address, cookie });
  });

type Visit = { readonly address: string; readonly cookie: string };

async function expectNoFailure(request: APIRequestContext, { address, cookie }: Visit): Promise<void> {
  const answer = await request.get(address, { headers: { cookie }, maxRedirects: 0 });
  expect(answer.status(), address).toBeLessThan(500);
}

/** Every page with ids that are none, and with every word of a search in every wrong shape. */
function hostileAddresses(): readonly string[] {
  const words = everySearchWord();
  const searches = [
    (word: string) => `${word}=constructor`,
    (word: string) => `${word}=a&${word}=b&${word}[]=c`,
    (word: string) => `${word}=%FF%25-99999999999999999999`,
  ].map((search) => words.map(search).join('&'));
  return everyRoute().flatMap((route) => {
    const here = route
      .replace('[nam]', '2026')
      .replaceAll(/\[[^/]+\]/g, '00000000-0000-7000-8000-000000000000');
    const ids = ['__proto__', '%F0%9F%92%A9', '99999999999999999999'];
    const elsewhere = route.includes('[') ? ids.map((id) => route.replaceAll(/\[[^/]+\]/g, id)) : [];
    return [...searches.map((search) => `${here}?${search}`), ...elsewhere];
  });
}

async function savesStill(form: Form, words: string): Promise<boolean> {
  const { headers, body } = withoutScript(typed(form.entries, 'what', words));
  // Some of the three hundred were whole enough to be saved: the form is older than the draft by now.
  const { status, text } = await send(form, { method: 'POST', target: form.target, headers, body });
  return status === 303 || (status === 200 && text.includes(words));
}
