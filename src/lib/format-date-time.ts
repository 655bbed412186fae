import { vietnamDayOf } from '@/domain/shared/calendar-date';
import { formatDate } from './format-date';

const VIETNAM_CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** "08:15 ngày 22/11/2026", by the clock of Vietnam. */
export function formatDateTime(instant: Date): string {
  return `${formatTime(instant)} ngày ${formatDate(vietnamDayOf(instant))}`;
}

/** "08:15", by the clock of Vietnam. */
export function formatTime(instant: Date): string {
  return VIETNAM_CLOCK.format(instant);
}
