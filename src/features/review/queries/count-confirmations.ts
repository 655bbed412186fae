import 'server-only';
import { decisionsInForce } from '@/domain/pledge/item-progress';
import type { Scope } from '@/server/db/scope';
import { HISTORY_FIELDS, historyOf } from '@/server/pledge/item-history';

/**
 * How many items have a confirmation in force that taking an approval back would leave without a text: all of the
 * pledge's, or, where an earlier version comes into force again, those given on this one.
 */
export async function countConfirmations(
  { tx }: Pick<Scope, 'tx'>,
  pledgeId: string,
  amendedVersionId: string | null,
): Promise<number> {
  const items = await tx.pledgeItem.findMany({
    where: { pledgeId, ...(amendedVersionId && { versionId: amendedVersionId }) },
    select: HISTORY_FIELDS,
  });
  return items.filter((item) =>
    [...decisionsInForce(historyOf([item]).decisions).values()].some(({ kind }) => kind === 'confirmation'),
  ).length;
}
