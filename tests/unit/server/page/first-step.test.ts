import { describe, expect, it } from 'vitest';
import { NOTICE_VERSION } from '@/domain/access/notice';
import { firstStep } from '@/server/page/first-step';

const PAGE = { isAnswer: false };
const READER = { mustChangePassword: false, noticeRead: NOTICE_VERSION };
const NEWCOMER = { mustChangePassword: true, noticeRead: null };

describe('the way to a page', () => {
  it('is free for who has read the notice as it is worded now', () => {
    expect(firstStep(READER, PAGE)).toBeNull();
    expect(firstStep({ ...READER, noticeRead: NOTICE_VERSION + 1 }, PAGE)).toBeNull();
  });

  it('passes through the notice while it is unread, or was read in an earlier wording', () => {
    expect(firstStep({ ...READER, noticeRead: null }, PAGE)).toBe('notice');
    expect(firstStep({ ...READER, noticeRead: NOTICE_VERSION - 1 }, PAGE)).toBe('notice');
  });

  it('passes through the new password first, then through the notice', () => {
    expect(firstStep(NEWCOMER, PAGE)).toBe('password');
    expect(firstStep(NEWCOMER, { ...PAGE, isBeforeNotice: true })).toBe('password');
    expect(firstStep({ ...NEWCOMER, mustChangePassword: false }, PAGE)).toBe('notice');
  });

  it('leads to the notice itself and to the password’s page', () => {
    expect(firstStep({ ...READER, noticeRead: null }, { ...PAGE, isBeforeNotice: true })).toBeNull();
    const password = { ...PAGE, isForNewPassword: true, isBeforeNotice: true };
    expect(firstStep(NEWCOMER, password)).toBeNull();
  });

  it('never turns the answer to a form away for the notice, with what was typed in it', () => {
    expect(firstStep({ ...READER, noticeRead: null }, { isAnswer: true })).toBeNull();
    expect(firstStep(NEWCOMER, { isAnswer: true })).toBe('password');
  });
});
