import { describe, expect, it } from 'vitest';
import {
  byIssuer,
  isForSamePeriod,
  listOfLevel,
  ofNearestIssuer,
  type ThemeIssuer,
} from '@/domain/campaign/theme';

const ofTerm = (term: string) => ({ scope: 'term' as const, term, year: null, quarter: null });
const ofQuarter = (year: number, quarter: number) => ({
  scope: 'quarter' as const,
  term: null,
  year,
  quarter,
});
const from = (...issuers: ThemeIssuer[]) => issuers.map((issuer) => ({ issuer }));

describe('the period of a theme', () => {
  it.each(['2025-2030', '2025 – 2030', '2025—2030'])('is the term 2025–2030, typed as %s', (typed) => {
    expect(isForSamePeriod(ofTerm('2025–2030'), ofTerm(typed))).toBe(true);
  });

  it('is the same term in capitals, and another in another term, year or quarter', () => {
    expect(isForSamePeriod(ofTerm('khóa XIII'), ofTerm('Khóa XIII'))).toBe(true);
    expect(isForSamePeriod(ofTerm('khóa XIII'), ofTerm('khóa XIV'))).toBe(false);
    expect(isForSamePeriod(ofQuarter(2026, 1), ofQuarter(2026, 1))).toBe(true);
    expect(isForSamePeriod(ofQuarter(2026, 1), ofQuarter(2026, 2))).toBe(false);
    expect(isForSamePeriod(ofQuarter(2026, 1), ofQuarter(2027, 1))).toBe(false);
    expect(isForSamePeriod(ofQuarter(2026, 1), { ...ofQuarter(2026, 1), scope: 'year' })).toBe(false);
  });
});

describe('the level of a theme', () => {
  it('above the root stands in the root’s list, a committee’s in its own', () => {
    expect(listOfLevel({ issuer: 'central' }, 'root')).toBe('root');
    expect(listOfLevel({ issuer: 'province' }, 'root')).toBe('root');
    expect(listOfLevel({ issuer: 'own', unitId: 'goSen' }, 'root')).toBe('goSen');
  });

  it('is listed from the centre down, and preferred from the nearest up', () => {
    expect(from('own', 'province', 'central').toSorted(byIssuer)).toEqual(from('central', 'province', 'own'));
    expect(ofNearestIssuer(from('central', 'own', 'province', 'own'))).toEqual(from('own', 'own'));
    expect(ofNearestIssuer(from('central', 'province'))).toEqual(from('province'));
    expect(ofNearestIssuer([])).toEqual([]);
  });
});
