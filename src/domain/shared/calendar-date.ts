declare const calendarDateBrand: unique symbol;

/** A day without a time, as `yyyy-MM-dd`; text order is calendar order. */
export type CalendarDate = string & { readonly [calendarDateBrand]: true };

const MILLISECONDS_PER_DAY = 86_400_000;
const DAYS_PER_WEEK = 7;
/** Vietnam keeps UTC+7 the whole year and has no daylight saving time. */
const VIETNAM_OFFSET_IN_MILLISECONDS = 7 * 3_600_000;
const ISO_DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/** Says whether a text is a day that exists in the calendar. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!ISO_DAY.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** Brands an ISO day; throws on anything that is not a day of the calendar. */
export function calendarDate(iso: string): CalendarDate {
  if (!isCalendarDate(iso)) throw new RangeError(`Not a calendar date: ${JSON.stringify(iso)}`);
  return iso;
}

/** The day that a wall calendar in Vietnam shows at an instant. */
export function vietnamDayOf(instant: Date): CalendarDate {
  return dayOf(instant.getTime() + VIETNAM_OFFSET_IN_MILLISECONDS);
}

/** The instant at which a day begins in Vietnam. */
export function vietnamMidnightOf(date: CalendarDate): Date {
  return new Date(millisecondsOf(date) - VIETNAM_OFFSET_IN_MILLISECONDS);
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dayOf(millisecondsOf(date) + days * MILLISECONDS_PER_DAY);
}

/** Whole days from one date to another; negative when `to` comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (millisecondsOf(to) - millisecondsOf(from)) / MILLISECONDS_PER_DAY;
}

/** Orders dates for `Array.sort`: negative, zero or positive. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function isBefore(date: CalendarDate, other: CalendarDate): boolean {
  return date < other;
}

export function isAfter(date: CalendarDate, other: CalendarDate): boolean {
  return date > other;
}

/** True when a fact with this date is in force at the end of day `on`; a missing date never is. */
export function isBy(date: CalendarDate | null, on: CalendarDate): date is CalendarDate {
  return date !== null && date <= on;
}

export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: CalendarDate): number {
  return Number(date.slice(5, 7));
}

export function dayOfMonth(date: CalendarDate): number {
  return Number(date.slice(8, 10));
}

export function firstDayOfYear(year: number): CalendarDate {
  return calendarDate(`${String(year).padStart(4, '0')}-01-01`);
}

export function lastDayOfYear(year: number): CalendarDate {
  return calendarDate(`${String(year).padStart(4, '0')}-12-31`);
}

/** The Monday of the week that holds the date: weeks run from Monday to Sunday. */
export function mondayOf(date: CalendarDate): CalendarDate {
  const daysSinceSunday = new Date(millisecondsOf(date)).getUTCDay();
  return addDays(date, -((daysSinceSunday + DAYS_PER_WEEK - 1) % DAYS_PER_WEEK));
}

function millisecondsOf(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function dayOf(milliseconds: number): CalendarDate {
  return calendarDate(new Date(milliseconds).toISOString().slice(0, 10));
}
