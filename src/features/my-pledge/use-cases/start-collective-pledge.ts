import 'server-only';
import { routes } from '@/config/routes';
import { acceptsPledges } from '@/domain/campaign/campaign';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { findCampaignToWrite } from '@/server/campaign/campaign-to-write';
import { placeOfUnitPen } from '@/server/pledge/dossier-place';
import { startCollectiveSchema } from '../my-pledge.schema';
import { startRefusalSentence } from '../refusal-messages';
import { openPledge } from './open-pledge';

/** Opens a collective's one pledge of a campaign; whoever holds the pen finds the one that another opened. */
export const startCollectivePledgeUseCase = defineUseCase({
  name: 'pledge.start-collective',
  input: startCollectiveSchema,
  permission: 'pledge.register',
  at: (scope, { unitId }) => placeOfUnitPen(scope, unitId),
  effect: 'once',
  records: 'pledge.started',
  async run(scope, { campaignId, unitId, copiedFromId }) {
    const campaign = await findCampaignToWrite(scope, campaignId);
    if (!campaign || !acceptsPledges(campaign, scope.today)) return refuse('campaign.closed');
    const opened = await openPledge(scope, { campaign, owner: { memberId: null, unitId }, copiedFromId });
    if (!opened) return ok({ about: [], goTo: routes.pledges });
    return ok({
      about: { kind: 'pledge', id: opened.pledgeId, after: { unitId } },
      goTo: opened.goTo,
    });
  },
  refusals: startRefusalSentence,
});
