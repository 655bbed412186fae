import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  calendarDate,
  compareDates,
  daysBetween,
  firstDayOfYear,
  isAfter,
  isBefore,
  isBy,
  isCalendarDate,
  lastDayOfYear,
  mondayOf,
  vietnamDayOf,
  vietnamMidnightOf,
  yearOf,
} from '@/domain/shared/calendar-date';

const anyDay = fc
  .integer({ min: -20_000, max: 40_000 })
  .map((days) => addDays(calendarDate('1970-01-01'), days));

describe('a calendar date', () => {
  it.each(['2026-01-05', '2024-02-29', '2000-02-29'])('%s is a day', (iso) => {
    expect(isCalendarDate(iso)).toBe(true);
  });

  it.each(['2026-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '1900-02-29', '5/1/2026', '2026-1-5', ''])(
    '%s is not a day',
    (iso) => {
      expect(isCalendarDate(iso)).toBe(false);
      expect(() => calendarDate(iso)).toThrow(RangeError);
    },
  );

  it('is the day on a wall calendar in Vietnam', () => {
    expect(vietnamDayOf(new Date('2026-11-21T16:59:59Z'))).toBe('2026-11-21');
    expect(vietnamDayOf(new Date('2026-11-21T17:00:00Z'))).toBe('2026-11-22');
    expect(vietnamDayOf(new Date('2025-12-31T17:00:00Z'))).toBe('2026-01-01');
  });

  it('begins at midnight in Vietnam, whatever the machine’s own clock', () => {
    expect(vietnamMidnightOf(calendarDate('2026-11-22')).toISOString()).toBe('2026-11-21T17:00:00.000Z');
    fc.assert(
      fc.property(anyDay, (day) => {
        const midnight = vietnamMidnightOf(day);
        expect(vietnamDayOf(midnight)).toBe(day);
        expect(vietnamDayOf(new Date(midnight.getTime() - 1))).toBe(addDays(day, -1));
      }),
    );
  });

  it('moves over the ends of months, years and leap days', () => {
    expect(addDays(calendarDate('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(calendarDate('2028-02-28'), 1)).toBe('2028-02-29');
    expect(addDays(calendarDate('2026-03-01'), -1)).toBe('2026-02-28');
    expect(daysBetween(calendarDate('2026-10-31'), calendarDate('2026-11-22'))).toBe(22);
  });

  it('keeps the distance that was added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5_000, max: 5_000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  it('orders as the calendar does', () => {
    const [first, second] = [calendarDate('2026-09-30'), calendarDate('2026-10-01')];
    expect(isBefore(first, second)).toBe(true);
    expect(isAfter(second, first)).toBe(true);
    expect(isBefore(first, first)).toBe(false);
    expect([second, first, first].toSorted(compareDates)).toEqual([first, first, second]);
  });

  it('is in force from its own day on, and never when missing', () => {
    const day = calendarDate('2026-03-31');
    expect(isBy(day, day)).toBe(true);
    expect(isBy(day, calendarDate('2026-03-30'))).toBe(false);
    expect(isBy(null, day)).toBe(false);
  });

  it('knows its year and the ends of a year', () => {
    expect(yearOf(calendarDate('2026-06-01'))).toBe(2026);
    expect([firstDayOfYear(2026), lastDayOfYear(2026)]).toEqual(['2026-01-01', '2026-12-31']);
  });

  it('belongs to the week that begins on Monday', () => {
    expect(mondayOf(calendarDate('2026-11-22'))).toBe('2026-11-16');
    expect(mondayOf(calendarDate('2026-11-23'))).toBe('2026-11-23');
    fc.assert(
      fc.property(anyDay, (day) => {
        const distance = daysBetween(mondayOf(day), day);
        expect(distance >= 0 && distance < 7).toBe(true);
        expect(new Date(mondayOf(day)).getUTCDay()).toBe(1);
      }),
    );
  });
});
