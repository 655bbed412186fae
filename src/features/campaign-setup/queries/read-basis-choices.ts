import 'server-only';
import { byIssuer, isOfYear, type ThemeScope } from '@/domain/campaign/theme';
import { UPPER_ISSUER_WORDS } from '@/lib/theme-words';
import type { ServedDirective, ServedTheme } from '@/server/campaign/read-served';
import type { Scope } from '@/server/db/scope';
import { type CampaignPage, readToChange } from './read-campaign';

/** Something that the campaign may serve; what it serves already comes first, in its order. */
export type BasisChoice = { readonly id: string; readonly label: string; readonly isServed: boolean };

export type BasisChoices = CampaignPage & {
  readonly directiveChoices: readonly BasisChoice[];
  readonly themeChoices: readonly BasisChoice[];
};

const NEWEST = 200;
const QUARTERS = ['I', 'II', 'III', 'IV'];

/** What a campaign may serve: the newest directives of the root's register, and its themes meant for the year. */
export async function readBasisChoices(scope: Scope, year: number): Promise<BasisChoices | null> {
  const page = await readToChange(scope, year);
  if (!page) return null;
  const { tx, actor } = scope;
  const ofRoot = { rootId: actor.rootId, unitId: actor.rootId };
  const directives = await tx.directive.findMany({
    where: { ...ofRoot, id: { notIn: page.directives.map(({ id }) => id) } },
    orderBy: [{ issuedOn: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
    take: NEWEST,
    select: { id: true, type: true, symbol: true, abstract: true },
  });
  const themes = await tx.theme.findMany({
    where: { ...ofRoot, id: { notIn: page.themes.map(({ id }) => id) } },
    orderBy: [{ scope: 'asc' }, { quarter: 'asc' }, { id: 'asc' }],
    select: { id: true, title: true, issuer: true, scope: true, year: true, quarter: true },
  });
  return {
    ...page,
    directiveChoices: [
      ...page.directives.map((one) => ({ id: one.id, label: directiveLabel(one), isServed: true })),
      ...directives.map((one) => ({ id: one.id, label: directiveLabel(one), isServed: false })),
    ],
    themeChoices: [
      ...page.themes.map((one) => ({ id: one.id, label: themeLabel(one), isServed: true })),
      ...themes
        .filter((theme) => isOfYear(theme, year))
        .toSorted(byIssuer)
        .map((one) => ({ id: one.id, label: themeLabel(one), isServed: false })),
    ],
  };
}

type DirectiveName = Pick<ServedDirective, 'type' | 'symbol'> & { readonly abstract: string | null };

function directiveLabel({ type, symbol, abstract }: DirectiveName): string {
  return `${type} ${symbol}${abstract ? `: ${abstract}` : ''}`;
}

function themeLabel(theme: ServedTheme): string {
  const { issuer, scope, quarter, title } = theme;
  const above = issuer === 'own' ? '' : ` (${UPPER_ISSUER_WORDS[issuer]})`;
  return `${periodOf(scope, quarter)}${above}: ${title}`;
}

function periodOf(scope: ThemeScope, quarter: number | null): string {
  if (scope === 'term') return 'Toàn khóa';
  return scope === 'year' ? 'Cả năm' : `Quý ${QUARTERS[(quarter ?? 1) - 1]}`;
}
