import { type CalendarDate, isBefore } from '@/domain/shared/calendar-date';
import { covers, type Period } from '../unit-moves';
import type { NoteCode } from './workbook-problem';

type Asked = { readonly from: CalendarDate; readonly until: CalendarDate | null };

/**
 * Whether somebody or something already stands where a line says: as written, or with what has to be told beside it;
 * null when the line asks for a move. `periods` are oldest first.
 */
export function alreadyThere<Place extends Period>(
  periods: readonly Place[],
  { from, until }: Asked,
  isSame: (place: Place) => boolean,
): 'as-written' | NoteCode | null {
  const current = periods.find((period) => covers(period, from));
  if (!current) {
    const latest = periods.at(-1);
    return latest && isSame(latest) && isBefore(from, latest.validFrom) ? 'note.day-stays' : null;
  }
  if (!isSame(current)) return null;
  if (current.validTo !== null && until === null) return 'note.left-since';
  return current.validFrom === from ? 'as-written' : 'note.day-stays';
}
