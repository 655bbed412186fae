import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { findChromium } from '../../find-chromium';

const KILOBIT = 1024 / 8;

/**
 * "Slow 4G" of Lighthouse (`throttling.mobileSlow4G`), with the factors by which it turns a line's 150 ms and 1,6 Mbit/s
 * into what one request waits and gets when DevTools does the slowing down.
 */
const SLOW_4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: 1.6 * 1024 * KILOBIT * 0.9,
  uploadThroughput: 750 * KILOBIT * 0.9,
};
const CPU_SLOWDOWN = 4;

const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: 'vi-VN',
};

export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: [...BROWSER_ARGUMENTS] });
}

export type PhonePage = { readonly page: Page; readonly context: BrowserContext; readonly loaded: Loaded };

/** Kilobytes that came over the line, by what they were for. */
export type Loaded = { readonly kilobytesOf: (type: LoadedType) => number };
export type LoadedType = 'Document' | 'Stylesheet' | 'Font' | 'Script';

/** A phone that was never here, with a poor line and a slow processor; signed in when it has a cookie. */
export async function takePhone(browser: Browser, address: string, cookie?: string): Promise<PhonePage> {
  const context = await browser.newContext(PHONE);
  if (cookie) {
    const [name = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name, value, url: address }]);
  }
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });

  const types = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? '';
    bytes.set(type, (bytes.get(type) ?? 0) + encodedDataLength);
  });
  return { page, context, loaded: { kilobytesOf: (type) => (bytes.get(type) ?? 0) / 1024 } };
}
