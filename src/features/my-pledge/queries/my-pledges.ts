import 'server-only';
import { acceptsPledges } from '@/domain/campaign/campaign';
import type { PledgeState } from '@/domain/pledge/pledge';
import { type CampaignWithTitle, findCurrentCampaign } from '@/server/campaign/current-campaign';
import type { Scope } from '@/server/db/scope';

export type MyPledgeRow = {
  readonly id: string;
  readonly year: number;
  readonly code: string | null;
  readonly state: PledgeState;
};
export type MyPledges = {
  readonly rows: readonly MyPledgeRow[];
  /** The campaign that may be pledged for now, when there is no pledge for it yet. */
  readonly toStart: CampaignWithTitle | null;
  readonly key: string;
};

/** Every year's pledge of the viewer, newest first. */
export async function listMyPledges(scope: Scope): Promise<MyPledges> {
  const { tx, actor, today } = scope;
  const campaign = await findCurrentCampaign(scope);
  const rows = await tx.pledge.findMany({
    where: { memberId: actor.memberId },
    orderBy: { campaign: { year: 'desc' } },
    select: { id: true, code: true, state: true, campaignId: true, campaign: { select: { year: true } } },
  });
  const hasCurrent = rows.some((row) => row.campaignId === campaign?.id);
  return {
    rows: rows.map(({ campaign: { year }, campaignId: _, ...row }) => ({ ...row, year })),
    toStart: campaign && !hasCurrent && acceptsPledges(campaign, today) ? campaign : null,
    key: crypto.randomUUID(),
  };
}
