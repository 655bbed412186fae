import { type CalendarDate, daysBetween, isBy } from '@/domain/shared/calendar-date';
import type { Figures } from './figures';

/** Days from the deadline to the day a unit became complete, or to `on` while it is not; 0 when on time. */
export function daysLate(
  unit: Pick<Figures, 'obliged' | 'completedOn'>,
  deadline: CalendarDate,
  on: CalendarDate,
): number {
  if (unit.obliged === 0) return 0;
  const end = isBy(unit.completedOn, on) ? unit.completedOn : on;
  return Math.max(0, daysBetween(deadline, end));
}
