import { describe, expect, it } from 'vitest';
import type { ThemeIssuer, ThemeScope } from '@/domain/campaign/theme';
import { servedText } from '@/features/my-pledge/served-text';

const directive = (type: string, symbol: string) => ({ id: symbol, type, symbol, abstract: '' });
const theme = (title: string, scope: ThemeScope = 'year', issuer: ThemeIssuer = 'own') => ({
  id: title,
  title,
  issuer,
  scope,
  year: 2026,
  quarter: null,
});

describe('what a printed pledge serves', () => {
  it('is every directive and the year’s theme, on one line; quarters and the term would fill the page', () => {
    const directives = [directive('Chỉ thị', '05-CT/TW'), directive('Kết luận', '01-KL/TW')];
    expect(servedText({ directives, themes: [theme('Nêu gương'), theme('Lời hứa', 'quarter')] })).toBe(
      'Chỉ thị 05-CT/TW, Kết luận 01-KL/TW; chuyên đề năm “Nêu gương”',
    );
    expect(servedText({ directives: [], themes: [theme('Nêu gương')] })).toBe('chuyên đề năm “Nêu gương”');
  });

  it('is of the year’s themes the nearest level’s: its own, else the province’s, else the centre’s', () => {
    const central = theme('Của Trung ương', 'year', 'central');
    const province = theme('Của tỉnh', 'year', 'province');
    const printed = (...themes: ReturnType<typeof theme>[]) => servedText({ directives: [], themes });
    expect(printed(central, province, theme('Của huyện'))).toBe('chuyên đề năm “Của huyện”');
    expect(printed(central, province, theme('Lời hứa', 'quarter'))).toBe('chuyên đề năm “Của tỉnh”');
    expect(printed(central)).toBe('chuyên đề năm “Của Trung ương”');
  });

  it('is not said where the campaign names nothing', () => {
    expect(servedText({ directives: [], themes: [] })).toBe('');
  });
});
