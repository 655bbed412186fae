import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NUMBER_LIMIT, parseNumber } from '@/domain/shared/parse-number';
import { formatNumber } from '@/lib/format-number';

describe('a number typed in Vietnamese', () => {
  it.each([
    ['12', 12],
    ['1.000.000', 1_000_000],
    ['1.234,5', 1234.5],
    ['0,25', 0.25],
    ['-3', -3],
    ['-0', 0],
    [' 10 ', 10],
    ['007', 7],
    ['1234567', 1_234_567],
  ])('%s is read as %d', (typed, value) => {
    expect(parseNumber(typed)).toEqual({ ok: true, value });
  });

  it.each([
    ['1.5', '1,5'],
    ['1.50', '1,50'],
    ['0.500', '0,50'],
    ['1.234.5', '1.234,5'],
    ['1,234.5', '1.234,5'],
    ['1,000,000', '1.000.000'],
    ['1 000 000', '1.000.000'],
  ])('%s is refused, and %s is offered', (typed, suggestion) => {
    expect(parseNumber(typed)).toEqual({ ok: false, code: 'number.unreadable', details: { suggestion } });
  });

  it('is ambiguous when one comma stands before three digits', () => {
    expect(parseNumber('1,000')).toEqual({
      ok: false,
      code: 'number.ambiguous',
      details: { suggestion: '1.000', other: '1,00' },
    });
    expect(parseNumber('0,125')).toEqual({
      ok: false,
      code: 'number.ambiguous',
      details: { suggestion: '0,12', other: '0' },
    });
  });

  it.each(['mười', '12 hộ', '1..000', '1.23.456', ',5', '5,', '1e3', '٣', '--1', '12%'])(
    '%s is refused without a guess',
    (typed) => {
      expect(parseNumber(typed)).toEqual({ ok: false, code: 'number.unreadable' });
    },
  );

  it('is refused when empty, too fine or too large', () => {
    expect(parseNumber('  ')).toEqual({ ok: false, code: 'number.empty' });
    expect(parseNumber('1,2345')).toMatchObject({ code: 'number.too-many-decimals' });
    expect(parseNumber('1.000.000.000.000')).toMatchObject({ code: 'number.too-large' });
    expect(parseNumber('999.999.999.999,99')).toEqual({ ok: true, value: 999_999_999_999.99 });
  });

  it('comes back as it was printed', () => {
    const hundredths = fc.integer({ min: -(NUMBER_LIMIT * 100 - 1), max: NUMBER_LIMIT * 100 - 1 });
    fc.assert(
      fc.property(hundredths, (steps) => {
        const value = steps / 100;
        expect(parseNumber(formatNumber(value))).toEqual({ ok: true, value: value === 0 ? 0 : value });
      }),
    );
  });

  it('offers readings without the zeros in front', () => {
    expect(parseNumber('01,000')).toMatchObject({ details: { suggestion: '1.000', other: '1,00' } });
  });

  it('offers nothing for a number beyond the limit', () => {
    expect(parseNumber('1 000 000 000 000')).toEqual({ ok: false, code: 'number.unreadable' });
  });

  it('offers only readings that can be read', () => {
    const typed = fc.stringMatching(/^-?[0-9]{1,4}([., ][0-9]{1,4}){0,4}$/);
    fc.assert(
      fc.property(typed, (text) => {
        const result = parseNumber(text);
        const suggestion = result.ok ? undefined : result.details?.suggestion;
        if (suggestion !== undefined) expect(parseNumber(String(suggestion)).ok).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('answers any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => typeof parseNumber(text).ok === 'boolean'),
    );
  });
});
