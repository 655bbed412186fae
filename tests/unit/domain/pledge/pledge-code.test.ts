import { describe, expect, it } from 'vitest';
import { pledgeCode, readPledgeCode } from '@/domain/pledge/pledge-code';

describe('the reference number of a pledge', () => {
  it.each([
    [2026, 147, 'CK-26-0147'],
    [2100, 1, 'CK-00-0001'],
    [2026, 12_345, 'CK-26-12345'],
  ])('of year %d and sequence %d is %s', (year, sequence, code) => {
    expect(pledgeCode(year, sequence)).toBe(code);
  });

  it.each(['CK-26-0147', 'ck-26-147', ' CK 26 0147 ', 'ck26147', 'CK–26–0147'])(
    'is read as it is typed off the paper: %s',
    (typed) => {
      expect(readPledgeCode(typed)).toBe('CK-26-0147');
    },
  );

  it.each(['', '0147', 'CK-26', 'CK-2026-0147-1', 'CK-26-01a7', 'CB-26-0147'])('is not %s', (typed) => {
    expect(readPledgeCode(typed)).toBeNull();
  });
});
