import { routes } from '@/config/routes';
import type { CampaignRefusalCode } from '@/domain/campaign/set-up';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { findCampaign } from '@/server/campaign/current-campaign';
import type { Scope } from '@/server/db/scope';
import { serveSchema } from '../campaign.schema';
import { placeOfCampaign, updateCampaign } from '../campaign-store';
import { campaignRefusal } from '../refusal-messages';

/** Says which directives and themes the year's pledges serve: one pledge for all of them (handbook §2.3). */
export const chooseBasisUseCase = defineUseCase<typeof serveSchema, CampaignRefusalCode>({
  name: 'campaign.choose-basis',
  input: serveSchema,
  permission: 'campaign.keep',
  at: (scope, { campaignId }) => placeOfCampaign(scope, campaignId),
  effect: 'once',
  records: 'campaign.changed',
  async run(scope, { campaignId, version, directiveIds, themeIds }) {
    const campaign = await findCampaign(scope, campaignId);
    if (!campaign) return refuse('campaign.not-found');
    const { rootId } = scope.actor;
    const directives = await scope.tx.directive.findMany({
      where: { id: { in: directiveIds }, rootId },
      select: { symbol: true },
    });
    const themes = await scope.tx.theme.findMany({
      where: { id: { in: themeIds }, rootId },
      select: { title: true },
    });
    if (directives.length !== directiveIds.length || themes.length !== themeIds.length)
      return refuse('campaign.no-basis');

    const before = await namesOf(scope, campaignId);
    const updated = await updateCampaign(scope, { campaignId, version }, {});
    if (!updated.ok) return updated;
    await replaceLinks(scope, campaignId, { directiveIds, themeIds });
    const after = {
      directives: directives.map(({ symbol }) => symbol),
      themes: themes.map(({ title }) => title),
    };
    return ok({
      about: { kind: 'campaign', id: campaignId, before, after },
      goTo: `${routes.campaign(campaign.year)}?vua=can-cu`,
    });
  },
  refusals: campaignRefusal,
});

async function namesOf({ tx }: Scope, campaignId: string) {
  const orderBy = { ordinal: 'asc' } as const;
  const directives = await tx.campaignDirective.findMany({
    where: { campaignId },
    orderBy,
    select: { directive: { select: { symbol: true } } },
  });
  const themes = await tx.campaignTheme.findMany({
    where: { campaignId },
    orderBy,
    select: { theme: { select: { title: true } } },
  });
  return {
    directives: directives.map(({ directive }) => directive.symbol),
    themes: themes.map(({ theme }) => theme.title),
  };
}

type Chosen = { readonly directiveIds: readonly string[]; readonly themeIds: readonly string[] };

async function replaceLinks({ tx, actor }: Scope, campaignId: string, { directiveIds, themeIds }: Chosen) {
  const { rootId } = actor;
  await tx.campaignDirective.deleteMany({ where: { campaignId } });
  await tx.campaignTheme.deleteMany({ where: { campaignId } });
  await tx.campaignDirective.createMany({
    data: directiveIds.map((directiveId, index) => ({ campaignId, directiveId, rootId, ordinal: index + 1 })),
  });
  await tx.campaignTheme.createMany({
    data: themeIds.map((themeId, index) => ({ campaignId, themeId, rootId, ordinal: index + 1 })),
  });
}
