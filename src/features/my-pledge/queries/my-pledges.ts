import 'server-only';
import { acceptsPledges } from '@/domain/campaign/campaign';
import type { AmendmentState, PledgeState } from '@/domain/pledge/pledge';
import { type CampaignWithTitle, findCurrentCampaign } from '@/server/campaign/current-campaign';
import type { Scope } from '@/server/db/scope';
import { type EarlierPledge, findEarlierPledge } from '@/server/pledge/earlier-pledge';
import { type HelpedPledge, listHelpedPledges } from './helped-pledges';
import { withOwnDeadline } from './own-deadline';
import { listPenPledges, type PenPledge } from './pen-pledges';

export type MyPledgeRow = {
  readonly id: string;
  readonly year: number;
  readonly code: string | null;
  readonly state: PledgeState;
  readonly amendmentState: AmendmentState | null;
};
export type MyPledges = {
  readonly rows: readonly MyPledgeRow[];
  readonly campaign: CampaignWithTitle | null;
  readonly acceptsPledges: boolean;
  /** The campaign may be pledged for now, and there is no pledge for it yet. */
  readonly canStart: boolean;
  /** My approved pledge of the year before, from which this year's may start. */
  readonly earlier: EarlierPledge | null;
  /** The collectives whose pen I hold. */
  readonly collectives: readonly PenPledge[];
  /** What I typed or type for members. */
  readonly helped: readonly HelpedPledge[];
  readonly mayHelp: boolean;
  readonly key: string;
};

/** Every year's pledge of the viewer, newest first, and this year's that the viewer writes for others. */
export async function listMyPledges(scope: Scope): Promise<MyPledges> {
  const { tx, actor, today } = scope;
  const current = await findCurrentCampaign(scope);
  const campaign = current && (await withOwnDeadline(scope, current, mine(scope)));
  const rows = await tx.pledge.findMany({
    where: { memberId: actor.memberId },
    orderBy: { campaign: { year: 'desc' } },
    select: {
      id: true,
      code: true,
      state: true,
      amendmentState: true,
      campaignId: true,
      campaign: { select: { year: true } },
    },
  });
  const mayHelp = actor.assignments.some(({ role }) => role === 'cell_secretary');
  const isOpen = campaign !== null && acceptsPledges(campaign, today);
  const canStart = isOpen && !rows.some((row) => row.campaignId === campaign.id);
  return {
    rows: rows.map(({ campaign: { year }, campaignId: _, ...row }) => ({ ...row, year })),
    campaign,
    acceptsPledges: isOpen,
    canStart,
    earlier: canStart ? await findEarlierPledge(scope, mine(scope), campaign.year) : null,
    collectives: campaign ? await listPenPledges(scope, campaign) : [],
    helped: campaign && mayHelp ? await listHelpedPledges(scope, campaign.id) : [],
    mayHelp,
    key: crypto.randomUUID(),
  };
}

function mine({ actor }: Pick<Scope, 'actor'>) {
  return { memberId: actor.memberId, unitId: null };
}
