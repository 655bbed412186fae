import 'server-only';
import { routes } from '@/config/routes';
import type { PledgeRefusalCode } from '@/domain/pledge/pledge';
import { withdraw } from '@/domain/pledge/withdraw-pledge';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { findCampaign } from '@/server/campaign/current-campaign';
import { placeOfDossier } from '@/server/pledge/dossier-place';
import { lockDossier } from '@/server/pledge/lock-dossier';
import { findPledge, savePledgeMove } from '@/server/pledge/pledge-store';
import { pledgeAtVersionSchema } from '../my-pledge.schema';
import { pledgeRefusalSentence } from '../refusal-messages';

/** Takes the pledge back into draft before anybody has decided on it. */
export const withdrawPledgeUseCase = defineUseCase<typeof pledgeAtVersionSchema, PledgeRefusalCode>({
  name: 'pledge.withdraw',
  input: pledgeAtVersionSchema,
  permission: 'pledge.withdraw',
  at: (scope, { pledgeId }) => placeOfDossier(scope, pledgeId),
  effect: 'once',
  records: 'pledge.withdrawn',
  async run(scope, { pledgeId, version }) {
    await lockDossier(scope, pledgeId);
    const pledge = await findPledge(scope, pledgeId);
    const campaign = pledge && (await findCampaign(scope, pledge.campaignId));
    if (!campaign || !pledge.currentVersionId) return refuse('pledge.stale');
    const act = {
      by: scope.actor.memberId,
      byRole: 'member',
      on: scope.today,
      expectedVersion: version,
    } as const;
    const withdrawn = withdraw(pledge, act, { campaign });
    if (!withdrawn.ok) return withdrawn;

    const isSaved = await savePledgeMove(scope, {
      before: pledge,
      move: withdrawn.value,
      versionId: pledge.currentVersionId,
    });
    if (!isSaved) return refuse('pledge.stale');
    return ok({ about: { kind: 'pledge', id: pledgeId }, goTo: routes.pledge(pledgeId) });
  },
  refusals: pledgeRefusalSentence,
});
