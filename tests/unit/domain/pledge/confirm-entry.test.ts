import { accepted, refusalOf } from '@tests/unit/builders/accepted';
import { aCampaign } from '@tests/unit/builders/campaign';
import { AUTHOR, aPledge, byAuthor, bySecretary, readableItems } from '@tests/unit/builders/pledge';
import { describe, expect, it } from 'vitest';
import { approve } from '@/domain/pledge/approve-pledge';
import { confirmEntry } from '@/domain/pledge/confirm-entry';
import { PLEDGE_STATES, type Pledge } from '@/domain/pledge/pledge';
import { submit } from '@/domain/pledge/submit-pledge';
import { calendarDate } from '@/domain/shared/calendar-date';

const entered = (differences: Partial<Pledge> = {}) =>
  aPledge({ state: 'submitted', authorId: AUTHOR, awaitsAuthor: true, ...differences });
const ON = '2026-02-20';
const paperOn = calendarDate('2026-02-14');

describe('what a secretary hands in for a member', () => {
  const given = { campaign: aCampaign(), items: readableItems(3) };

  it('is the member’s word and waits for the member', () => {
    const { pledge } = accepted(submit(aPledge(), bySecretary(ON), given));
    expect(pledge).toMatchObject({ authorId: AUTHOR, awaitsAuthor: true });
    expect(accepted(submit(aPledge(), byAuthor(ON), given)).pledge.awaitsAuthor).toBe(false);
  });

  it('waits for nobody when it is a collective’s', () => {
    const collective = aPledge({ memberId: null, unitId: 'xã' });
    const { pledge } = accepted(submit(collective, bySecretary(ON), given));
    expect(pledge).toMatchObject({ authorId: 'secretary', awaitsAuthor: false });
  });

  it('is not approved before the member stands by it', () => {
    expect(refusalOf(approve(entered(), bySecretary(ON)))).toBe('pledge.awaits-author');
    const { pledge } = accepted(confirmEntry(entered(), byAuthor(ON), { paperOn: null }));
    expect(approve(pledge, bySecretary(ON, pledge.version)).ok).toBe(true);
  });
});

describe('standing by an entry', () => {
  it('is the member’s own act on the day they sign in', () => {
    const confirmed = accepted(confirmEntry(entered(), byAuthor(ON), { paperOn: null }));
    expect(confirmed).toMatchObject({
      pledge: { awaitsAuthor: false, version: 2, state: 'submitted' },
      transition: { kind: 'member_confirmation', by: AUTHOR },
      confirmedBy: 'member',
      confirmedOn: ON,
    });
  });

  it('is on paper what the secretary notes, with the date of the paper', () => {
    const confirmed = accepted(confirmEntry(entered(), bySecretary(ON), { paperOn }));
    expect(confirmed).toMatchObject({ confirmedBy: 'paper', confirmedOn: paperOn });
  });

  it('never comes from another without paper, and needs no paper of the member', () => {
    expect(refusalOf(confirmEntry(entered(), bySecretary(ON), { paperOn: null }))).toBe(
      'entry.nothing-to-confirm',
    );
    expect(refusalOf(confirmEntry(entered(), byAuthor(ON), { paperOn }))).toBe('entry.nothing-to-confirm');
  });

  it('has a paper of today or earlier', () => {
    const tomorrow = calendarDate('2026-02-21');
    expect(refusalOf(confirmEntry(entered(), bySecretary(ON), { paperOn: tomorrow }))).toBe(
      'entry.paper-in-future',
    );
    expect(confirmEntry(entered(), bySecretary(ON), { paperOn: calendarDate(ON) }).ok).toBe(true);
  });

  it('is asked for once, while the entry waits for review', () => {
    const again = entered({ awaitsAuthor: false });
    expect(refusalOf(confirmEntry(again, byAuthor(ON), { paperOn: null }))).toBe('entry.nothing-to-confirm');
    const possible = PLEDGE_STATES.filter(
      (state) => confirmEntry(entered({ state }), byAuthor(ON), { paperOn: null }).ok,
    );
    expect(possible).toEqual(['submitted']);
    const stale = confirmEntry(entered({ version: 4 }), byAuthor(ON, 3), { paperOn: null });
    expect(refusalOf(stale)).toBe('pledge.stale');
  });
});
