import 'server-only';
import type { Scope } from '../db/scope';

export type EarlierPledge = {
  readonly pledgeId: string;
  readonly year: number;
  /** The version in force. */
  readonly versionId: string;
};

type Owner = { readonly memberId: string | null; readonly unitId: string | null };

/** The approved pledge of the same person or collective in the year before; null when there is none. */
export async function findEarlierPledge(
  { tx, actor }: Pick<Scope, 'tx' | 'actor'>,
  { memberId, unitId }: Owner,
  year: number,
): Promise<EarlierPledge | null> {
  const row = await tx.pledge.findFirst({
    where: { memberId, unitId, state: 'approved', campaign: { rootId: actor.rootId, year: year - 1 } },
    select: { id: true, inForceVersionId: true },
  });
  return row?.inForceVersionId ? { pledgeId: row.id, year: year - 1, versionId: row.inForceVersionId } : null;
}
