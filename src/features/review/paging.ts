/** Rows of the inbox on one page. */
export const INBOX_PAGE = 50;

/** How many dossiers are read in a row on one page. */
export const IN_ROW_MAX = 10;

/** A page number from an address: anything that is none is the first page. */
export function pageNumber(said: unknown): number {
  return typeof said === 'string' && /^[1-9][0-9]{0,4}$/.test(said) ? Number(said) : 1;
}
