import 'server-only';
import type { Scope } from '@/server/db/scope';
import { isId } from '@/server/organisation/unit-place';

export type ItemHome = {
  readonly pledgeId: string;
  /** Whose pledge it is: a person's or a collective's. */
  readonly memberId: string | null;
  readonly unitId: string | null;
  readonly code: string | null;
  readonly ordinal: number;
  /** Other items of the same version whose reports wait. */
  readonly othersWaiting: number;
};

/** The dossier that an item belongs to; null when unknown or out of reach. */
export async function findItemHome({ tx }: Pick<Scope, 'tx'>, itemId: string): Promise<ItemHome | null> {
  if (!isId(itemId)) return null;
  const item = await tx.pledgeItem.findUnique({
    where: { id: itemId },
    select: {
      pledgeId: true,
      versionId: true,
      ordinal: true,
      pledge: { select: { code: true, memberId: true, unitId: true } },
    },
  });
  if (!item) return null;
  const othersWaiting = await tx.pledgeItem.count({
    where: { versionId: item.versionId, waitingNoteId: { not: null }, id: { not: itemId } },
  });
  return { pledgeId: item.pledgeId, ...item.pledge, ordinal: item.ordinal, othersWaiting };
}
