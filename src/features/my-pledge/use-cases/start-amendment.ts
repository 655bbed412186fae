import 'server-only';
import { routes } from '@/config/routes';
import { startAmendment } from '@/domain/pledge/amend-pledge';
import type { PledgeRefusalCode } from '@/domain/pledge/pledge';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { findCampaign } from '@/server/campaign/current-campaign';
import { saveDraft, takeOverDraft, versionAsTyped } from '@/server/pledge/draft-store';
import { lockDossier } from '@/server/pledge/lock-dossier';
import { findPledge, savePledgeStep } from '@/server/pledge/pledge-store';
import { pledgeAtVersionSchema } from '../my-pledge.schema';
import { pledgeRefusalSentence } from '../refusal-messages';
import { placeOfAmendment } from './place-of-amendment';
import { aboutPledge, writerAct } from './writer-act';

/** Opens an amendment with the words in force as its draft; the version in force stays as it is. */
export const startAmendmentUseCase = defineUseCase<typeof pledgeAtVersionSchema, PledgeRefusalCode>({
  name: 'pledge.start-amendment',
  input: pledgeAtVersionSchema,
  permission: 'pledge.register',
  at: (scope, { pledgeId }) => placeOfAmendment(scope, pledgeId),
  effect: 'once',
  records: 'pledge.amendment-started',
  async run(scope, { pledgeId, version }) {
    await lockDossier(scope, pledgeId);
    const pledge = await findPledge(scope, pledgeId);
    const campaign = pledge && (await findCampaign(scope, pledge.campaignId));
    if (!campaign || !pledge.inForceVersionId) return refuse('pledge.stale');
    const started = startAmendment(pledge, await writerAct(scope, pledge, version), { campaign });
    if (!started.ok) return started;
    if (!(await savePledgeStep(scope, pledge, started.value))) return refuse('pledge.stale');
    await saveDraft(scope, pledge, await versionAsTyped(scope, pledge.inForceVersionId));
    await takeOverDraft(scope, pledgeId);
    return ok({ about: aboutPledge(scope, pledge, started.value), goTo: routes.pledge(pledgeId) });
  },
  refusals: pledgeRefusalSentence,
});
