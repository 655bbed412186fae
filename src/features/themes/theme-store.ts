import 'server-only';
import { routes } from '@/config/routes';
import type { Place } from '@/domain/access/permissions';
import { isForSamePeriod, type ThemeIssuer, type ThemePeriod } from '@/domain/campaign/theme';
import { ok, type Result, refuse } from '@/domain/shared/result';
import { themeLevelName } from '@/lib/theme-words';
import type { Recorded } from '@/server/action-kit/use-case';
import { Prisma } from '@/server/db/generated/client';
import type { Scope } from '@/server/db/scope';
import { listReadRegisters } from '@/server/directive/register-units';
import { isId, placeOfUnit } from '@/server/organisation/unit-place';

/** The unit in whose list a theme stands; null for an unknown one. */
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
  readonly level: { readonly issuer: ThemeIssuer };
  readonly period: ThemePeriod;
  readonly basisDirectiveId: string | null;
};

export function rowOfTheme({ title, level, period, basisDirectiveId }: ThemeFacts) {
  return {
    title,
    basisDirectiveId,
    issuer: level.issuer,
    scope: period.scope,
    term: period.scope === 'term' ? period.term : null,
    year: period.scope === 'term' ? null : period.year,
    quarter: period.scope === 'quarter' ? period.quarter : null,
  };
}

export type ThemeRow = ReturnType<typeof rowOfTheme>;

type ThemeToRecord = Omit<ThemeRow, 'basisDirectiveId'> & {
  readonly unit: { readonly name: string };
  readonly basis: Basis | null;
};

export function recordedTheme(theme: ThemeToRecord): Recorded {
  const { title, issuer, unit, scope, term, year, quarter, basis } = theme;
  const level = themeLevelName(issuer, unit.name);
  return { title, level, scope, term, year, quarter, basis: basis && `${basis.type} ${basis.symbol}` };
}

const BASIS = { type: true, symbol: true } as const;
export const THEME_ROW = {
  title: true,
  issuer: true,
  unit: { select: { name: true } },
  scope: true,
  term: true,
  year: true,
  quarter: true,
  basis: { select: BASIS },
} as const;

/** A theme that is to stand in a unit's list; `id` null while it is new. */
export type ThemeToWrite = { readonly id: string | null; readonly unitId: string; readonly row: ThemeRow };

/** Writes a theme unless its level has one for the period, be it one that somebody else adds at this very moment. */
export async function writeUnlessThere<T>(
  scope: Scope,
  theme: ThemeToWrite,
  write: () => Promise<T>,
): Promise<Result<T, 'theme.exists'>> {
  const there = await findSamePeriod(scope, theme);
  if (there) return refuse('theme.exists', there);
  await scope.tx.$executeRaw`SAVEPOINT theme_write`;
  try {
    const written = await write();
    await scope.tx.$executeRaw`RELEASE SAVEPOINT theme_write`;
    return ok(written);
  } catch (error) {
    const isTaken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
    if (!isTaken) throw error;
    await scope.tx.$executeRaw`ROLLBACK TO SAVEPOINT theme_write`;
    const justAdded = await findSamePeriod(scope, theme);
    if (!justAdded) throw error;
    return refuse('theme.exists', justAdded);
  }
}

/** Another theme of the same level and period. */
async function findSamePeriod({ tx }: Scope, { id, unitId, row }: ThemeToWrite) {
  const themes = await tx.theme.findMany({
    where: { unitId, issuer: row.issuer, scope: row.scope, year: row.year, ...(id && { id: { not: id } }) },
    select: { title: true, scope: true, term: true, year: true, quarter: true },
  });
  const same = themes.find((theme) => isForSamePeriod(theme, row));
  return same && { title: same.title };
}

type Basis = { readonly type: string; readonly symbol: string };

/** The directive that a theme is to rest on, which may be none; refused when it is not one that the actor reads. */
export async function findBasis(
  scope: Scope,
  directiveId: string | null,
): Promise<Result<Basis | null, 'theme.no-such-basis'>> {
  if (directiveId === null) return ok(null);
  const unitId = { in: await listReadRegisters(scope) };
  const where = { id: directiveId, rootId: scope.actor.rootId, unitId };
  const basis = await scope.tx.directive.findUnique({ where, select: BASIS });
  return basis ? ok(basis) : refuse('theme.no-such-basis');
}

export const afterTheme = (done: 'them' | 'sua' | 'bo') => `${routes.themes}?vua=${done}`;
