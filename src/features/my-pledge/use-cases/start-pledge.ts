import 'server-only';
import { routes } from '@/config/routes';
import { acceptsPledges } from '@/domain/campaign/campaign';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { findCampaignToWrite } from '@/server/campaign/campaign-to-write';
import { startPledgeSchema } from '../my-pledge.schema';
import { startRefusalSentence } from '../refusal-messages';
import { openPledge } from './open-pledge';

/** Opens the member's one pledge of a campaign, empty or from last year's; a second start finds the first. */
export const startPledgeUseCase = defineUseCase({
  name: 'pledge.start',
  input: startPledgeSchema,
  permission: 'pledge.register',
  at: async ({ actor }) => ({ kind: 'own', memberId: actor.memberId }),
  effect: 'once',
  records: 'pledge.started',
  async run(scope, { campaignId, copiedFromId }) {
    const campaign = await findCampaignToWrite(scope, campaignId);
    if (!campaign || !acceptsPledges(campaign, scope.today)) return refuse('campaign.closed');
    const owner = { memberId: scope.actor.memberId, unitId: null };
    const opened = await openPledge(scope, { campaign, owner, copiedFromId });
    if (!opened) return ok({ about: [], goTo: routes.pledges });
    return ok({ about: { kind: 'pledge', id: opened.pledgeId }, goTo: opened.goTo });
  },
  refusals: startRefusalSentence,
});
