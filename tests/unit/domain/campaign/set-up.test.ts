import { aCampaign } from '@tests/unit/builders/campaign';
import { describe, expect, it } from 'vitest';
import {
  MAX_GRADES,
  MAX_SECTIONS,
  MIN_GRADES,
  refuseClosingBefore,
  refuseDates,
  refuseExtension,
  refuseObligingNobody,
  refuseWhenClosed,
  stateAfter,
  USUAL_SCALE,
  USUAL_SECTIONS,
} from '@/domain/campaign/set-up';
import { calendarDate } from '@/domain/shared/calendar-date';

const day = calendarDate;
const dates = (startsOn: string, registrationDeadline: string, closesOn: string) =>
  refuseDates({
    year: 2026,
    startsOn: day(startsOn),
    registrationDeadline: day(registrationDeadline),
    closesOn: day(closesOn),
  })?.code ?? null;

describe('the dates of a campaign', () => {
  it.each([
    ['2026-01-05', '2026-03-31', '2026-12-31', null],
    ['2025-12-01', '2026-01-31', '2027-01-31', null],
    ['2026-01-05', '2026-01-05', '2026-01-05', null],
    ['2025-01-05', '2026-03-31', '2026-12-31', 'campaign.starts-outside'],
    ['2027-01-01', '2027-03-31', '2027-03-31', 'campaign.starts-outside'],
    ['2026-02-01', '2026-01-31', '2026-12-31', 'campaign.deadline-before-start'],
    ['2026-02-01', '2026-03-31', '2026-03-30', 'campaign.closes-before-deadline'],
    ['2026-02-01', '2026-03-31', '2027-06-30', 'campaign.closes-outside'],
  ])('%s, %s, %s', (startsOn, deadline, closesOn, code) => {
    expect(dates(startsOn, deadline, closesOn)).toBe(code);
  });
});

describe('a campaign', () => {
  it('obliges somebody', () => {
    const nobody = { obligesOfficial: false, obligesProbationary: false, obligesNonParty: false };
    expect(refuseObligingNobody(nobody)?.code).toBe('campaign.nobody-obliged');
    expect(refuseObligingNobody({ ...nobody, obligesProbationary: true })).toBeNull();
  });

  it('is opened, closed, and opened again only with a reason', () => {
    expect(stateAfter('prepared', 'open', '')).toMatchObject({ ok: true, value: 'open' });
    expect(stateAfter('open', 'close', '')).toMatchObject({ ok: true, value: 'closed' });
    expect(stateAfter('closed', 'reopen', '  ')).toMatchObject({
      ok: false,
      code: 'campaign.reason-required',
    });
    expect(stateAfter('closed', 'reopen', 'Còn hai chi bộ')).toMatchObject({ ok: true, value: 'open' });
    expect(stateAfter('open', 'open', '')).toMatchObject({ ok: false, code: 'campaign.wrong-state' });
  });
});

describe('a closed campaign', () => {
  it('is changed only after it was opened again', () => {
    expect(refuseWhenClosed(aCampaign({ state: 'closed' }))?.code).toBe('campaign.is-closed');
    expect(refuseWhenClosed(aCampaign({ state: 'open' }))).toBeNull();
    expect(refuseWhenClosed(aCampaign({ state: 'prepared' }))).toBeNull();
  });
});

describe('what is offered when a year is prepared', () => {
  it('stays within the limits and names nothing twice', () => {
    expect(USUAL_SECTIONS.length).toBeLessThanOrEqual(MAX_SECTIONS);
    expect(USUAL_SCALE.length).toBeGreaterThanOrEqual(MIN_GRADES);
    expect(USUAL_SCALE.length).toBeLessThanOrEqual(MAX_GRADES);
    for (const rows of [USUAL_SECTIONS, USUAL_SCALE])
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });
});

describe('an extension', () => {
  const campaign = aCampaign();

  it('is not given any more once the campaign is closed', () => {
    const closed = aCampaign({ state: 'closed' });
    expect(refuseExtension(closed, day('2026-04-15'))?.code).toBe('extension.campaign-closed');
  });

  it('keeps the campaign open until its day', () => {
    const extensions = [{ until: day('2026-04-15') }, { until: day('2026-05-02') }];
    expect(refuseClosingBefore(day('2026-05-02'), extensions)).toBeNull();
    expect(refuseClosingBefore(day('2026-05-01'), extensions)).toMatchObject({
      code: 'campaign.closes-before-extension',
      details: { until: '2026-05-02' },
    });
  });

  it('is later than the deadline and ends with the campaign', () => {
    expect(refuseExtension(campaign, day('2026-03-31'))?.code).toBe('extension.not-later');
    expect(refuseExtension(campaign, day('2026-04-01'))).toBeNull();
    expect(refuseExtension(campaign, day('2026-12-01'))?.code).toBe('extension.past-closing');
  });
});
