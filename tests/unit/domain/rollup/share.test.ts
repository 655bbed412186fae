import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { share } from '@/domain/rollup/share';

/** A numerator with a denominator that it is a part of. */
const part = fc
  .integer({ min: 1, max: 100_000_000 })
  .chain((N) => fc.tuple(fc.integer({ min: 0, max: N }), fc.constant(N)));
const decimals = fc.constantFrom(1 as const, 2 as const);

describe('a share', () => {
  it('of 240/260 is 92,31% at two decimals, rounded and not cut', () => {
    expect(share(240, 260, 2)?.text).toBe('92,31%');
    expect(share(240, 260)?.text).toBe('92,3%');
  });

  it('is rounded half up', () => {
    expect(share(1, 2000)?.text).toBe('0,1%');
    expect(share(29, 800)?.text).toBe('3,6%');
    expect(share(9, 16, 1)?.text).toBe('56,3%');
    expect(share(1, 32, 2)?.text).toBe('3,13%');
  });

  it('does not apply to nobody', () => {
    expect(share(0, 0)).toBeNull();
  });

  it('never reads 100 while one is missing, nor 0 while one is there', () => {
    expect(share(99_999, 100_000)?.text).toBe('99,9%');
    expect(share(99_999_999, 100_000_000, 2)?.text).toBe('99,99%');
    expect(share(1, 100_000)?.text).toBe('0,1%');
    expect(share(5, 5)).toEqual({ text: '100,0%', percent: 100 });
    expect(share(0, 5)).toEqual({ text: '0,0%', percent: 0 });
  });

  it.each([
    [6, 5],
    [-1, 5],
    [0.5, 5],
  ])('of %d/%d is no share', (n, N) => {
    expect(() => share(n, N)).toThrow(RangeError);
  });

  it('is the nearest printed number, except at the two ends', () => {
    fc.assert(
      fc.property(part, decimals, ([n, N], digits) => {
        const scale = 10n ** BigInt(digits);
        const printed = share(n, N, digits);
        const steps = BigInt((printed?.text ?? '').replace(/[,%]/g, ''));
        const distance = 2n * (steps * BigInt(N) - BigInt(n) * 100n * scale);
        const isAtAnEnd = (steps === 1n && n > 0) || (steps === 100n * scale - 1n && n < N);
        const isNearest = distance > -BigInt(N) && distance <= BigInt(N);
        expect(isNearest || isAtAnEnd).toBe(true);
        expect(printed?.text.startsWith('100,')).toBe(n === N);
        expect(steps === 0n).toBe(n === 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('never falls when the numerator grows', () => {
    fc.assert(
      fc.property(part, ([n, N]) => {
        fc.pre(n < N);
        expect(share(n + 1, N)?.percent).toBeGreaterThanOrEqual(share(n, N)?.percent ?? 0);
      }),
    );
  });
});
