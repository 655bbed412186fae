import { describe, expect, it } from 'vitest';
import { type PersonPledge, personStatus } from '@/domain/rollup/person-status';
import { calendarDate } from '@/domain/shared/calendar-date';

const day = (iso: string) => calendarDate(iso);
const pledge = (of: Partial<PersonPledge>): PersonPledge => ({
  state: null,
  submittedOn: null,
  approvedOn: null,
  ...of,
});
const TODAY = { on: day('2026-09-15'), isToday: true };
const IN_MARCH = { on: day('2026-03-01'), isToday: false };

describe("a person's status", () => {
  it.each([
    [null, null, null, 'not-registered'],
    ['draft', null, null, 'not-submitted'],
    ['submitted', '2026-02-02', null, 'waiting'],
    ['returned', '2026-02-02', null, 'returned'],
    ['approved', '2026-02-02', '2026-02-05', 'approved'],
  ] as const)('today, of a pledge in state %s, is %s', (state, submitted, approved, status) => {
    const dates = { submittedOn: submitted && day(submitted), approvedOn: approved && day(approved) };
    expect(personStatus(pledge({ state, ...dates }), TODAY)).toBe(status);
  });

  it('of a past day follows the dates alone', () => {
    const approvedLater = pledge({
      state: 'approved',
      submittedOn: day('2026-02-02'),
      approvedOn: day('2026-04-01'),
    });
    expect(personStatus(approvedLater, IN_MARCH)).toBe('handed-in');
    expect(personStatus(approvedLater, { on: day('2026-01-31'), isToday: false })).toBe('not-registered');
    expect(personStatus(approvedLater, { on: day('2026-04-01'), isToday: false })).toBe('approved');
  });

  it('of a past day does not tell a draft or a return of today', () => {
    expect(personStatus(pledge({ state: 'draft' }), IN_MARCH)).toBe('not-registered');
    expect(personStatus(pledge({ state: 'returned', submittedOn: day('2026-02-02') }), IN_MARCH)).toBe(
      'handed-in',
    );
  });
});
