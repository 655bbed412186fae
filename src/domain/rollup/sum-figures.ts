import { type CalendarDate, isAfter } from '@/domain/shared/calendar-date';
import { type FigureCount, type Figures, NO_FIGURES } from './figures';

const COUNTS = Object.keys(NO_FIGURES).filter((key): key is FigureCount => key !== 'completedOn');

/** Sums numerators and denominators of separate units; never a mean of shares (handbook §7.2). */
export function sumFigures(parts: readonly Figures[]): Figures {
  const sum: Record<FigureCount, number> = { ...NO_FIGURES };
  for (const part of parts) for (const count of COUNTS) sum[count] += part[count];
  return { ...sum, completedOn: completionOf(parts) };
}

/** The whole is complete when its last part is; parts without obliged members do not hold it up. */
function completionOf(parts: readonly Figures[]): CalendarDate | null {
  let last: CalendarDate | null = null;
  for (const { obliged, completedOn } of parts) {
    if (obliged === 0) continue;
    if (completedOn === null) return null;
    if (last === null || isAfter(completedOn, last)) last = completedOn;
  }
  return last;
}
