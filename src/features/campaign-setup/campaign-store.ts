import 'server-only';
import type { Place } from '@/domain/access/permissions';
import { type CampaignRefusalCode, type Extension, refuseWhenClosed } from '@/domain/campaign/set-up';
import { ok, type Result, refuse } from '@/domain/shared/result';
import { formatDate } from '@/lib/format-date';
import type { Recorded } from '@/server/action-kit/use-case';
import { type CampaignWithTitle, findCampaign } from '@/server/campaign/current-campaign';
import { fromDbDate, toDbDate } from '@/server/db/calendar';
import type { Prisma } from '@/server/db/generated/client';
import type { Scope } from '@/server/db/scope';
import { isId, placeOfUnit } from '@/server/organisation/unit-place';

/** The campaign is the root's: there its permissions are asked for. */
export function placeOfRoot(scope: Scope): Promise<Place | null> {
  return placeOfUnit(scope, scope.actor.rootId);
}

export async function placeOfCampaign(scope: Scope, campaignId: string): Promise<Place | null> {
  return isId(campaignId) && (await findCampaign(scope, campaignId)) ? placeOfRoot(scope) : null;
}

/** The campaign that is about to be changed: there, and not closed. */
export async function findToChange(
  scope: Scope,
  campaignId: string,
): Promise<Result<CampaignWithTitle, CampaignRefusalCode>> {
  const campaign = await findCampaign(scope, campaignId);
  if (!campaign) return refuse('campaign.not-found');
  return refuseWhenClosed(campaign) ?? ok(campaign);
}

export type CampaignDates = Pick<
  CampaignWithTitle,
  'title' | 'startsOn' | 'registrationDeadline' | 'closesOn'
>;
export type CampaignRules = Pick<
  CampaignWithTitle,
  'minItems' | 'obligesOfficial' | 'obligesProbationary' | 'obligesNonParty' | 'obligedUnitKinds'
>;

export function rowOfDates({ title, startsOn, registrationDeadline, closesOn }: CampaignDates) {
  return {
    title,
    startsOn: toDbDate(startsOn),
    registrationDeadline: toDbDate(registrationDeadline),
    closesOn: toDbDate(closesOn),
  };
}

export function rowOfRules(rules: CampaignRules) {
  const { minItems, obligesOfficial, obligesProbationary, obligesNonParty, obligedUnitKinds } = rules;
  return {
    minItems,
    obligesOfficial,
    obligesProbationary,
    obligesNonParty,
    obligedUnitKinds: [...obligedUnitKinds],
  };
}

/** What the record keeps of a campaign's dates. */
export function recordedDates({ title, startsOn, registrationDeadline, closesOn }: CampaignDates): Recorded {
  return {
    title,
    startsOn: formatDate(startsOn),
    registrationDeadline: formatDate(registrationDeadline),
    closesOn: formatDate(closesOn),
  };
}

/** The extensions of a campaign that were not taken back. */
export async function listGranted({ tx }: Scope, campaignId: string): Promise<readonly Extension[]> {
  const rows = await tx.deadlineExtension.findMany({
    where: { campaignId, withdrawnAt: null },
    select: { until: true },
  });
  return rows.map(({ until }) => ({ until: fromDbDate(until) }));
}

/** Changes a campaign that is still as it was seen. */
export async function updateCampaign(
  { tx, actor }: Scope,
  { campaignId, version }: { readonly campaignId: string; readonly version: number },
  data: Prisma.CampaignUpdateManyMutationInput,
): Promise<Result<null, CampaignRefusalCode>> {
  const { count } = await tx.campaign.updateMany({
    where: { id: campaignId, version, rootId: actor.rootId },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 1 ? ok(null) : refuse('campaign.stale');
}
