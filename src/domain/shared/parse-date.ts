import { type CalendarDate, isCalendarDate } from './calendar-date';
import { ok, type Result, refuse } from './result';

export type DateProblem = 'date.empty' | 'date.unreadable' | 'date.two-digit-year' | 'date.impossible';

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2199;
const VIETNAMESE = /^([0-9]{1,2})\s*([/.-])\s*([0-9]{1,2})\s*\2\s*([0-9]{2}|[0-9]{4})$/;
const ISO = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;

type Parts = { readonly year: number; readonly month: number; readonly day: number };

/**
 * Reads a day typed as day, month, year with `/`, `-` or `.` between. What cannot be a day is refused,
 * with the likely reading in `details.suggestion` where there is one.
 */
export function parseDate(text: string): Result<CalendarDate, DateProblem> {
  const typed = text.trim();
  if (typed === '') return refuse('date.empty');
  const match = VIETNAMESE.exec(typed);
  if (!match) return refuseUnreadable(typed);

  const [, day = '', , month = '', year = ''] = match;
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  if (year.length === 2) return offer('date.two-digit-year', { ...parts, year: 2000 + parts.year });
  const date = toCalendarDate(parts);
  return date ? ok(date) : offer('date.impossible', { ...parts, month: parts.day, day: parts.month });
}

function refuseUnreadable(typed: string): Result<CalendarDate, DateProblem> {
  const match = ISO.exec(typed);
  if (!match) return refuse('date.unreadable');
  const [, year, month, day] = match;
  return offer('date.unreadable', { year: Number(year), month: Number(month), day: Number(day) });
}

/** Refuses, offering the reading when it is a day that exists. */
function offer(code: DateProblem, parts: Parts): Result<CalendarDate, DateProblem> {
  if (!toCalendarDate(parts)) return refuse(code);
  const [day, month] = [parts.day, parts.month].map((part) => String(part).padStart(2, '0'));
  return refuse(code, { suggestion: `${day}/${month}/${parts.year}` });
}

function toCalendarDate({ year, month, day }: Parts): CalendarDate | null {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return null;
  const iso = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  return isCalendarDate(iso) ? iso : null;
}
