import 'server-only';
import { can } from '@/domain/access/permissions';
import { cumulativeTrend, type TrendPoint } from '@/domain/rollup/trend';
import { addDays, type CalendarDate, firstDayOfYear, isAfter } from '@/domain/shared/calendar-date';
import type { CampaignWithTitle } from '../campaign/current-campaign';
import type { Scope } from '../db/scope';
import type { UnitPlace } from '../organisation/unit-place';
import { countWeeks } from './queries/count-weeks';
import { shareCounts } from './shared-counts';

export type TrendQuestion = {
  readonly campaign: Pick<CampaignWithTitle, 'id' | 'year'>;
  readonly place: UnitPlace;
  readonly on: CalendarDate;
};

/** One point at the end of every week of the campaign's year, the last one on the day itself. */
export type Trend = readonly { readonly on: CalendarDate; readonly total: number }[];

const LAST_DAY_OF_WEEK = 6;

/** Approved pledges up to each week, of those obliged on the day; null when the actor may not count the unit. */
export async function readTrend(scope: Scope, { campaign, place, on }: TrendQuestion): Promise<Trend | null> {
  if (!can(scope.actor, 'counts.read', place)) return null;
  const weeks = await sharedWeeks(scope, { campaignId: campaign.id, unitId: place.unitId, on });
  const points = cumulativeTrend(weeks, { from: firstDayOfYear(campaign.year), to: on });
  return points.map((point) => ({ on: endOfWeek(point, on), total: point.total }));
}

const MOST_WEEKS = 20_000;
const sharedWeeks = shareCounts(countWeeks, MOST_WEEKS);

function endOfWeek({ week }: TrendPoint, last: CalendarDate): CalendarDate {
  const sunday = addDays(week, LAST_DAY_OF_WEEK);
  return isAfter(sunday, last) ? last : sunday;
}
