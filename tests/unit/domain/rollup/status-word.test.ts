import { describe, expect, it } from 'vitest';
import { STATUS_WORDS, statusOf } from '@/domain/rollup/status-word';

describe('the status of a share', () => {
  it.each([
    [95, 100, 'tốt'],
    [949, 1000, 'cần đôn đốc'],
    [70, 100, 'cần đôn đốc'],
    [699, 1000, 'chậm'],
    [0, 10, 'chậm'],
    [0, 0, 'không áp dụng'],
  ])('of %d/%d after the deadline is "%s"', (n, N, words) => {
    expect(STATUS_WORDS[statusOf(n, N, true)]).toBe(words);
  });

  it.each([
    [94, 100, 'chưa đến hạn'],
    [0, 100, 'chưa đến hạn'],
    [95, 100, 'tốt'],
    [0, 0, 'không áp dụng'],
  ])('of %d/%d before the deadline is "%s"', (n, N, words) => {
    expect(STATUS_WORDS[statusOf(n, N, false)]).toBe(words);
  });
});
