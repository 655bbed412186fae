import 'server-only';
import { routes } from '@/config/routes';
import type { Place } from '@/domain/access/permissions';
import type { ThemePeriod } from '@/domain/campaign/theme';
import { ok, type Result, refuse } from '@/domain/shared/result';
import type { Recorded } from '@/server/action-kit/use-case';
import type { Scope } from '@/server/db/scope';
import { isId, placeOfUnit } from '@/server/organisation/unit-place';

/** The unit that issues a theme; null for an unknown one. */
export async function placeOfTheme(scope: Scope, themeId: string): Promise<Place | null> {
  if (!isId(themeId)) return null;
  const { tx, actor } = scope;
  const row = await tx.theme.findUnique({
    where: { id: themeId, rootId: actor.rootId },
    select: { unitId: true },
  });
  return row && placeOfUnit(scope, row.unitId);
}

export type ThemeFacts = {
  readonly title: string;
  readonly period: ThemePeriod;
  readonly basisDirectiveId: string | null;
};

export function rowOfTheme({ title, period, basisDirectiveId }: ThemeFacts) {
  return {
    title,
    basisDirectiveId,
    scope: period.scope,
    term: period.scope === 'term' ? period.term : null,
    year: period.scope === 'term' ? null : period.year,
    quarter: period.scope === 'quarter' ? period.quarter : null,
  };
}

export type ThemeRow = ReturnType<typeof rowOfTheme>;

type ThemeToRecord = Omit<ThemeRow, 'basisDirectiveId'> & { readonly basis: Basis | null };

export function recordedTheme({ title, scope, term, year, quarter, basis }: ThemeToRecord): Recorded {
  return { title, scope, term, year, quarter, basis: basis && `${basis.type} ${basis.symbol}` };
}

const BASIS = { type: true, symbol: true } as const;
export const THEME_ROW = {
  title: true,
  scope: true,
  term: true,
  year: true,
  quarter: true,
  basis: { select: BASIS },
} as const;

/** Another theme of the same unit and period. */
export async function findThemeOfPeriod(
  { tx }: Scope,
  unitId: string,
  { scope, term, year, quarter }: ThemeRow,
  exceptId: string | null,
): Promise<{ readonly title: string } | null> {
  return tx.theme.findFirst({
    where: { unitId, scope, term, year, quarter, ...(exceptId && { id: { not: exceptId } }) },
    select: { title: true },
  });
}

type Basis = { readonly type: string; readonly symbol: string };

/** The directive that a theme is to rest on, which may be none; refused when it is not one that the actor reads. */
export async function findBasis(
  { tx, actor }: Scope,
  directiveId: string | null,
): Promise<Result<Basis | null, 'theme.no-such-basis'>> {
  if (directiveId === null) return ok(null);
  const where = { id: directiveId, rootId: actor.rootId };
  const basis = await tx.directive.findUnique({ where, select: BASIS });
  return basis ? ok(basis) : refuse('theme.no-such-basis');
}

export const afterTheme = (done: 'them' | 'sua' | 'bo') => `${routes.themes}?vua=${done}`;
