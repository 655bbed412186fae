import 'server-only';
import { can } from '@/domain/access/permissions';
import { MIN_ITEMS } from '@/domain/campaign/campaign';
import { type CalendarDate, firstDayOfYear, lastDayOfYear, yearOf } from '@/domain/shared/calendar-date';
import { formatDate } from '@/lib/format-date';
import type { CampaignWithTitle } from '@/server/campaign/current-campaign';
import { findCampaignOfYear } from '@/server/campaign/current-campaign';
import type { Scope } from '@/server/db/scope';
import { placeOfRoot } from '../campaign-store';

/** What the form of the rules begins with, as typed. */
export type RulesValues = {
  readonly year: string;
  readonly title: string;
  readonly startsOn: string;
  readonly registrationDeadline: string;
  readonly closesOn: string;
  readonly minItems: string;
  readonly obligesOfficial: boolean;
  readonly obligesProbationary: boolean;
  readonly obligesNonParty: boolean;
  readonly obligedUnitKinds: readonly string[];
};

export type NewCampaign = { readonly values: RulesValues; readonly key: string };

/** The next year without a campaign, proposed after the year before. */
export async function readNewCampaign(scope: Scope): Promise<NewCampaign | null> {
  const place = await placeOfRoot(scope);
  if (!place || !can(scope.actor, 'campaign.keep', place)) return null;
  const newest = await scope.tx.campaign.findFirst({
    where: { rootId: scope.actor.rootId },
    orderBy: { year: 'desc' },
    select: { year: true },
  });
  const year = newest ? newest.year + 1 : yearOf(scope.today);
  const before = newest && (await findCampaignOfYear(scope, newest.year));
  return { values: before ? proposedAfter(before, year) : usualFor(year), key: crypto.randomUUID() };
}

function usualFor(year: number): RulesValues {
  return {
    year: String(year),
    title: titleOf(year),
    startsOn: formatDate(firstDayOfYear(year)),
    registrationDeadline: `31/03/${year}`,
    closesOn: formatDate(lastDayOfYear(year)),
    minItems: String(MIN_ITEMS),
    obligesOfficial: true,
    obligesProbationary: true,
    obligesNonParty: false,
    obligedUnitKinds: ['grassroots_committee', 'section_committee', 'cell'],
  };
}

function proposedAfter(before: CampaignWithTitle, year: number): RulesValues {
  return { ...valuesOf(before), ...datesMoved(before, year), year: String(year), title: titleOf(year) };
}

function datesMoved(
  { startsOn, registrationDeadline, closesOn, year: from }: CampaignWithTitle,
  year: number,
) {
  const moved = (date: CalendarDate) => {
    const dayAndMonth = formatDate(date).slice(0, 5).replace('29/02', '28/02');
    return `${dayAndMonth}/${yearOf(date) + year - from}`;
  };
  return {
    startsOn: moved(startsOn),
    registrationDeadline: moved(registrationDeadline),
    closesOn: moved(closesOn),
  };
}

/** A campaign's rules as its form holds them. */
export function valuesOf(campaign: CampaignWithTitle): RulesValues {
  return {
    year: String(campaign.year),
    title: campaign.title,
    startsOn: formatDate(campaign.startsOn),
    registrationDeadline: formatDate(campaign.registrationDeadline),
    closesOn: formatDate(campaign.closesOn),
    minItems: String(campaign.minItems),
    obligesOfficial: campaign.obligesOfficial,
    obligesProbationary: campaign.obligesProbationary,
    obligesNonParty: campaign.obligesNonParty,
    obligedUnitKinds: campaign.obligedUnitKinds,
  };
}

function titleOf(year: number): string {
  return `Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh năm ${year}`;
}
