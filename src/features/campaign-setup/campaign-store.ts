import 'server-only';
import type { Place } from '@/domain/access/permissions';
import type { CampaignRefusalCode } from '@/domain/campaign/set-up';
import { ok, type Result, refuse } from '@/domain/shared/result';
import { formatDate } from '@/lib/format-date';
import type { Recorded } from '@/server/action-kit/use-case';
import { type CampaignWithTitle, findCampaign } from '@/server/campaign/current-campaign';
import { toDbDate } from '@/server/db/calendar';
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

export type CampaignRules = Pick<
  CampaignWithTitle,
  | 'title'
  | 'startsOn'
  | 'registrationDeadline'
  | 'closesOn'
  | 'minItems'
  | 'obligesOfficial'
  | 'obligesProbationary'
  | 'obligesNonParty'
  | 'obligedUnitKinds'
>;

export function rowOfRules({
  startsOn,
  registrationDeadline,
  closesOn,
  obligedUnitKinds,
  ...rules
}: CampaignRules) {
  return {
    ...rules,
    startsOn: toDbDate(startsOn),
    registrationDeadline: toDbDate(registrationDeadline),
    closesOn: toDbDate(closesOn),
    obligedUnitKinds: [...obligedUnitKinds],
  };
}

/** What the record keeps of a campaign's rules. */
export function recordedRules(rules: CampaignRules): Recorded {
  const { title, startsOn, registrationDeadline, closesOn, minItems, obligedUnitKinds } = rules;
  const { obligesOfficial, obligesProbationary, obligesNonParty } = rules;
  return {
    title,
    startsOn: formatDate(startsOn),
    registrationDeadline: formatDate(registrationDeadline),
    closesOn: formatDate(closesOn),
    minItems,
    obligesOfficial,
    obligesProbationary,
    obligesNonParty,
    obligedUnitKinds,
  };
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
