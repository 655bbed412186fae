import { accepted, refusalOf } from '@tests/unit/builders/accepted';
import { anItem, aReport, authorOn, secretaryOn } from '@tests/unit/builders/followed-item';
import { describe, expect, it } from 'vitest';
import { confirmResult } from '@/domain/pledge/confirm-result';
import type { FollowedItem } from '@/domain/pledge/followed-item';
import { itemProgress } from '@/domain/pledge/item-progress';
import { noteProgress, type Report } from '@/domain/pledge/note-progress';
import { refuseResult } from '@/domain/pledge/refuse-result';
import { takeBackConfirmation } from '@/domain/pledge/take-back-confirmation';

const REASON = 'Chưa thấy biên bản';

function reported(item: FollowedItem, on: string, report: Partial<Report>): FollowedItem {
  return accepted(noteProgress(item, authorOn(item, on), aReport(on, report))).item;
}

function confirmed(item: FollowedItem, on: string, value: number): FollowedItem {
  return accepted(confirmResult(item, secretaryOn(item, on), { value, reached: null })).item;
}

function refused(item: FollowedItem, on: string): FollowedItem {
  return accepted(refuseResult(item, secretaryOn(item, on), { reason: REASON })).item;
}

function takenBack(item: FollowedItem, on: string): FollowedItem {
  return accepted(takeBackConfirmation(item, secretaryOn(item, on), { reason: REASON })).item;
}

describe('an item', () => {
  it('is not reported at first', () => {
    expect(itemProgress(anItem())).toEqual({
      state: 'not_reported',
      latestNote: null,
      refusal: null,
      confirmation: null,
      confirmedValue: null,
      confirmedDoneOn: null,
      claimedOn: null,
    });
  });

  it('waits with a claim once the target is reported', () => {
    const progress = itemProgress(reported(anItem(), '2026-06-01', { value: 12 }));
    expect(progress).toMatchObject({ state: 'waiting', claimedOn: '2026-06-01', confirmedDoneOn: null });
  });

  it('waits without a claim when less than the target is reported', () => {
    const progress = itemProgress(reported(anItem(), '2026-06-01', { value: 8 }));
    expect(progress).toMatchObject({ state: 'waiting', claimedOn: null });
  });

  it('is in progress and waits for nobody after words alone', () => {
    const item = reported(anItem(), '2026-06-01', { words: 'Đã họp tổ dân phố' });
    expect(itemProgress(item).state).toBe('in_progress');
    expect(
      refusalOf(confirmResult(item, secretaryOn(item, '2026-06-02'), { value: 12, reached: null })),
    ).toBe('item.nothing-to-confirm');
  });

  it('is done on the day its target is confirmed', () => {
    const item = confirmed(reported(anItem(), '2026-06-01', { value: 12 }), '2026-06-05', 12);
    expect(itemProgress(item)).toMatchObject({
      state: 'done',
      confirmedValue: 12,
      confirmedDoneOn: '2026-06-05',
      claimedOn: '2026-06-01',
    });
  });

  it('is neither done nor waiting when the reviewer confirms less than was claimed', () => {
    const item = confirmed(reported(anItem(), '2026-06-01', { value: 12 }), '2026-06-05', 10);
    expect(itemProgress(item)).toMatchObject({
      state: 'in_progress',
      confirmedValue: 10,
      confirmedDoneOn: null,
      claimedOn: null,
    });
  });

  it('is done when the reviewer confirms more than the author dared to report', () => {
    const item = confirmed(reported(anItem(), '2026-06-01', { value: 11 }), '2026-06-05', 12);
    expect(itemProgress(item)).toMatchObject({
      state: 'done',
      claimedOn: null,
      confirmedDoneOn: '2026-06-05',
    });
  });

  it('takes no more reports once done, until the confirmation is taken back', () => {
    const done = confirmed(reported(anItem(), '2026-06-01', { value: 12 }), '2026-06-05', 12);
    const again = aReport('2026-06-06', { value: 13 });
    expect(refusalOf(noteProgress(done, authorOn(done, '2026-06-06'), again))).toBe('item.already-done');

    const waiting = takenBack(done, '2026-06-07');
    expect(itemProgress(waiting)).toMatchObject({
      state: 'waiting',
      confirmedValue: null,
      confirmedDoneOn: null,
      claimedOn: '2026-06-01',
    });
    expect(
      noteProgress(waiting, authorOn(waiting, '2026-06-08'), aReport('2026-06-08', { value: 13 })).ok,
    ).toBe(true);
  });

  it('keeps the reason of a refusal until a newer report', () => {
    const item = refused(reported(anItem(), '2026-06-01', { value: 12 }), '2026-06-05');
    expect(itemProgress(item)).toMatchObject({
      state: 'refused',
      refusal: { reason: REASON },
      claimedOn: null,
    });
    const newer = reported(item, '2026-06-09', { value: 12, noteId: 'newer' });
    expect(itemProgress(newer)).toMatchObject({ state: 'waiting', refusal: null, claimedOn: '2026-06-09' });
  });

  it('lets a newer report replace one that nobody decided', () => {
    const first = reported(anItem(), '2026-06-01', { value: 12 });
    const second = reported(first, '2026-06-03', { value: 9 });
    expect(itemProgress(second)).toMatchObject({ state: 'waiting', claimedOn: null });
    expect(itemProgress(confirmed(second, '2026-06-05', 9)).latestNote?.on).toBe('2026-06-03');
  });

  it('shows the value confirmed earlier while a newer report waits', () => {
    const partly = confirmed(reported(anItem(), '2026-06-01', { value: 8 }), '2026-06-05', 8);
    const waiting = reported(partly, '2026-07-01', { value: 12 });
    expect(itemProgress(waiting)).toMatchObject({ state: 'waiting', confirmedValue: 8 });
    expect(itemProgress(takenBack(waiting, '2026-07-02'))).toMatchObject({
      state: 'waiting',
      confirmedValue: null,
      claimedOn: '2026-07-01',
    });
  });

  it('without a number is done when confirmed as reached', () => {
    const item = reported(anItem({ measure: { kind: 'narrative' } }), '2026-06-01', {
      reached: true,
      value: 5,
    });
    expect(item.notes[0]).toMatchObject({ value: null, reached: true });
    const act = secretaryOn(item, '2026-06-05');
    const yes = accepted(confirmResult(item, act, { value: null, reached: true })).item;
    const no = accepted(confirmResult(item, act, { value: null, reached: false })).item;
    expect(itemProgress(yes).state).toBe('done');
    expect(itemProgress(no).state).toBe('in_progress');
  });
});

describe('a report', () => {
  it('needs a value, a claim or words', () => {
    const item = anItem();
    expect(refusalOf(noteProgress(item, authorOn(item, '2026-06-01'), aReport('2026-06-01')))).toBe(
      'item.note-empty',
    );
    const claimOfNumber = aReport('2026-06-01', { reached: true });
    expect(refusalOf(noteProgress(item, authorOn(item, '2026-06-01'), claimOfNumber))).toBe(
      'item.note-empty',
    );
  });

  it('speaks of a day from the start of the campaign to today', () => {
    const item = anItem();
    const act = authorOn(item, '2026-06-01');
    const noteOn = (on: string) => refusalOf(noteProgress(item, act, aReport(on, { value: 12 })));
    expect(noteOn('2026-06-02')).toBe('item.date-in-future');
    expect(noteOn('2026-01-04')).toBe('item.date-before-start');
    expect(noteOn('2026-01-05')).toBeNull();
  });

  it('waits until the pledge is approved', () => {
    const item = anItem({ pledgeState: 'submitted' });
    expect(
      noteProgress(item, authorOn(item, '2026-06-01'), aReport('2026-06-01', { value: 12 })),
    ).toMatchObject({
      code: 'pledge.not-approved',
      details: { state: 'submitted' },
    });
  });

  it('is refused when the item changed meanwhile', () => {
    const act = { ...authorOn(anItem(), '2026-06-01'), expectedVersion: 7 };
    expect(refusalOf(noteProgress(anItem(), act, aReport('2026-06-01', { value: 1 })))).toBe('item.stale');
  });
});

describe('a decision about a result', () => {
  const waiting = reported(anItem(), '2026-06-01', { value: 12 });
  const none = { value: null, reached: null };

  it('is never about a result of one’s own', () => {
    const act = authorOn(waiting, '2026-06-02');
    expect(refusalOf(confirmResult(waiting, act, { value: 12, reached: null }))).toBe('item.own-dossier');
    expect(refusalOf(refuseResult(waiting, act, { reason: REASON }))).toBe('item.own-dossier');
    const done = confirmed(waiting, '2026-06-05', 12);
    expect(refusalOf(takeBackConfirmation(done, authorOn(done, '2026-06-06'), { reason: REASON }))).toBe(
      'item.own-dossier',
    );
  });

  it('to confirm says which result', () => {
    expect(refusalOf(confirmResult(waiting, secretaryOn(waiting, '2026-06-02'), none))).toBe(
      'item.value-required',
    );
  });

  it('to refuse or to take back says why', () => {
    expect(refusalOf(refuseResult(waiting, secretaryOn(waiting, '2026-06-02'), { reason: ' ' }))).toBe(
      'item.reason-required',
    );
    const done = confirmed(waiting, '2026-06-05', 12);
    expect(refusalOf(takeBackConfirmation(done, secretaryOn(done, '2026-06-06'), { reason: '' }))).toBe(
      'item.reason-required',
    );
  });

  it('is made once', () => {
    const done = confirmed(waiting, '2026-06-05', 12);
    const act = secretaryOn(done, '2026-06-06');
    expect(refusalOf(confirmResult(done, act, { value: 12, reached: null }))).toBe('item.nothing-to-confirm');
    expect(refusalOf(refuseResult(done, act, { reason: REASON }))).toBe('item.nothing-to-confirm');
  });

  it('can be taken back only when there is one', () => {
    const act = secretaryOn(waiting, '2026-06-06');
    expect(refusalOf(takeBackConfirmation(waiting, act, { reason: REASON }))).toBe(
      'item.nothing-to-take-back',
    );
  });

  it('is refused when the item changed meanwhile', () => {
    const act = { ...secretaryOn(waiting, '2026-06-06'), expectedVersion: 1 };
    expect(refusalOf(confirmResult(waiting, act, { value: 12, reached: null }))).toBe('item.stale');
  });
});
