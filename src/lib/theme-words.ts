import type { ThemeIssuer, UpperIssuer } from '@/domain/campaign/theme';

export const UPPER_ISSUER_WORDS: Readonly<Record<UpperIssuer, string>> = {
  central: 'Trung ương',
  province: 'Tỉnh ủy, Thành ủy trực thuộc Trung ương',
};

/** The level that issued a theme; its own unit's name where it is of no level above. */
export function themeLevelName(issuer: ThemeIssuer, unitName: string): string {
  return issuer === 'own' ? unitName : UPPER_ISSUER_WORDS[issuer];
}
