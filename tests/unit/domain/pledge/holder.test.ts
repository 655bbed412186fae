import { describe, expect, it } from 'vitest';
import { holderOf } from '@/domain/pledge/holder';
import { calendarDate } from '@/domain/shared/calendar-date';

const since = calendarDate('2026-02-10');
const reportedOn = calendarDate('2026-10-31');

describe('the holder of a dossier', () => {
  it('is the author of a draft or a returned pledge', () => {
    const fresh = { state: 'draft', lastTransitionOn: null, oldestWaitingReportOn: null } as const;
    expect(holderOf(fresh)).toEqual({ who: 'author', since: null });
    expect(holderOf({ ...fresh, state: 'returned', lastTransitionOn: since })).toEqual({
      who: 'author',
      since,
    });
  });

  it('is the reviewers while a pledge or a result waits', () => {
    const submitted = { state: 'submitted', lastTransitionOn: since, oldestWaitingReportOn: null } as const;
    expect(holderOf(submitted)).toEqual({ who: 'reviewers', since, waitsFor: 'approval' });
    expect(holderOf({ ...submitted, state: 'approved', oldestWaitingReportOn: reportedOn })).toEqual({
      who: 'reviewers',
      since: reportedOn,
      waitsFor: 'confirmation',
    });
  });

  it('is the reviewers while an amendment waits, whatever else does', () => {
    const amended = {
      state: 'approved',
      amendmentState: 'submitted',
      lastTransitionOn: since,
      oldestWaitingReportOn: reportedOn,
    } as const;
    expect(holderOf(amended)).toEqual({ who: 'reviewers', since, waitsFor: 'amendment' });
  });

  it('is the author of an amendment that came back, unless a result waits for the reviewers', () => {
    const returned = { state: 'approved', amendmentState: 'returned', lastTransitionOn: since } as const;
    expect(holderOf({ ...returned, oldestWaitingReportOn: null })).toEqual({ who: 'author', since });
    expect(holderOf({ ...returned, oldestWaitingReportOn: reportedOn })).toMatchObject({
      who: 'reviewers',
      waitsFor: 'confirmation',
    });
  });

  it('is nobody when nothing waits', () => {
    const quiet = { state: 'approved', lastTransitionOn: since, oldestWaitingReportOn: null } as const;
    expect(holderOf(quiet)).toEqual({ who: 'nobody' });
  });
});
