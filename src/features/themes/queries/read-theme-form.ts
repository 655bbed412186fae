import 'server-only';
import { can, type Place } from '@/domain/access/permissions';
import { UPPER_ISSUERS } from '@/domain/campaign/theme';
import { yearOf } from '@/domain/shared/calendar-date';
import { UPPER_ISSUER_WORDS } from '@/lib/theme-words';
import type { Scope } from '@/server/db/scope';
import { listReadRegisters, listRegisterUnits } from '@/server/directive/register-units';
import { placeOfTheme, THEME_ROW } from '../theme-store';

/** A level above by its name, a unit by its id. */
export type LevelChoice = { readonly value: string; readonly label: string };

export type ThemeForm = {
  readonly themeId: string | null;
  readonly version: number;
  readonly values: Readonly<
    Record<'level' | 'scope' | 'term' | 'year' | 'quarter' | 'title' | 'basisDirectiveId', string>
  >;
  readonly levels: readonly LevelChoice[];
  readonly bases: readonly { readonly id: string; readonly label: string }[];
  readonly key: string;
};

export async function readNewThemeForm(scope: Scope): Promise<ThemeForm | null> {
  const units = (await listRegisterUnits(scope)).filter(({ place }) => can(scope.actor, 'theme.keep', place));
  const [first] = units;
  if (!first) return null;
  const values = {
    level: first.id,
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
    levels: levelChoices(units, scope.actor.rootId),
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
    select: { ...THEME_ROW, unitId: true, basisDirectiveId: true, version: true },
  });
  if (!row) return null;
  const { unitId, unit } = row;
  const values = {
    level: row.issuer === 'own' ? unitId : row.issuer,
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
    levels: levelChoices([{ id: unitId, name: unit.name }], scope.actor.rootId),
    bases: await listBases(scope),
    key: crypto.randomUUID(),
  };
}

type Unit = { readonly id: string; readonly name: string };

/** Whoever keeps the root's list may record what the levels above it issued. */
function levelChoices(units: readonly Unit[], rootId: string): readonly LevelChoice[] {
  const above = units.some(({ id }) => id === rootId) ? UPPER_ISSUERS : [];
  return [
    ...above.map((issuer) => ({ value: issuer, label: UPPER_ISSUER_WORDS[issuer] })),
    ...units.map(({ id, name }) => ({ value: id, label: name })),
  ];
}

async function listBases(scope: Scope) {
  const { tx, actor } = scope;
  const rows = await tx.directive.findMany({
    where: { rootId: actor.rootId, unitId: { in: await listReadRegisters(scope) } },
    orderBy: [{ issuedOn: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
    take: 300,
    select: { id: true, type: true, symbol: true, issuer: true },
  });
  return rows.map(({ id, type, symbol, issuer }) => ({ id, label: `${type} ${symbol} của ${issuer}` }));
}
