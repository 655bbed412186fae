import { addDays, type CalendarDate, calendarDate } from '@/domain/shared/calendar-date';
import type { CampaignFacts, Facts } from './read-facts';

/** At most so many days on which the tree or a membership changed are asked about in one campaign. */
const MOST_CHANGES = 6;

/**
 * The days on which a campaign is recounted: its own dates, the middle of the year, today, and the days before and
 * on which somebody moved, where a count by the wrong day's tree would show.
 */
export function datesToAsk(
  { district }: Facts,
  today: CalendarDate,
): (campaign: CampaignFacts) => readonly CalendarDate[] {
  return ({ year, startsOn, registrationDeadline, closesOn }) => {
    const isInside = (day: CalendarDate) => day > startsOn && day <= closesOn && day <= today;
    const moves = [...changes(district.placements, isInside), ...changes(district.memberships, isInside)];
    const own = [startsOn, registrationDeadline, calendarDate(`${year}-06-30`), closesOn, today];
    const around = moves.flatMap((day) => [addDays(day, -1), day]);
    return [...new Set([...own.filter((day) => day <= today), ...around])].toSorted();
  };
}

type Dated = { readonly validFrom: CalendarDate };

/** Evenly spread over the year, the first and the last among them. */
function changes(rows: readonly Dated[], isInside: (day: CalendarDate) => boolean): readonly CalendarDate[] {
  const days = [...new Set(rows.map(({ validFrom }) => validFrom).filter(isInside))].toSorted();
  if (days.length <= MOST_CHANGES) return days;
  const step = (days.length - 1) / (MOST_CHANGES - 1);
  return Array.from({ length: MOST_CHANGES }, (_, index) => days[Math.round(index * step)]).filter(
    (day) => day !== undefined,
  );
}
