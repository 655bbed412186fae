import 'server-only';
import type { PledgeState } from '@/domain/pledge/pledge';
import type { Scope } from '@/server/db/scope';

export type HelpedPledge = {
  readonly id: string;
  readonly memberName: string;
  readonly state: PledgeState;
  readonly code: string | null;
  /** Handed in, and the member has neither confirmed it nor signed a paper. */
  readonly isAwaited: boolean;
};

/** The pledges of a campaign that the actor typed or types for members of the own cell. */
export async function listHelpedPledges(
  { tx, actor }: Scope,
  campaignId: string,
): Promise<readonly HelpedPledge[]> {
  const rows = await tx.pledge.findMany({
    where: { campaignId, rootId: actor.rootId, draft: { enteredById: actor.memberId } },
    orderBy: { member: { sortName: 'asc' } },
    select: {
      id: true,
      state: true,
      code: true,
      member: { select: { fullName: true } },
      currentVersion: { select: { enteredById: true, confirmedOn: true } },
    },
  });
  return rows.map(({ id, state, code, member, currentVersion }) => ({
    id,
    state,
    code,
    memberName: member?.fullName ?? '',
    isAwaited:
      state === 'submitted' && Boolean(currentVersion?.enteredById) && currentVersion?.confirmedOn === null,
  }));
}
