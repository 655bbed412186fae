import { readContents, type TableContent } from '../../backup/contents';
import type { ConnectionUrls } from '../../connection-urls';

/** Whoever comes in writes in their session when they were seen, whatever becomes of the request. */
const WRITTEN_BY_COMING_IN = 'session';

/** What every table holds, but for the sessions. */
export async function contentsOf({ verify }: ConnectionUrls): Promise<readonly TableContent[]> {
  return (await readContents(verify)).filter(({ table }) => table !== WRITTEN_BY_COMING_IN);
}
