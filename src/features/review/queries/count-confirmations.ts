import 'server-only';
import { decisionsInForce } from '@/domain/pledge/item-progress';
import type { Scope } from '@/server/db/scope';
import { HISTORY_FIELDS, historyOf } from '@/server/pledge/item-store';

/** How many items of a version have a confirmation in force that was given while this version was. */
export async function countConfirmations({ tx }: Pick<Scope, 'tx'>, versionId: string): Promise<number> {
  const items = await tx.pledgeItem.findMany({ where: { versionId }, select: HISTORY_FIELDS });
  return items.filter((item) =>
    [...decisionsInForce(historyOf([item]).decisions).values()].some(({ kind }) => kind === 'confirmation'),
  ).length;
}
