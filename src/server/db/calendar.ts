import { type CalendarDate, calendarDate } from '@/domain/shared/calendar-date';

/** A `date` column comes and goes as a Date at midnight UTC. */
export function toDbDate(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

export function fromDbDate(date: Date): CalendarDate {
  return calendarDate(date.toISOString().slice(0, 10));
}

export function fromOptionalDbDate(date: Date | null): CalendarDate | null {
  return date && fromDbDate(date);
}

export function toOptionalDbDate(date: CalendarDate | null): Date | null {
  return date && toDbDate(date);
}

/** The rows of a dated table that are valid on a day; the end is the first day on which they no longer are. */
export function validOn(date: CalendarDate) {
  const day = toDbDate(date);
  return { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }] };
}
