import { addDays, type CalendarDate, calendarDate, isAfter, yearOf } from '@/domain/shared/calendar-date';
import type { Random } from './random';

/** A day and an instant on it; "now" is eight o'clock in Vietnam on the day of generation. */
export type Moment = { readonly on: CalendarDate; readonly at: Date };

const MILLISECONDS_PER_MINUTE = 60_000;
const hour = (hours: number, minutes = 0) => hours * 60 + minutes;

/** When people sit down to it: mornings, afternoons, and evenings at home. */
const SITTINGS: readonly (readonly [from: number, to: number])[] = [
  [hour(7, 15), hour(11)],
  [hour(13, 30), hour(16, 45)],
  [hour(19), hour(21, 15)],
];
const EARLY: readonly [from: number, to: number] = [hour(6, 30), hour(7, 55)];

/** Some minute of a day; on the very day of generation one before eight o'clock. */
export function momentOn(on: CalendarDate, today: CalendarDate, random: Random): Moment {
  const [from, to] = on === today ? EARLY : random.pick(SITTINGS);
  return { on, at: instantOf(on, random.whole(from, to) * 60 + random.whole(0, 59)) };
}

export function startOf(on: CalendarDate): Date {
  return instantOf(on, 0);
}

function instantOf(on: CalendarDate, seconds: number): Date {
  return new Date(Date.parse(`${on}T00:00:00+07:00`) + (seconds * MILLISECONDS_PER_MINUTE) / 60);
}

/** A day of the year by month and day, "06-30". */
export function dayIn(year: number, monthAndDay: string): CalendarDate {
  return calendarDate(`${year}-${monthAndDay}`);
}

/** The newest day with this month and day that is not after `on`. */
export function latest(monthAndDay: string, on: CalendarDate): CalendarDate {
  const thisYear = dayIn(yearOf(on), monthAndDay);
  return isAfter(thisYear, on) ? dayIn(yearOf(on) - 1, monthAndDay) : thisYear;
}

/** A number of days after a date, drawn between two bounds. */
export function daysAfter(
  date: CalendarDate,
  [min, max]: readonly [number, number],
  random: Random,
): CalendarDate {
  return addDays(date, random.whole(min, max));
}
