import { randomUUIDv7 } from 'node:crypto';
import { routes } from '@/config/routes';
import {
  type CampaignRefusalCode,
  refuseDates,
  refuseObligingNobody,
  USUAL_SCALE,
} from '@/domain/campaign/set-up';
import { isOfYear } from '@/domain/campaign/theme';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { findCampaignOfYear } from '@/server/campaign/current-campaign';
import { readServed } from '@/server/campaign/read-served';
import type { Scope } from '@/server/db/scope';
import { linkBasis } from '../basis-store';
import { prepareCampaignSchema } from '../campaign.schema';
import { placeOfRoot, recordedDates, rowOfDates, rowOfRules } from '../campaign-store';
import { readTemplate } from '../queries/read-template';
import { campaignRefusal } from '../refusal-messages';

/** Prepares a year's campaign, with the form and the basis of the year before; nobody sees it until it is opened. */
export const prepareCampaignUseCase = defineUseCase<typeof prepareCampaignSchema, CampaignRefusalCode>({
  name: 'campaign.prepare',
  input: prepareCampaignSchema,
  permission: 'campaign.keep',
  at: placeOfRoot,
  effect: 'once',
  records: 'campaign.prepared',
  async run(scope, { year, ...setUp }) {
    const refused = refuseDates({ year, ...setUp }) ?? refuseObligingNobody(setUp);
    if (refused) return refused;
    if (await findCampaignOfYear(scope, year)) return refuse('campaign.exists', { year });
    const { rootId } = scope.actor;
    const id = randomUUIDv7();
    const { sections, resultScale, basis } = await startOf(scope, year);
    const rules = rowOfRules(setUp);
    await scope.tx.campaign.createMany({
      data: {
        id,
        rootId,
        year,
        state: 'prepared',
        ...rowOfDates(setUp),
        ...rules,
        resultScale: [...resultScale],
        sections: [...sections],
      },
    });
    await linkBasis(scope, id, basis);
    return ok({
      about: { kind: 'campaign', id, after: { year, ...recordedDates(setUp), ...rules } },
      goTo: `${routes.campaign(year)}?vua=chuan-bi`,
    });
  },
  refusals: campaignRefusal,
});

/** What the year before leaves to begin with: its form, its directives, and the themes meant for this year too. */
async function startOf(scope: Scope, year: number) {
  const before = await scope.tx.campaign.findFirst({
    where: { rootId: scope.actor.rootId, year: { lt: year } },
    orderBy: { year: 'desc' },
    select: { id: true },
  });
  if (!before) return { sections: [], resultScale: USUAL_SCALE, basis: { directiveIds: [], themeIds: [] } };
  const { sections, resultScale } = await readTemplate(scope, before.id);
  const { directives, themes } = await readServed(scope, before.id);
  return {
    sections,
    resultScale: resultScale.length > 0 ? resultScale : USUAL_SCALE,
    basis: {
      directiveIds: directives.map(({ id }) => id),
      themeIds: themes.filter((theme) => isOfYear(theme, year)).map(({ id }) => id),
    },
  };
}
