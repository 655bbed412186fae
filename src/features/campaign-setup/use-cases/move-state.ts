import { routes } from '@/config/routes';
import { type CampaignRefusalCode, stateAfter } from '@/domain/campaign/set-up';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { findCampaign } from '@/server/campaign/current-campaign';
import { moveStateSchema } from '../campaign.schema';
import { placeOfCampaign, updateCampaign } from '../campaign-store';
import { campaignRefusal } from '../refusal-messages';
import { measureMove } from '../rule-effect';

const EVENTS = { open: 'campaign.opened', close: 'campaign.closed', reopen: 'campaign.reopened' } as const;

/** Opens a prepared campaign, closes an open one, or opens a closed one again with a reason. */
export const moveStateUseCase = defineUseCase<typeof moveStateSchema, CampaignRefusalCode>({
  name: 'campaign.move-state',
  input: moveStateSchema,
  permission: 'campaign.keep',
  at: (scope, { campaignId }) => placeOfCampaign(scope, campaignId),
  effect: 'once',
  records: 'campaign.opened',
  rehearse: (scope, { campaignId, act }) => measureMove(scope, campaignId, act),
  async run(scope, { campaignId, version, act, reason }) {
    const campaign = await findCampaign(scope, campaignId);
    if (!campaign) return refuse('campaign.not-found');
    const state = stateAfter(campaign.state, act, reason);
    if (!state.ok) return state;
    const updated = await updateCampaign(scope, { campaignId, version }, { state: state.value });
    if (!updated.ok) return updated;
    const after = { state: state.value, ...(reason && { reason }) };
    return ok({
      about: {
        kind: 'campaign',
        id: campaignId,
        action: EVENTS[act],
        before: { state: campaign.state },
        after,
      },
      goTo: `${routes.campaign(campaign.year)}?vua=${act}`,
    });
  },
  refusals: campaignRefusal,
});
