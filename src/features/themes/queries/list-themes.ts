import 'server-only';
import { can } from '@/domain/access/permissions';
import { byIssuer, type ThemeScope } from '@/domain/campaign/theme';
import { themeLevelName } from '@/lib/theme-words';
import type { Scope } from '@/server/db/scope';
import { listRegisterUnits } from '@/server/directive/register-units';

export type ThemeLine = {
  readonly id: string;
  readonly title: string;
  readonly scope: ThemeScope;
  readonly term: string | null;
  readonly quarter: number | null;
  readonly levelName: string;
  readonly basis: { readonly id: string; readonly type: string; readonly symbol: string } | null;
  readonly canKeep: boolean;
};

/** The themes of one year, or (year null) of a whole term; from the Party's centre down to the committees. */
export type ThemeGroup = { readonly year: number | null; readonly themes: readonly ThemeLine[] };

export type ThemeList = { readonly groups: readonly ThemeGroup[]; readonly canAdd: boolean };

/** Every theme meant for the viewer: of the term first, then year by year, the newest first. */
export async function listThemes(scope: Scope): Promise<ThemeList | null> {
  const { tx, actor } = scope;
  const units = (await listRegisterUnits(scope)).filter(({ place }) => can(actor, 'directive.read', place));
  if (units.length === 0) return null;
  const order = new Map(units.map(({ id }, index) => [id, index]));
  const keeps = new Set(units.filter(({ place }) => can(actor, 'theme.keep', place)).map(({ id }) => id));
  const rows = await tx.theme.findMany({
    where: { rootId: actor.rootId, unitId: { in: units.map(({ id }) => id) } },
    select: {
      id: true,
      title: true,
      issuer: true,
      scope: true,
      term: true,
      year: true,
      quarter: true,
      unitId: true,
      unit: { select: { name: true } },
      basis: { select: { id: true, type: true, symbol: true, unitId: true } },
    },
  });
  const sorted = rows.toSorted(
    (a, b) =>
      byIssuer(a, b) ||
      (order.get(a.unitId) ?? 0) - (order.get(b.unitId) ?? 0) ||
      (a.quarter ?? 0) - (b.quarter ?? 0),
  );
  const years = [...new Set(rows.map(({ year }) => year))].toSorted(
    (a, b) => (b ?? Infinity) - (a ?? Infinity),
  );
  return {
    groups: years.map((year) => ({
      year,
      themes: sorted
        .filter((row) => row.year === year)
        .map(({ unit, unitId, issuer, basis, year: _, ...row }) => ({
          ...row,
          // A document in a register that the viewer does not read is not named here either.
          basis: basis && order.has(basis.unitId) ? nameOf(basis) : null,
          levelName: themeLevelName(issuer, unit.name),
          canKeep: keeps.has(unitId),
        })),
    })),
    canAdd: keeps.size > 0,
  };
}

function nameOf({ id, type, symbol }: NonNullable<ThemeLine['basis']>) {
  return { id, type, symbol };
}
