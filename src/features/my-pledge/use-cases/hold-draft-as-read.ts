import 'server-only';
import type { PledgePartContent } from '@/domain/pledge/pledge-part';
import type { PartRefusalCode } from '@/domain/pledge/submitted-parts';
import { ok, type Result, refuse } from '@/domain/shared/result';
import { type CampaignToWrite, findCampaignToWrite } from '@/server/campaign/campaign-to-write';
import type { Scope } from '@/server/db/scope';
import { type Draft, readDraft } from '@/server/pledge/draft-store';
import { lockDossier } from '@/server/pledge/lock-dossier';
import { findPledge, type StoredPledge } from '@/server/pledge/pledge-store';
import { partsAskedOf, partsToSubmit } from '../draft-parts';

export type DraftToSubmit = {
  readonly pledge: StoredPledge;
  readonly campaign: CampaignToWrite;
  readonly draft: Draft;
  readonly parts: Result<readonly PledgePartContent[], PartRefusalCode>;
};

/** The draft that is handed in, held for this transaction: the one that was read on the page of answers, or a refusal. */
export async function holdDraftAsRead(
  scope: Scope,
  pledgeId: string,
  draftVersion: number,
): Promise<Result<DraftToSubmit, 'pledge.stale' | 'draft.stale'>> {
  await lockDossier(scope, pledgeId);
  const pledge = await findPledge(scope, pledgeId);
  const campaign = pledge && (await findCampaignToWrite(scope, pledge.campaignId));
  if (!campaign) return refuse('pledge.stale');
  const draft = await readDraft(scope, pledge);
  if (draft.version !== draftVersion) return refuse('draft.stale');
  return ok({ pledge, campaign, draft, parts: partsToSubmit(draft.parts, partsAskedOf(pledge, campaign)) });
}
