import 'server-only';
import { can, type Place } from '@/domain/access/permissions';
import { yearOf } from '@/domain/shared/calendar-date';
import type { Scope } from '@/server/db/scope';
import { listRegisterUnits, type RegisterUnit } from '@/server/directive/register-units';
import { placeOfTheme, THEME_ROW } from '../theme-store';

export type ThemeForm = {
  readonly themeId: string | null;
  readonly version: number;
  readonly values: Readonly<
    Record<'scope' | 'term' | 'year' | 'quarter' | 'title' | 'basisDirectiveId', string>
  >;
  readonly units: readonly RegisterUnit[];
  readonly bases: readonly { readonly id: string; readonly label: string }[];
  readonly key: string;
};

export async function readNewThemeForm(scope: Scope): Promise<ThemeForm | null> {
  const units = (await listRegisterUnits(scope)).filter(({ place }) => can(scope.actor, 'theme.keep', place));
  if (units.length === 0) return null;
  const values = {
    scope: 'year',
    term: '',
    year: String(yearOf(scope.today)),
    quarter: '',
    title: '',
    basisDirectiveId: '',
  };
  return {
    themeId: null,
    version: 0,
    values,
    units,
    bases: await listBases(scope),
    key: crypto.randomUUID(),
  };
}

export type ThemeToChange = ThemeForm & { readonly place: Place };

export async function readThemeForm(scope: Scope, themeId: string): Promise<ThemeToChange | null> {
  const place = await placeOfTheme(scope, themeId);
  if (!place || !can(scope.actor, 'theme.keep', place)) return null;
  const row = await scope.tx.theme.findUnique({
    where: { id: themeId, rootId: scope.actor.rootId },
    select: { ...THEME_ROW, basisDirectiveId: true, version: true },
  });
  if (!row) return null;
  const values = {
    scope: row.scope,
    term: row.term ?? '',
    year: String(row.year ?? ''),
    quarter: String(row.quarter ?? ''),
    title: row.title,
    basisDirectiveId: row.basisDirectiveId ?? '',
  };
  return {
    themeId,
    place,
    version: row.version,
    values,
    units: [],
    bases: await listBases(scope),
    key: crypto.randomUUID(),
  };
}

async function listBases({ tx, actor }: Scope) {
  const rows = await tx.directive.findMany({
    where: { rootId: actor.rootId },
    orderBy: [{ issuedOn: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
    take: 300,
    select: { id: true, type: true, symbol: true, issuer: true },
  });
  return rows.map(({ id, type, symbol, issuer }) => ({ id, label: `${type} ${symbol} của ${issuer}` }));
}
