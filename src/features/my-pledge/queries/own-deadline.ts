import 'server-only';
import type { CampaignWithTitle } from '@/server/campaign/current-campaign';
import { findEffectiveDeadline } from '@/server/campaign/effective-deadline';
import type { Scope } from '@/server/db/scope';

type Subject = { readonly memberId: string | null; readonly unitId: string | null };

/** The campaign with the last on-time day of this person or collective: an extension moves it. */
export async function withOwnDeadline<C extends CampaignWithTitle>(
  scope: Scope,
  campaign: C,
  { memberId, unitId }: Subject,
): Promise<C> {
  const registrationDeadline = await findEffectiveDeadline(scope, campaign.id, { memberId, unitId });
  return { ...campaign, registrationDeadline };
}
