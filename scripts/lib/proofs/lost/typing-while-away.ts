import { type Browser, chromium, type Page } from 'playwright';
import { routes } from '@/config/routes';
import { findChromium } from '../../find-chromium';
import type { Newcomer } from '../../visit/newcomers';

/** Somebody with a living page before them while the database is away. */
export type Typing = {
  /** Types, and waits for what the page says. */
  type(words: string): Promise<readonly string[]>;
  /** What is still wrong when the database is back: the page should have saved by itself. */
  untilSaved(): Promise<readonly string[]>;
};

const LABEL = 'Việc làm theo Bác';
const PATIENCE_MS = 30_000;

/** One who only types, so that the page saves by itself, and one who presses the button, too. */
export async function openTyping(
  address: string,
  [typing, pressing]: readonly [Newcomer, Newcomer],
): Promise<Typing & { close(): Promise<void> }> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const pages = [
    await openDraft(browser, address, typing),
    await openDraft(browser, address, pressing),
  ] as const;
  const [typed, pressed] = pages;
  return {
    async type(words) {
      for (const page of pages) await page.getByLabel(LABEL).fill(words);
      await pressed.getByRole('button', { name: 'Tiếp tục' }).click();
      return [
        ...(await missing(typed, 'Chưa lưu được, sẽ thử lại')),
        ...(await missing(pressed, 'chưa chắc đã được lưu')),
        ...(await changed(pages, words)),
      ];
    },
    async untilSaved() {
      await pressed.getByRole('button', { name: 'Tiếp tục' }).click();
      return [
        ...(await missing(typed, 'Đã lưu nháp lúc')),
        ...(await missing(pressed, 'Việc này cần đạt kết quả gì, khi nào?')),
      ];
    },
    close: () => browser.close(),
  };
}

async function openDraft(browser: Browser, address: string, member: Newcomer): Promise<Page> {
  const context = await browser.newContext({ locale: 'vi-VN' });
  const [name = '', value = ''] = member.cookie.split('=');
  await context.addCookies([{ name, value, url: address, httpOnly: true, sameSite: 'Lax' }]);
  const page = await context.newPage();
  await page.goto(address + routes.pledgeItemWhat(member.pledgeId, member.firstItemKey));
  await page.getByLabel(LABEL).waitFor();
  return page;
}

async function missing(page: Page, sentence: string): Promise<readonly string[]> {
  const isThere = await page
    .getByText(sentence)
    .first()
    .waitFor({ timeout: PATIENCE_MS })
    .then(() => true)
    .catch(() => false);
  return isThere ? [] : [`the page does not say: ${sentence}`];
}

async function changed(pages: readonly Page[], words: string): Promise<readonly string[]> {
  const faults = await Promise.all(
    pages.map(async (page) => {
      const now = await page
        .getByLabel(LABEL)
        .inputValue({ timeout: 1_000 })
        .catch(() => null);
      return now === words ? [] : [`what was typed became ${now ?? 'nothing'}`];
    }),
  );
  return faults.flat();
}
