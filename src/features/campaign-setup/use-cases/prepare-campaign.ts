import { randomUUIDv7 } from 'node:crypto';
import { routes } from '@/config/routes';
import {
  type CampaignRefusalCode,
  refuseDates,
  refuseObligingNobody,
  USUAL_SCALE,
} from '@/domain/campaign/set-up';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { findCampaignOfYear } from '@/server/campaign/current-campaign';
import { prepareCampaignSchema } from '../campaign.schema';
import { placeOfRoot, recordedRules, rowOfRules } from '../campaign-store';
import { campaignRefusal } from '../refusal-messages';

/** Prepares the campaign of a year, with last year's form as a start; nobody sees it until it is opened. */
export const prepareCampaignUseCase = defineUseCase<typeof prepareCampaignSchema, CampaignRefusalCode>({
  name: 'campaign.prepare',
  input: prepareCampaignSchema,
  permission: 'campaign.keep',
  at: placeOfRoot,
  effect: 'once',
  records: 'campaign.prepared',
  async run(scope, { year, ...rules }) {
    const refused = refuseDates({ year, ...rules }) ?? refuseObligingNobody(rules);
    if (refused) return refused;
    if (await findCampaignOfYear(scope, year)) return refuse('campaign.exists', { year });
    const { tx, actor } = scope;
    const { rootId } = actor;
    const before = await tx.campaign.findFirst({
      where: { rootId, year: { lt: year } },
      orderBy: { year: 'desc' },
      select: { resultScale: true, sections: true },
    });
    const id = randomUUIDv7();
    const scale =
      Array.isArray(before?.resultScale) && before.resultScale.length > 0 ? before.resultScale : USUAL_SCALE;
    await tx.campaign.createMany({
      data: {
        id,
        rootId,
        year,
        state: 'prepared',
        ...rowOfRules(rules),
        resultScale: JSON.parse(JSON.stringify(scale)),
        sections: before?.sections ?? [],
      },
    });
    return ok({
      about: { kind: 'campaign', id, after: { year, ...recordedRules(rules) } },
      goTo: `${routes.campaign(year)}?vua=chuan-bi`,
    });
  },
  refusals: campaignRefusal,
});
