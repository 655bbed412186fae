import { describe, expect, it } from 'vitest';
import { formatDateTime, formatTime } from '@/lib/format-date-time';

describe('a printed moment', () => {
  it('is told by the clock of Vietnam', () => {
    expect(formatDateTime(new Date('2026-11-22T01:15:00Z'))).toBe('08:15 ngày 22/11/2026');
    expect(formatDateTime(new Date('2026-11-21T17:00:00Z'))).toBe('00:00 ngày 22/11/2026');
    expect(formatTime(new Date('2026-11-22T16:59:00Z'))).toBe('23:59');
  });
});
