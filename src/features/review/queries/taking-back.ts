import 'server-only';
import { decisionsInForce } from '@/domain/pledge/item-progress';
import type { Scope } from '@/server/db/scope';
import { HISTORY_FIELDS, historyOf } from '@/server/pledge/item-history';

/** What taking back the approval in force would come to. */
export type TakingBack = {
  /** The version that would be in force again; null when the one in force is the first. */
  readonly previousVersionId: string | null;
  /**
   * How many items have a confirmation in force that would be left without a text: all of the pledge's, or, where an
   * earlier version comes into force again, those given on the version in force.
   */
  readonly confirmationsInForce: number;
};

/** Reads what taking back the approval of `versionId` would come to; of a pledge out of reach, nothing. */
export async function readTakingBack(
  { tx }: Pick<Scope, 'tx'>,
  { pledgeId, versionId }: { readonly pledgeId: string; readonly versionId: string | null },
): Promise<TakingBack> {
  const pledge = await tx.pledge.findUnique({
    where: { id: pledgeId },
    select: {
      versions: {
        where: { inForceTo: { not: null } },
        orderBy: { ordinal: 'desc' },
        take: 1,
        select: { id: true },
      },
      items: { select: { versionId: true, ...HISTORY_FIELDS } },
    },
  });
  const previousVersionId = pledge?.versions[0]?.id ?? null;
  const items = pledge?.items ?? [];
  const left = previousVersionId ? items.filter((item) => item.versionId === versionId) : items;
  return { previousVersionId, confirmationsInForce: left.filter(isConfirmed).length };
}

function isConfirmed(item: Parameters<typeof historyOf>[0][number]): boolean {
  const decisions = decisionsInForce(historyOf([item]).decisions);
  return [...decisions.values()].some(({ kind }) => kind === 'confirmation');
}
