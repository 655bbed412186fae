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

type StoredPeriod = {
  readonly scope: ThemeScope;
  readonly term: string | null;
  readonly year: number | null;
  readonly quarter: number | null;
};

const DASH = /\s*[-‐‑‒–—−]\s*/g;

/** Says whether two themes are for one period; "2025-2030" is "2025–2030". The index `theme_once` keeps the same rule. */
export function isForSamePeriod(a: StoredPeriod, b: StoredPeriod): boolean {
  if (a.scope !== b.scope || a.year !== b.year || a.quarter !== b.quarter) return false;
  return termKey(a.term) === termKey(b.term);
}

function termKey(term: string | null): string | undefined {
  return term?.toLowerCase().replace(DASH, '-');
}

/** The levels above every root here; their themes stand in the root's list beside its own. */
export const UPPER_ISSUERS = ['central', 'province'] as const;

export type UpperIssuer = (typeof UPPER_ISSUERS)[number];
export type ThemeIssuer = UpperIssuer | 'own';

/** Who issues a theme: a level above the root, or the root or a committee for itself. */
export type ThemeLevel =
  | { readonly issuer: UpperIssuer }
  | { readonly issuer: 'own'; readonly unitId: string };

/** In whose list a level's themes stand: only the root's holds those of the levels above. */
export function listOfLevel(level: ThemeLevel, rootId: string): string {
  return level.issuer === 'own' ? level.unitId : rootId;
}

const FROM_THE_TOP: readonly ThemeIssuer[] = [...UPPER_ISSUERS, 'own'];

/** Orders themes from the Party's centre down. */
export function byIssuer(a: { readonly issuer: ThemeIssuer }, b: { readonly issuer: ThemeIssuer }): number {
  return FROM_THE_TOP.indexOf(a.issuer) - FROM_THE_TOP.indexOf(b.issuer);
}

/** Of several levels' themes, those of the nearest: its own, else the province's, else the centre's. */
export function ofNearestIssuer<Theme extends { readonly issuer: ThemeIssuer }>(
  themes: readonly Theme[],
): readonly Theme[] {
  const nearest = FROM_THE_TOP.findLast((issuer) => themes.some((theme) => theme.issuer === issuer));
  return themes.filter(({ issuer }) => issuer === nearest);
}
