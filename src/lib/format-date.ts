import { type CalendarDate, dayOfMonth, monthOf, yearOf } from '@/domain/shared/calendar-date';

/** "05/01/2026". */
export function formatDate(date: CalendarDate): string {
  return `${twoDigits(dayOfMonth(date))}/${twoDigits(monthOf(date))}/${yearOf(date)}`;
}

/** "05/01": where the year is plain from the page. */
export function formatDayAndMonth(date: CalendarDate): string {
  return `${twoDigits(dayOfMonth(date))}/${twoDigits(monthOf(date))}`;
}

/**
 * "ngày 05 tháng 02 năm 2026", as in the place line of a document: days below 10 and the months 1 and 2
 * take a leading zero, the other months none (handbook §15).
 */
export function formatDateInWords(date: CalendarDate): string {
  const month = monthOf(date);
  const monthDigits = month <= 2 ? twoDigits(month) : String(month);
  return `ngày ${twoDigits(dayOfMonth(date))} tháng ${monthDigits} năm ${yearOf(date)}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
