import 'server-only';
import type { ThemeIssuer, ThemeScope } from '@/domain/campaign/theme';
import type { Scope } from '../db/scope';

export type ServedDirective = {
  readonly id: string;
  readonly type: string;
  readonly symbol: string;
  readonly abstract: string;
};
export type ServedTheme = {
  readonly id: string;
  readonly title: string;
  readonly issuer: ThemeIssuer;
  readonly scope: ThemeScope;
  readonly year: number | null;
  readonly quarter: number | null;
};

/** The directives and themes of a campaign, in their order. */
export type Served = {
  readonly directives: readonly ServedDirective[];
  readonly themes: readonly ServedTheme[];
};

export async function readServed(
  { tx, actor }: Pick<Scope, 'tx' | 'actor'>,
  campaignId: string,
): Promise<Served> {
  const where = { campaignId, rootId: actor.rootId };
  const orderBy = { ordinal: 'asc' } as const;
  const directives = await tx.campaignDirective.findMany({
    where,
    orderBy,
    select: { directive: { select: { id: true, type: true, symbol: true, abstract: true } } },
  });
  const themes = await tx.campaignTheme.findMany({
    where,
    orderBy,
    select: {
      theme: { select: { id: true, title: true, issuer: true, scope: true, year: true, quarter: true } },
    },
  });
  return {
    directives: directives.map(({ directive }) => ({ ...directive, abstract: directive.abstract ?? '' })),
    themes: themes.map(({ theme }) => theme),
  };
}
