import 'server-only';
import { isOfYear } from '@/domain/campaign/theme';
import type { Scope } from '@/server/db/scope';
import { type CampaignPage, readCampaign } from './read-campaign';

export type BasisChoices = CampaignPage & {
  readonly allDirectives: readonly { readonly id: string; readonly label: string }[];
  readonly allThemes: readonly { readonly id: string; readonly label: string }[];
};

/** What a campaign may serve: every directive in the register, and the themes meant for its year. */
export async function readBasisChoices(scope: Scope, year: number): Promise<BasisChoices | null> {
  const page = await readCampaign(scope, year);
  if (!page?.canKeep) return null;
  const { tx, actor } = scope;
  const directives = await tx.directive.findMany({
    where: { rootId: actor.rootId },
    orderBy: [{ issuedOn: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
    take: 200,
    select: { id: true, type: true, symbol: true, abstract: true },
  });
  const themes = await tx.theme.findMany({
    where: { rootId: actor.rootId },
    orderBy: [{ scope: 'asc' }, { quarter: 'asc' }],
    select: { id: true, title: true, scope: true, year: true },
  });
  return {
    ...page,
    allDirectives: directives.map(({ id, type, symbol, abstract }) => ({
      id,
      label: `${type} ${symbol}${abstract ? `: ${abstract}` : ''}`,
    })),
    allThemes: themes.filter((theme) => isOfYear(theme, year)).map(({ id, title }) => ({ id, label: title })),
  };
}
