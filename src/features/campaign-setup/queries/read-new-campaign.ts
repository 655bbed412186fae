import 'server-only';
import { can } from '@/domain/access/permissions';
import { MIN_ITEMS } from '@/domain/campaign/campaign';
import { type CalendarDate, firstDayOfYear, lastDayOfYear, yearOf } from '@/domain/shared/calendar-date';
import { formatDate } from '@/lib/format-date';
import { type CampaignWithTitle, findCampaignOfYear } from '@/server/campaign/current-campaign';
import type { Scope } from '@/server/db/scope';
import { placeOfRoot } from '../campaign-store';
import { nextYear } from './next-year';

/** What the forms of the dates and of the rules begin with, as typed. */
export type DatesValues = {
  readonly title: string;
  readonly startsOn: string;
  readonly registrationDeadline: string;
  readonly closesOn: string;
};
export type RulesValues = {
  readonly minItems: string;
  readonly obligesOfficial: boolean;
  readonly obligesProbationary: boolean;
  readonly obligesNonParty: boolean;
  readonly obligedUnitKinds: readonly string[];
};

export type NewCampaign = {
  readonly year: number;
  readonly dates: DatesValues;
  readonly rules: RulesValues;
  /** The year whose set-up the form begins with; null for the first. */
  readonly after: number | null;
  readonly key: string;
};

/** The next year without a campaign, proposed after the year before. */
export async function readNewCampaign(scope: Scope): Promise<NewCampaign | null> {
  const place = await placeOfRoot(scope);
  if (!place || !can(scope.actor, 'campaign.keep', place)) return null;
  const year = await nextYear(scope);
  const before = await findCampaignOfYear(scope, year - 1);
  return {
    year,
    dates: before ? datesAfter(before, year) : usualDates(year),
    rules: before ? rulesOf(before) : USUAL_RULES,
    after: before?.year ?? null,
    key: crypto.randomUUID(),
  };
}

function usualDates(year: number): DatesValues {
  return {
    title: titleOf(year),
    startsOn: formatDate(firstDayOfYear(year)),
    registrationDeadline: `31/03/${year}`,
    closesOn: formatDate(lastDayOfYear(year)),
  };
}

const USUAL_RULES: RulesValues = {
  minItems: String(MIN_ITEMS),
  obligesOfficial: true,
  obligesProbationary: true,
  obligesNonParty: false,
  obligedUnitKinds: ['grassroots_committee', 'section_committee', 'cell'],
};

/** The same days of the new year. */
function datesAfter(before: CampaignWithTitle, year: number): DatesValues {
  const moved = (date: CalendarDate) => {
    const dayAndMonth = formatDate(date).slice(0, 5).replace('29/02', '28/02');
    return `${dayAndMonth}/${yearOf(date) + year - before.year}`;
  };
  return {
    title: titleOf(year),
    startsOn: moved(before.startsOn),
    registrationDeadline: moved(before.registrationDeadline),
    closesOn: moved(before.closesOn),
  };
}

/** A campaign's dates as their form holds them. */
export function datesOf({ title, startsOn, registrationDeadline, closesOn }: CampaignWithTitle): DatesValues {
  return {
    title,
    startsOn: formatDate(startsOn),
    registrationDeadline: formatDate(registrationDeadline),
    closesOn: formatDate(closesOn),
  };
}

/** A campaign's rules as their form holds them. */
export function rulesOf(campaign: CampaignWithTitle): RulesValues {
  const { minItems, obligesOfficial, obligesProbationary, obligesNonParty, obligedUnitKinds } = campaign;
  return {
    minItems: String(minItems),
    obligesOfficial,
    obligesProbationary,
    obligesNonParty,
    obligedUnitKinds,
  };
}

function titleOf(year: number): string {
  return `Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh năm ${year}`;
}
