import { describe, expect, it } from 'vitest';
import { formatNumber } from '@/lib/format-number';

describe('a printed number', () => {
  it.each([
    [1234.5, '1.234,5'],
    [1_000_000, '1.000.000'],
    [0, '0'],
    [-0.001, '0'],
    [-1234, '-1.234'],
    [0.25, '0,25'],
    [999, '999'],
    [999_999_999_999.99, '999.999.999.999,99'],
  ])('%d is %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});
