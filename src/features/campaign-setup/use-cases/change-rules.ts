import { routes } from '@/config/routes';
import { type CampaignRefusalCode, refuseObligingNobody } from '@/domain/campaign/set-up';
import { ok } from '@/domain/shared/result';
import { recordedChange } from '@/server/action-kit/recorded-change';
import { defineUseCase } from '@/server/action-kit/use-case';
import { changeRulesSchema } from '../campaign.schema';
import { findToChange, placeOfCampaign, rowOfRules, updateCampaign } from '../campaign-store';
import { campaignRefusal } from '../refusal-messages';
import { measureRules } from '../rule-effect';

/** Changes who registers and with how many works; in a running year the effect is shown before it is done. */
export const changeRulesUseCase = defineUseCase<typeof changeRulesSchema, CampaignRefusalCode>({
  name: 'campaign.change-rules',
  input: changeRulesSchema,
  permission: 'campaign.keep',
  at: (scope, { campaignId }) => placeOfCampaign(scope, campaignId),
  effect: 'once',
  records: 'campaign.changed',
  rehearse: (scope, { campaignId }) => measureRules(scope, campaignId),
  async run(scope, { campaignId, version, ...rules }) {
    const found = await findToChange(scope, campaignId);
    if (!found.ok) return found;
    const campaign = found.value;
    const refused = refuseObligingNobody(rules);
    if (refused) return refused;
    const row = rowOfRules(rules);
    const updated = await updateCampaign(scope, { campaignId, version }, row);
    if (!updated.ok) return updated;
    return ok({
      about: { kind: 'campaign', id: campaignId, ...recordedChange(rowOfRules(campaign), row) },
      goTo: `${routes.campaign(campaign.year)}?vua=doi-tuong`,
    });
  },
  refusals: campaignRefusal,
});
