import { describe, expect, it } from 'vitest';
import { calendarDate } from '@/domain/shared/calendar-date';
import { formatDate, formatDateInWords, formatDayAndMonth } from '@/lib/format-date';

describe('a printed date', () => {
  it('has two digits for day and month', () => {
    expect(formatDate(calendarDate('2026-01-05'))).toBe('05/01/2026');
    expect(formatDayAndMonth(calendarDate('2026-12-05'))).toBe('05/12');
  });

  it.each([
    ['2026-03-05', 'ngày 05 tháng 3 năm 2026'],
    ['2026-02-05', 'ngày 05 tháng 02 năm 2026'],
    ['2026-01-31', 'ngày 31 tháng 01 năm 2026'],
    ['2026-11-05', 'ngày 05 tháng 11 năm 2026'],
  ])('%s stands in a place line as "%s"', (iso, words) => {
    expect(formatDateInWords(calendarDate(iso))).toBe(words);
  });
});
