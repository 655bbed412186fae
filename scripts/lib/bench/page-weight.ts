import { gzipSync } from 'node:zlib';
import { ask, askForPage, textOf } from '../visit/request';

const BYTES_PER_KILOBYTE = 1024;

/** All the JavaScript that a page has a phone load, gzipped, in KB: what its tags and its component data name. */
export async function scriptsOf(address: string, path: string, cookie: string): Promise<number> {
  const page = textOf(await askForPage({ url: address + path, cookie }));
  // Only browsers too old for the product load what says `noModule`.
  const forPhones = page.replace(/<script[^>]*\bnoModule=""[^>]*>/gi, '');
  const names = new Set([...forPhones.matchAll(/static\/chunks\/[^"'\\\s?]+\.js/g)].map(([name]) => name));
  const sizes = await Promise.all([...names].map((name) => sizeOf(`${address}/_next/${name}`)));
  return sizes.reduce((sum, size) => sum + size, 0) / BYTES_PER_KILOBYTE;
}

async function sizeOf(url: string): Promise<number> {
  const answer = await ask({ url, cookie: '' });
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  return gzipSync(textOf(answer)).length;
}
