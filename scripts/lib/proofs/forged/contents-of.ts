import { readContents, type TableContent } from '../../backup/contents';
import type { ConnectionUrls } from '../../connection-urls';

/** Counts every attempt to sign in, also the one that is refused: that is what it is for. */
const COUNTS_ATTEMPTS = 'sign_in_brake';

/** What every table holds, the record of changes, the sessions and the keys of sent forms too. */
export async function contentsOf({ verify }: ConnectionUrls): Promise<readonly TableContent[]> {
  return (await readContents(verify)).filter(({ table }) => table !== COUNTS_ATTEMPTS);
}

/** The tables that hold something else. */
export function changedTables(
  before: readonly TableContent[],
  after: readonly TableContent[],
): readonly string[] {
  const hashes = new Map(before.map(({ table, hash }) => [table, hash]));
  return after.filter(({ table, hash }) => hashes.get(table) !== hash).map(({ table }) => table);
}
