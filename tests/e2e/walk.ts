import AxeBuilder from '@axe-core/playwright';
import {
  type Browser,
  type BrowserContextOptions,
  type CDPSession,
  expect,
  type Page,
} from '@playwright/test';

export const PASSWORD = 'Noi-guong-2026';
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
};
/** Script is switched off page by page, so that axe can be let in between. */
export const PHONE_WITHOUT_SCRIPT: WalkOptions = { ...PHONE, hasScript: false };

export type WalkOptions = BrowserContextOptions & { readonly hasScript?: boolean };

const scriptSwitches = new WeakMap<Page, CDPSession>();
/** What the browser complained about, by page. */
const complaints = new WeakMap<Page, string[]>();

/** A person with a browser of their own, signed in. */
export async function walkAs(browser: Browser, login: string, options: WalkOptions = {}): Promise<Page> {
  const page = await aPage(browser, options);
  await page.goto('/dang-nhap');
  await signIn(page, login);
  await expect(page.getByRole('heading', { name: 'Việc của tôi', level: 1 })).toBeVisible();
  return page;
}

export async function aPage(
  browser: Browser,
  { hasScript = true, ...options }: WalkOptions = {},
): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  const heard: string[] = [];
  complaints.set(page, heard);
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => message.type() === 'error' && heard.push(message.text()));
  if (hasScript) return page;
  const session = await page.context().newCDPSession(page);
  scriptSwitches.set(page, session);
  await letScript(page, false);
  return page;
}

async function letScript(page: Page, isLet: boolean): Promise<void> {
  await scriptSwitches.get(page)?.send('Emulation.setScriptExecutionDisabled', { value: !isLet });
}

export async function signIn(page: Page, login: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('Tên đăng nhập hoặc số điện thoại').fill(login);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}

/** Nothing that axe finds, nothing that a narrow screen must be pushed sideways for, no error in the console. */
export async function expectWellMade(page: Page): Promise<void> {
  expect(complaints.get(page) ?? [], page.url()).toEqual([]);
  await letScript(page, true);
  const overflow = await page
    .evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    .catch(() => 0);
  expect(overflow, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  await letScript(page, false);
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
    page.url(),
  ).toEqual([]);
}

export const NOT_FOUND = /Không tìm thấy/;
