import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '@/domain/shared/calendar-date';
import { parseDate } from '@/domain/shared/parse-date';
import { formatDate } from '@/lib/format-date';

describe('a date typed in Vietnamese', () => {
  it.each([
    ['5/1/2026', '2026-01-05'],
    ['05/01/2026', '2026-01-05'],
    ['05-01-2026', '2026-01-05'],
    ['5.1.2026', '2026-01-05'],
    [' 31 / 12 / 2026 ', '2026-12-31'],
    ['29/2/2028', '2028-02-29'],
  ])('%s is read as %s', (typed, iso) => {
    expect(parseDate(typed)).toEqual({ ok: true, value: iso });
  });

  it('is refused when the day does not exist', () => {
    expect(parseDate('31/4/2026')).toEqual({ ok: false, code: 'date.impossible' });
    expect(parseDate('29/02/2026')).toEqual({ ok: false, code: 'date.impossible' });
    expect(parseDate('0/1/2026')).toEqual({ ok: false, code: 'date.impossible' });
    expect(parseDate('1/1/0026')).toEqual({ ok: false, code: 'date.impossible' });
  });

  it('offers the other order when day and month were swapped', () => {
    expect(parseDate('3/15/2026')).toMatchObject({
      code: 'date.impossible',
      details: { suggestion: '15/03/2026' },
    });
  });

  it('asks for all four digits of the year', () => {
    expect(parseDate('5/1/26')).toEqual({
      ok: false,
      code: 'date.two-digit-year',
      details: { suggestion: '05/01/2026' },
    });
  });

  it('offers the Vietnamese order for a date that begins with the year', () => {
    expect(parseDate('2026-01-05')).toMatchObject({
      code: 'date.unreadable',
      details: { suggestion: '05/01/2026' },
    });
  });

  it.each(['hôm nay', '5/1', '5/1-2026', '5//1/2026', '2026', '5/1/20260'])('%s is refused', (typed) => {
    expect(parseDate(typed)).toEqual({ ok: false, code: 'date.unreadable' });
  });

  it('is refused when empty', () => {
    expect(parseDate(' ')).toEqual({ ok: false, code: 'date.empty' });
  });

  it('comes back as it was printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const date = addDays(calendarDate('1950-01-01'), days);
        expect(parseDate(formatDate(date))).toEqual({ ok: true, value: date });
      }),
    );
  });

  it('answers any text without throwing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof parseDate(text).ok === 'boolean'));
  });
});
