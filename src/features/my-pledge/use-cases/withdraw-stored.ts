import 'server-only';
import type { Pledge, PledgeRefusalCode } from '@/domain/pledge/pledge';
import { withdraw } from '@/domain/pledge/withdraw-pledge';
import { ok, type Result, refuse } from '@/domain/shared/result';
import { findCampaign } from '@/server/campaign/current-campaign';
import type { Scope } from '@/server/db/scope';
import { lockDossier } from '@/server/pledge/lock-dossier';
import { findPledge, type StoredPledge, savePledgeMove } from '@/server/pledge/pledge-store';
import { writerAct } from './writer-act';

/** A pledge as it was, and as it is in draft again. */
export type Withdrawn = { readonly pledge: StoredPledge; readonly withdrawn: Pledge };

/** Takes what was handed in back into draft, before anybody has decided on it. */
export async function withdrawStored(
  scope: Scope,
  pledgeId: string,
  version: number,
): Promise<Result<Withdrawn, PledgeRefusalCode>> {
  await lockDossier(scope, pledgeId);
  const pledge = await findPledge(scope, pledgeId);
  const campaign = pledge && (await findCampaign(scope, pledge.campaignId));
  if (!campaign || !pledge.currentVersionId) return refuse('pledge.stale');
  const withdrawn = withdraw(pledge, await writerAct(scope, pledge, version), { campaign });
  if (!withdrawn.ok) return withdrawn;

  const versionId = pledge.currentVersionId;
  const isSaved = await savePledgeMove(scope, { before: pledge, move: withdrawn.value, versionId });
  return isSaved ? ok({ pledge, withdrawn: withdrawn.value.pledge }) : refuse('pledge.stale');
}
