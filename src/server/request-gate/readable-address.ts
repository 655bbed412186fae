const CONTROL_CHARACTER = /\p{Cc}/u;
/** Next answers this one with its own error page. */
const NEXTS_OWN = '/_global-error';

/**
 * Whether an address can be that of a page. A path that is no UTF-8 is an error in Next, and PostgreSQL takes no NUL from
 * a search: people come to neither by a link of ours.
 */
export function isReadableAddress({ pathname, search }: Pick<URL, 'pathname' | 'search'>): boolean {
  if (pathname === NEXTS_OWN || search.includes('%00')) return false;
  try {
    return !CONTROL_CHARACTER.test(decodeURIComponent(pathname));
  } catch {
    return false;
  }
}
