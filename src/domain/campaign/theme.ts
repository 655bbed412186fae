/** A theme is issued for a term, a year or a quarter, at each level that issues one (handbook §9). */
export const THEME_SCOPES = ['term', 'year', 'quarter'] as const;

export type ThemeScope = (typeof THEME_SCOPES)[number];

export type ThemePeriod =
  | { readonly scope: 'term'; readonly term: string }
  | { readonly scope: 'year'; readonly year: number }
  | { readonly scope: 'quarter'; readonly year: number; readonly quarter: number };

/** Says whether a theme is meant for a year: a term's theme is meant for all of its years. */
export function isOfYear(
  theme: { readonly scope: ThemeScope; readonly year: number | null },
  year: number,
): boolean {
  return theme.scope === 'term' || theme.year === year;
}
