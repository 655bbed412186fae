import { describe, expect, it } from 'vitest';
import { formatShare } from '@/lib/format-share';

describe('a printed share', () => {
  it('has one decimal on screen, two in reports, and no space before the sign', () => {
    expect(formatShare(4748, 4962)).toBe('95,7%');
    expect(formatShare(240, 260, 2)).toBe('92,31%');
  });

  it('of nobody says that it does not apply', () => {
    expect(formatShare(0, 0)).toBe('không áp dụng');
  });
});
