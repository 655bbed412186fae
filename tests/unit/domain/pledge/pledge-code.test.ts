import { describe, expect, it } from 'vitest';
import { pledgeCode } from '@/domain/pledge/pledge-code';

describe('the reference number of a pledge', () => {
  it.each([
    [2026, 147, 'CK-26-0147'],
    [2100, 1, 'CK-00-0001'],
    [2026, 12_345, 'CK-26-12345'],
  ])('of year %d and sequence %d is %s', (year, sequence, code) => {
    expect(pledgeCode(year, sequence)).toBe(code);
  });
});
