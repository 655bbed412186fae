import { isOwnAddress } from '@/config/routes';

/** What next-auth answers for us. Its built-in pages are not ours, and the callback by GET is an error of its own. */
const SERVED = new Set([
  'GET session',
  'GET csrf',
  'GET providers',
  'POST signout',
  'POST callback/credentials',
]);

export function isServedByNextAuth(method: string, path: readonly string[]): boolean {
  return SERVED.has(`${method} ${path.join('/')}`);
}

/** next-auth fails on an address to go on to that is none; the cookie is its own, but anybody can write it. */
export function isReadableCallback(address: string): boolean {
  return isOwnAddress(address) || (/^https?:\/\//.test(address) && URL.canParse(address));
}
