import { parseDate } from '@/domain/shared/parse-date';

/** A day of last year, as typed, in this year; empty where none can be read. */
export function copiedDay(typed: string, toYear: number): string {
  const day = parseDate(typed);
  return day.ok ? sameDayIn(day.value, toYear) : '';
}

/** 29/02 becomes 28/02 in a year that has none. */
function sameDayIn(date: string, year: number): string {
  const [, month = '', day = ''] = date.split('-');
  const typed = `${day}/${month}/${year}`;
  return parseDate(typed).ok ? typed : `28/${month}/${year}`;
}
