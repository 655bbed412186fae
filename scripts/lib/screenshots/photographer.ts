import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { DEMONSTRATION_PASSWORD } from '../../../prisma/seed/demonstration-accounts';
import { findChromium } from '../find-chromium';
import type { FindInDistrict } from './find-in-district';
import { DESK, nameOf, type Picture, type Scheme, WIDTHS, type Width } from './picture';

const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
];
/** A page of a server under development is made when it is first asked for. */
const PATIENCE_MS = 120_000;
const PATIENCE_WITH_ACT_MS = 30_000;
/** A4 at 96 dots an inch, less the margins of the print styles. */
const PAPER = { width: 688, height: 1017 };

export interface Studio {
  readonly address: string;
  readonly browser: Browser;
  readonly scheme: Scheme;
  /** What a person who signed in once goes on with at every width. */
  readonly cookies: Map<string, Cookies>;
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

export async function openStudio(address: string, scheme: Scheme): Promise<Studio> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: SWITCHES });
  return { address, browser, scheme, cookies: new Map() };
}

export interface Print {
  readonly width: string;
  readonly file: string;
}

/** Takes a picture at every width, and on paper where the page is meant for it; the files lie in the folder given. */
export async function takePicture(
  studio: Studio,
  picture: Picture,
  { folder, find }: { readonly folder: string; readonly find: FindInDistrict },
): Promise<readonly Print[]> {
  const address = await addressOf(studio, picture, find);
  mkdirSync(folder, { recursive: true });
  const prints: Print[] = [];
  for (const width of WIDTHS) {
    const context = await contextOf(studio, picture.as, width);
    const page = await context.newPage();
    await openPicture(page, address, picture);
    const file = join(folder, `${nameOf(picture)}.${width.pixels}.png`);
    await page.screenshot({ path: file, fullPage: true, animations: 'disabled', caret: 'initial' });
    prints.push({ width: String(width.pixels), file });
    if (picture.isForPaper && !width.isPhone) prints.push(...(await printOnPaper(page, picture, folder)));
    await context.close();
  }
  return prints;
}

/** Where a picture is taken: the address, or what its way leads to. */
export async function addressOf(
  studio: Studio,
  { as, at, way }: Pick<Picture, 'as' | 'at' | 'way'>,
  find: FindInDistrict,
): Promise<string> {
  const start = typeof at === 'string' ? at : await at(find);
  if (!way) return start;
  const context = await contextOf(studio, as, DESK);
  const page = await context.newPage();
  await page.goto(start);
  await way(page, find);
  await context.close();
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

/** Opens a page as somebody; what it answers must be the page asked for, not the way to another one. */
export async function openPicture(
  page: Page,
  address: string,
  { route, before, leadsOn = false }: Picture,
): Promise<void> {
  const answer = await page.goto(address, { waitUntil: 'load', timeout: PATIENCE_MS });
  const landed = new URL(page.url()).pathname;
  const isAskedFor = leadsOn !== (landed === new URL(address, page.url()).pathname);
  if (!answer || answer.status() >= 500) throw new Error(`${address} answers ${answer?.status()}`);
  if (!isAskedFor) throw new Error(`${address} (${route}) leads to ${landed}`);
  await ready(page);
  await before?.(page);
}

/** The page's own script has taken over, its letters are there, and its pictures, also those further down. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector('main');
    return main !== null && Object.keys(main).some((key) => key.startsWith('__reactFiber'));
  });
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => {
    for (const picture of document.images) picture.loading = 'eager';
    return Promise.all(Array.from(document.images, (picture) => picture.decode()));
  });
}

async function printOnPaper(page: Page, picture: Picture, folder: string): Promise<readonly Print[]> {
  const name = join(folder, nameOf(picture));
  await page.pdf({ path: `${name}.a4.pdf`, preferCSSPageSize: true, printBackground: false });
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(PAPER);
  await page.screenshot({ path: `${name}.a4.png`, fullPage: true });
  return [{ width: 'a4', file: `${name}.a4.png` }];
}

/** A window of the width, with the person signed in: by the form the first time, later by what that left. */
export async function contextOf(
  { address, browser, scheme, cookies }: Studio,
  login: string | null,
  { pixels, isPhone }: Width,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: pixels, height: isPhone ? 844 : 900 },
    isMobile: isPhone,
    hasTouch: isPhone,
    colorScheme: scheme,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  context.setDefaultTimeout(PATIENCE_WITH_ACT_MS);
  context.setDefaultNavigationTimeout(PATIENCE_MS);
  if (login === null) return context;
  const known = cookies.get(login);
  if (known) await context.addCookies(known);
  else {
    await signIn(context, login);
    cookies.set(login, await context.cookies());
  }
  return context;
}

async function signIn(context: BrowserContext, login: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('/dang-nhap');
  await page.getByLabel('Tên đăng nhập hoặc số điện thoại').fill(login);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(DEMONSTRATION_PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.waitForURL((url) => url.pathname !== '/dang-nhap');
  await page.close();
}
