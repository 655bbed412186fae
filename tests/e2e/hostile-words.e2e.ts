import { type Browser, type BrowserContext, expect, test } from '@playwright/test';
import exceljs from 'exceljs';
import type { NextServer } from '../../scripts/lib/next-server';
import { serveTestBuild } from '../../scripts/lib/test-build';
import { everyPage, pageAt } from './door/every-page';
import { ELSEWHERE, HOSTILE_WORDS } from './door/hostile-words';
import { aSessionOf, inDatabase } from './door/in-database';
import { poison } from './door/poison';
import { strangersIn, type WatchedPage, watchedPage } from './door/watched-page';

/** Fifty texts that would run if they could, in every text of a copy of the district; every page is opened over them. */

/** Those first who are led to most pages. */
const PEOPLE = [
  ...['tuyengiao1', 'quantri1', 'bithu1', 'dangbo1', 'dangbo3', 'bithu2', 'bithu3'],
  ...['dangvien2', 'dangvien3', 'dangvien4'],
];
const NOBODY = 'nobody';
/** Pages that show each person something else; of the others one look is enough. */
const OF_ONE_PERSON = /^\/($|cam-ket|duyet|don-vi|du-lieu-cua-toi)/;
/** Of one page so many addresses are tried until one leads there. */
const TRIES = 6;
/** Pages about a thing to which its own page does not lead in every state. */
const ABOUT: readonly (readonly [thing: RegExp, pages: readonly string[]])[] = [
  [/^\/cam-ket\/[0-9a-f-]{36}$/, ['da-trinh', 'rut-lai', 'bo-dieu-chinh', 'kiem-tra']],
  [/\/noi-dung$/, ['../chi-tieu']],
  [/^\/don-vi\/[0-9a-f-]{36}$/, ['phieu-dang-nhap']],
  [/^\/quan-tri\/don-vi\/[0-9a-f-]{36}$/, ['chuyen', 'ket-thuc']],
];

/** Pages that no link leads to for those who read here; each with what it would show. */
const OUTSIDE: readonly string[] = [
  '/cai-dat', // an office stands already
  '/don-vi', // leads on to the own unit
  '/quan-tri/nhap-tu-tep/[id]', // opened below, with a workbook of its own
];
/** What the product keeps and shows nobody, or what the workbook below is told of with. */
const NEVER_SHOWN: readonly string[] = [
  'audit_event.details',
  'directive.search_text',
  'idempotency_key.outcome',
  'imported_workbook.file_name',
  'imported_workbook.rows',
  'member.search_name',
  'member.sort_name',
  'sign_in_brake.address',
  'sign_in_brake.login',
  'unit.symbol',
  'unit.search_name',
];

// The copy is poisoned once: what comes after a failure would start over the same one.
test.describe.configure({ mode: 'serial' });
// A film of some three hundred pages, each with thousands of such lines, takes as long as opening them.
test.use({ trace: 'off' });

let server: NextServer;
let columns: readonly string[];
let sessions: ReadonlyMap<string, string>;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  const { HOSTILE_DATABASE_URL: app = '', HOSTILE_ADMIN_URL: admin = '' } = process.env;
  // Signed in before the names that they sign in with are hostile, too.
  const tokens = await Promise.all(
    PEOPLE.map(async (login) => [login, await aSessionOf(login, admin)] as const),
  );
  sessions = new Map(tokens);
  columns = await poison(admin);
  server = await serveTestBuild({ app });
});

test.afterAll(() => server?.stop());

test('there are fifty of them, each another one', () => {
  expect(new Set(HOSTILE_WORDS).size).toBe(50);
});

test('no page runs them, and every page shows them as text', async ({ browser }) => {
  test.setTimeout(900_000);
  const looks: Looks = { pages: new Set(), text: '' };
  for (const login of [...PEOPLE, NOBODY]) await openAllLinks(browser, login, looks);
  expect(everyPage().filter((page) => !looks.pages.has(page) && !OUTSIDE.includes(page))).toEqual([]);
  const missing = columns.filter((name) => !looks.text.includes(`«${name}»`) && !NEVER_SHOWN.includes(name));
  expect(missing, 'columns that no page showed').toEqual([]);
  const shown = looks.text.replaceAll('\n', '');
  expect(HOSTILE_WORDS.filter((words) => !shown.includes(words.replaceAll('\n', '')))).toEqual([]);
});

for (const [how, keepsPolicy, said] of [
  ['', true, /^kept from script-src-attr/],
  [', also where the policy is missing', false, /^a text ran$/],
] as const)
  test(`a page that gave one unescaped would be noticed${how}`, async ({ browser }) => {
    const context = await browser.newContext();
    const { page, heard } = await watchedPage(context);
    await page.route(`${server.address}/dang-nhap`, async (route) => {
      const response = await route.fetch();
      const { 'content-security-policy': policy = '', ...headers } = response.headers();
      const body = (await response.text()).replace('</h1>', '<img src=x onerror=__xss()></h1>');
      const policyToo = keepsPolicy && { 'content-security-policy': policy };
      await route.fulfill({ response, headers: { ...headers, ...policyToo }, body });
    });
    await page.goto(`${server.address}/dang-nhap`);
    expect(await strangersIn(page)).toEqual(['<img src="x" onerror="__xss()">']);
    await expect.poll(() => heard).toContainEqual(expect.stringMatching(said));
    await context.close();
  });

type Looks = { readonly pages: Set<string>; text: string };

/** From page to page by what stands in them, each page once for a person. */
async function openAllLinks(browser: Browser, login: string, looks: Looks): Promise<void> {
  const context = await signedIn(browser, login);
  const watched = await watchedPage(context);
  const waiting = ['/', '/dang-nhap', '/tam-ngung', ...(await openedText(login))];
  const opened = new Set<string>();
  const tries = new Map<string, number>();
  const isWorthALook = (page: string | undefined): page is string =>
    page !== undefined &&
    !opened.has(page) &&
    (tries.get(page) ?? 0) < TRIES &&
    (OF_ONE_PERSON.test(page) || !looks.pages.has(page));
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const asked = pageAt(new URL(address, server.address).pathname);
    if (!isWorthALook(asked)) continue;
    tries.set(asked, (tries.get(asked) ?? 0) + 1);
    const found = await look(watched, address, login);
    const page = pageAt(found.at);
    // Who is led to what is not found may come in by another address of the same page.
    if (page) opened.add(asked).add(page);
    if (page) looks.pages.add(page);
    looks.text += found.text;
    waiting.push(...found.links.flatMap(withPagesAbout));
  }
  await context.close();
}

/** The text that poison() opened for tuyengiao1 today; the way there goes through a form. */
async function openedText(login: string): Promise<readonly string[]> {
  if (login !== 'tuyengiao1') return [];
  const opened = await inDatabase<{ pledge: string }>(
    `SELECT pledge_id AS pledge FROM text_opening WHERE on_day = '2026-09-15'`,
    [],
    process.env.HOSTILE_ADMIN_URL,
  );
  return opened.map(({ pledge }) => `/mo-ban-cam-ket/${pledge}`);
}

function withPagesAbout(address: string): readonly string[] {
  const about = ABOUT.find(([thing]) => thing.test(address))?.[1] ?? [];
  return [address, ...about.map((page) => `${address}/${page}`)];
}

type Found = { readonly at: string; readonly text: string; readonly links: readonly string[] };

async function look({ page, heard }: WatchedPage, address: string, login: string): Promise<Found> {
  const where = `${login} at ${address}`;
  const answer = await page.goto(server.address + address, { waitUntil: 'load' });
  expect.soft(answer?.status(), where).toBeLessThan(500);
  expect.soft(await strangersIn(page), where).toEqual([]);
  expect.soft(heard.splice(0), where).toEqual([]);
  return page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement;
    for (const script of body.querySelectorAll('script')) script.remove();
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(
      ({ value }) => value,
    );
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')].map(
      ({ pathname, search }) => pathname + search,
    );
    return {
      at: location.pathname,
      text: [document.title, body.textContent ?? '', ...fields].join('\n'),
      links,
    };
  });
}

for (const [what, login, address] of [
  ['the person’s own data', 'dangvien3', '/du-lieu-cua-toi/tep'],
  ['the office’s workbook', 'quantri1', '/quan-tri/nhap-tu-tep/hien-co.xlsx'],
] as const)
  test(`${what} has them as text, and no cell counts or leads anywhere`, async ({ browser }) => {
    const context = await signedIn(browser, login);
    const answer = await context.request.get(server.address + address);
    expect(answer.headers()['content-disposition']).toContain('attachment');
    const cells = await cellsOf(await answer.body());
    await context.close();
    expect(cells.filter(({ isText }) => !isText).map(({ at }) => at)).toEqual([]);
    const texts = cells.map(({ text }) => text).join('\n');
    expect(texts).toContain('=HYPERLINK("http://evil.example/');
  });

type Cell = { readonly at: string; readonly text: string; readonly isText: boolean };

/** All cells with one of the texts in it. */
async function cellsOf(file: Buffer): Promise<readonly Cell[]> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(file as unknown as ArrayBuffer);
  const cells: Cell[] = [];
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const text = cell.text;
        if (!text.includes('__xss') && !text.includes(ELSEWHERE)) return;
        const isText = cell.type === exceljs.ValueType.String || cell.type === exceljs.ValueType.SharedString;
        cells.push({
          at: `${sheet.name} ${cell.address}`,
          text,
          isText: isText && !cell.formula && !cell.hyperlink,
        });
      }),
    );
  return cells;
}

test('a workbook with them, given back under such a name, is told of as text', async ({ browser }) => {
  const context = await signedIn(browser, 'quantri1');
  const { page, heard } = await watchedPage(context);
  const file = await context.request.get(`${server.address}/quan-tri/nhap-tu-tep/hien-co.xlsx`);
  await page.goto(`${server.address}/quan-tri/nhap-tu-tep`);
  const name = "<img src=x onerror=__xss()>'=1+1.xlsx";
  const mimeType = 'application/octet-stream';
  await page.getByLabel('Tệp Excel hoặc CSV').setInputFiles({ name, mimeType, buffer: await file.body() });
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await expect(page).toHaveURL(/nhap-tu-tep\/[0-9a-f-]{36}/);
  await expect(page.getByText(name).first()).toBeVisible();
  await expect(page.locator('main')).toContainText('=HYPERLINK(');
  expect(await strangersIn(page)).toEqual([]);
  expect(heard).toEqual([]);
  await context.close();
});

async function signedIn(browser: Browser, login: string): Promise<BrowserContext> {
  const context = await browser.newContext();
  const value = sessions.get(login);
  if (value) await context.addCookies([{ name: 'next-auth.session-token', value, url: server.address }]);
  return context;
}
