import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDocumentNumber, parseDocumentNumber } from '@/domain/directive/document-number';
import { DOCUMENT_TYPES, typesOfSymbol } from '@/domain/directive/document-types';
import { vectors } from './document-numbers.json';

describe('a document number', () => {
  it.each(vectors)('$in is read as the vectors say', (vector) => {
    const read = parseDocumentNumber(vector.in);
    if ('error' in vector) {
      expect(read.ok).toBe(false);
      return;
    }
    if (!read.ok) throw new Error(`not read: ${vector.in}`);
    const { number, typeSymbol, agencySymbol, warnings } = read.value;
    expect({ number, typeSymbol, agencySymbol }).toEqual({
      number: vector.number,
      typeSymbol: vector.typeSymbol,
      agencySymbol: vector.agencySymbol,
    });
    expect(formatDocumentNumber(read.value)).toBe(vector.display);
    expect(warnings.length > 0).toBe(vector.warning === true);
    expect(number === null).toBe('draft' in vector);
    if ('types' in vector) expect(typesOfSymbol(typeSymbol)).toEqual(vector.types);
  });

  it.each([
    ['Kết luận 05-CT/TW', 'other-type-named'],
    ['238-UBND/KGVX', 'unknown-symbol'],
    ['31-HD/DU', 'missing-diacritics'],
  ])('%s is read with the hint %s', (typed, warning) => {
    const read = parseDocumentNumber(typed);
    expect(read.ok && read.value.warnings).toContain(warning);
  });

  it.each(['00-CT/TW', '05-ct/tw', '5,5-CT/TW', '123456-CT/TW', '05-CT/', 'Số'])('%s is refused', (typed) => {
    expect(parseDocumentNumber(typed)).toMatchObject({ ok: false, code: 'number.unreadable' });
  });

  it('tells CT from CTr and TT from TTr', () => {
    const symbols = ['05-CT/HU', '05-CTr/HU', '05-TT/HU', '05-TTr/HU'].map((typed) => {
      const read = parseDocumentNumber(typed);
      return read.ok && read.value.typeSymbol;
    });
    expect(symbols).toEqual(['CT', 'CTr', 'TT', 'TTr']);
  });

  it('comes back from its printed form, spaced and dashed in any way', () => {
    const parts = fc.record({
      number: fc.option(fc.integer({ min: 1, max: 99_999 })),
      typeSymbol: fc.constantFrom(...DOCUMENT_TYPES.map(({ symbol }) => symbol)),
      agencySymbol: fc.constantFrom('TW', 'TU', 'HU', 'ĐU', 'BTGHU', 'VPTW', 'ĐUK', 'CB'),
    });
    const space = fc.constantFrom('', ' ', '  ', '\n');
    const dash = fc.constantFrom('-', '–', '—', '‑');
    fc.assert(
      fc.property(parts, space, dash, fc.constantFrom('', 'Số ', 'Số: ', 'số '), (of, gap, hyphen, lead) => {
        const written = `${lead}${formatDocumentNumber(of).replace('-', `${gap}${hyphen}${gap}`)}`;
        const read = parseDocumentNumber(written.normalize('NFD'));
        expect(read).toMatchObject({ ok: true, value: { ...of, warnings: [] } });
      }),
    );
  });
});
