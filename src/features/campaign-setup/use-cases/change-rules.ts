import { routes } from '@/config/routes';
import { type CampaignRefusalCode, refuseDates, refuseObligingNobody } from '@/domain/campaign/set-up';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { findCampaign } from '@/server/campaign/current-campaign';
import { changeRulesSchema } from '../campaign.schema';
import { placeOfCampaign, recordedRules, rowOfRules, updateCampaign } from '../campaign-store';
import { campaignRefusal } from '../refusal-messages';
import { measureRules } from '../rule-effect';

/** Changes dates and rules; in a running year what it does to the figures is shown before it is done. */
export const changeRulesUseCase = defineUseCase<typeof changeRulesSchema, CampaignRefusalCode>({
  name: 'campaign.change-rules',
  input: changeRulesSchema,
  permission: 'campaign.keep',
  at: (scope, { campaignId }) => placeOfCampaign(scope, campaignId),
  effect: 'once',
  records: 'campaign.changed',
  rehearse: (scope, { campaignId }) => measureRules(scope, campaignId),
  async run(scope, { campaignId, version, ...rules }) {
    const campaign = await findCampaign(scope, campaignId);
    if (!campaign) return refuse('campaign.not-found');
    const refused = refuseDates({ year: campaign.year, ...rules }) ?? refuseObligingNobody(rules);
    if (refused) return refused;
    const updated = await updateCampaign(scope, { campaignId, version }, rowOfRules(rules));
    if (!updated.ok) return updated;
    return ok({
      about: {
        kind: 'campaign',
        id: campaignId,
        before: recordedRules(campaign),
        after: recordedRules(rules),
      },
      goTo: `${routes.campaign(campaign.year)}?vua=sua`,
    });
  },
  refusals: campaignRefusal,
});
