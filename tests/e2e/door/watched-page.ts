import type { BrowserContext, Page } from '@playwright/test';

/** A page that tells what ran in it, what it was kept from, and whom it asked. */
export type WatchedPage = { readonly page: Page; readonly heard: string[] };

export async function watchedPage(context: BrowserContext): Promise<WatchedPage> {
  const page = await context.newPage();
  const heard: string[] = [];
  await page.exposeFunction('__xss', () => heard.push('a text ran'));
  await page.exposeFunction('__kept', (what: string) => heard.push(`kept from ${what}`));
  await page.addInitScript(() => {
    const { __kept } = window as unknown as { readonly __kept: (what: string) => void };
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      __kept(`${violatedDirective} ${blockedURI}`),
    );
  });
  page.on('dialog', (dialog) => {
    heard.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('request', (request) => {
    const { origin } = new URL(request.url());
    if (origin !== new URL(page.url() === 'about:blank' ? request.url() : page.url()).origin)
      heard.push(`asked ${request.url()}`);
  });
  return { page, heard };
}

/** What stands in the page although no component of ours makes it. */
export function strangersIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const strange = [
      'script:not([src]):not([nonce])',
      'script[src]:not([src^="/_next/"])',
      'iframe, object, embed, base, style, math, audio, video',
      'link[href*="//"], img[src*="//"], form[action*="//"]',
      'meta[http-equiv]',
      '[style]:not(next-route-announcer)',
      'animate, svg script, [srcdoc]',
    ].flatMap((selector) => [...document.querySelectorAll(selector)]);
    const armed = [...document.querySelectorAll('*')].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith('on')),
    );
    // What a link leads to is told by the browser, not by how it is written.
    const links = [...document.querySelectorAll('a')].filter(
      ({ protocol }) => !['http:', 'https:', 'tel:', 'mailto:', ''].includes(protocol) && protocol !== ':',
    );
    return [...strange, ...armed, ...links].map((element) => element.outerHTML.slice(0, 200));
  });
}
