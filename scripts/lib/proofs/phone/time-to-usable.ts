import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright';

declare global {
  interface Window {
    /** When the first letter stood in a field, in ms since the page was asked for. */
    letterAt?: number;
  }
}

const BETWEEN_KEYS_MS = 40;
const PATIENCE_MS = 30_000;

/**
 * From the first moment of every page: puts the hand on the field as soon as it is painted with the button that sends
 * its form, and notes when a letter stands in it.
 */
export async function watchField(page: Page, field: string): Promise<void> {
  // The compiler wraps named functions in a helper that the page does not have.
  await page.addInitScript((wanted) => {
    document.addEventListener('input', () => (window.letterAt ??= performance.now()), { capture: true });
    const timer = setInterval(() => {
      const found = document.querySelector<HTMLElement>(wanted);
      const button = found?.closest('form')?.querySelector<HTMLElement>('button[type=submit]');
      if (!found || !button?.offsetHeight) return;
      if (performance.getEntriesByName('first-contentful-paint').length === 0) return;
      clearInterval(timer);
      found.focus();
    }, 10);
  }, field);
}

/** Opens a page and presses a key again and again until a letter stands there; gives ms from the request to the letter. */
export async function timeToType(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'commit' });
  return typeUntilSeen(page);
}

/** Presses the button of the form and types into the page that follows; gives ms from the press to the letter there. */
export async function timeToNextPage(page: Page, url: string): Promise<number> {
  const pressedAt = await page.evaluate(() => performance.timeOrigin + performance.now());
  await page.locator('main form button[type=submit]').first().press('Enter');
  await page.waitForURL(url, { waitUntil: 'commit' });
  const letterAfter = await typeUntilSeen(page);
  return (await page.evaluate(() => performance.timeOrigin)) + letterAfter - pressedAt;
}

async function typeUntilSeen(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const seen = page.waitForFunction(() => window.letterAt, null, { timeout: PATIENCE_MS });
  let isSeen = false;
  const stop = () => {
    isSeen = true;
  };
  seen.then(stop, stop);
  while (!isSeen) {
    session.send('Input.dispatchKeyEvent', { type: 'char', text: 'x' }).catch(() => {});
    await sleep(BETWEEN_KEYS_MS);
  }
  return (await (await seen).jsonValue()) ?? 0;
}
