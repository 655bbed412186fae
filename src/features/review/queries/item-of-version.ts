import 'server-only';
import type { Scope } from '@/server/db/scope';
import { isId } from '@/server/organisation/unit-place';

/** Says whether an item belongs to the version that is being reviewed. */
export async function isItemOfVersion(
  { tx }: Pick<Scope, 'tx'>,
  itemId: string,
  versionId: string,
): Promise<boolean> {
  if (!isId(itemId)) return false;
  return (await tx.pledgeItem.count({ where: { id: itemId, versionId } })) === 1;
}
