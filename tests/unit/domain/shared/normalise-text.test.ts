import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseLine, normaliseText } from '@/domain/shared/normalise-text';

describe('typed text', () => {
  it('is stored in NFC, however it was typed', () => {
    expect(normaliseText('Huyện ủy'.normalize('NFD'))).toBe('Huyện ủy'.normalize('NFC'));
  });

  it('loses control characters, invisible characters and surplus blanks', () => {
    expect(normaliseText('  a\u0000b\u200B \t c\u00A0d  ')).toBe('ab c d');
    expect(normaliseText('\u202Egian lận\uFEFF')).toBe('gian lận');
    expect(normaliseText('a\uD800b')).toBe('ab');
  });

  it('keeps its lines, with at most one empty line between', () => {
    expect(normaliseText('một \r\n hai\n\n\n\nba\n')).toBe('một\nhai\n\nba');
  });

  it('becomes one line where one line is asked for', () => {
    expect(normaliseLine('một\r\n\r\nhai')).toBe('một hai');
  });

  it('keeps markup as plain words', () => {
    expect(normaliseText('<script>alert(1)</script>')).toBe('<script>alert(1)</script>');
  });

  it('does not change when normalised again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });
});
