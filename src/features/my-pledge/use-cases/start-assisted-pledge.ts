import 'server-only';
import { acceptsPledges } from '@/domain/campaign/campaign';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { findCampaignToWrite } from '@/server/campaign/campaign-to-write';
import { placeOfAssistance } from '@/server/pledge/dossier-place';
import { startAssistedSchema } from '../my-pledge.schema';
import { startRefusalSentence } from '../refusal-messages';
import { openPledge } from './open-pledge';

/** The secretary opens a pledge for a member of the own cell who has none; the draft is seen by both. */
export const startAssistedPledgeUseCase = defineUseCase({
  name: 'pledge.start-assisted',
  input: startAssistedSchema,
  permission: 'pledge.register',
  // One's own is not typed for anybody.
  at: async (scope, { memberId }) =>
    memberId === scope.actor.memberId ? null : placeOfAssistance(scope, memberId),
  effect: 'once',
  records: 'pledge.started',
  async run(scope, { campaignId, memberId }) {
    const campaign = await findCampaignToWrite(scope, campaignId);
    if (!campaign || !acceptsPledges(campaign, scope.today)) return refuse('campaign.closed');
    const opened = await openPledge(scope, { campaign, owner: { memberId, unitId: null } });
    if (!opened) return refuse('pledge.exists');
    return ok({
      about: { kind: 'pledge', id: opened.pledgeId, onBehalfOf: memberId, concerns: memberId },
      goTo: opened.goTo,
    });
  },
  refusals: startRefusalSentence,
});
