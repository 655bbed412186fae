import { aCampaign } from '@tests/unit/builders/campaign';
import { describe, expect, it } from 'vitest';
import { acceptsPledges, isLate, MIN_ITEMS } from '@/domain/campaign/campaign';
import { calendarDate } from '@/domain/shared/calendar-date';

describe('a campaign', () => {
  it.each([
    ['2026-01-04', false],
    ['2026-01-05', true],
    ['2026-03-31', true],
    ['2026-04-01', true],
    ['2026-11-30', true],
    ['2026-12-01', false],
  ])('on %s accepts pledges: %s', (day, accepts) => {
    expect(acceptsPledges(aCampaign(), calendarDate(day))).toBe(accepts);
  });

  it('marks a pledge late from the day after the deadline', () => {
    expect(isLate(aCampaign(), calendarDate('2026-03-31'))).toBe(false);
    expect(isLate(aCampaign(), calendarDate('2026-04-01'))).toBe(true);
  });

  it('asks for three items unless it says otherwise', () => {
    expect(MIN_ITEMS).toBe(3);
  });
});
