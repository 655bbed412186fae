import 'server-only';
import { decisionsInForce } from '@/domain/pledge/item-progress';
import type { Scope } from '@/server/db/scope';
import { HISTORY_FIELDS, toDecision } from '@/server/pledge/item-store';

/** How many items of a version have a confirmation in force. */
export async function countConfirmations({ tx }: Pick<Scope, 'tx'>, versionId: string): Promise<number> {
  const items = await tx.pledgeItem.findMany({
    where: { versionId },
    select: { decisions: HISTORY_FIELDS.decisions },
  });
  return items.filter(({ decisions }) =>
    [...decisionsInForce(decisions.map(toDecision)).values()].some(({ kind }) => kind === 'confirmation'),
  ).length;
}
