import { addDays, type CalendarDate, isAfter, mondayOf } from '@/domain/shared/calendar-date';

const DAYS_PER_WEEK = 7;

/** How many facts fell in the week of a day. */
export type WeekCount = { readonly week: CalendarDate; readonly count: number };

export type TrendPoint = {
  /** The Monday of the week. */
  readonly week: CalendarDate;
  /** Everything up to the end of that week. */
  readonly total: number;
};

/** The running total of weekly counts, one point for each week of the period, empty weeks included. */
export function cumulativeTrend(
  counts: readonly WeekCount[],
  period: { readonly from: CalendarDate; readonly to: CalendarDate },
): readonly TrendPoint[] {
  const points: TrendPoint[] = [];
  for (let week = mondayOf(period.from); !isAfter(week, period.to); week = addDays(week, DAYS_PER_WEEK)) {
    const lastDay = addDays(week, DAYS_PER_WEEK - 1);
    const upToNow = counts.filter((count) => !isAfter(count.week, lastDay));
    points.push({ week, total: upToNow.reduce((total, { count }) => total + count, 0) });
  }
  return points;
}
