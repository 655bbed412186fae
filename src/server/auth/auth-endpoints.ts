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
