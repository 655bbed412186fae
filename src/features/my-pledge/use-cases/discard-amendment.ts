import 'server-only';
import { routes } from '@/config/routes';
import { discardAmendment } from '@/domain/pledge/amend-pledge';
import type { PledgeRefusalCode } from '@/domain/pledge/pledge';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { discardDraft } from '@/server/pledge/draft-store';
import { lockDossier } from '@/server/pledge/lock-dossier';
import { findPledge, savePledgeStep } from '@/server/pledge/pledge-store';
import { pledgeAtVersionSchema } from '../my-pledge.schema';
import { pledgeRefusalSentence } from '../refusal-messages';
import { placeOfAmendment } from './place-of-amendment';
import { aboutPledge, writerAct } from './writer-act';

/** Gives the amendment up: its draft is let go, and the version in force is the newest again. */
export const discardAmendmentUseCase = defineUseCase<typeof pledgeAtVersionSchema, PledgeRefusalCode>({
  name: 'pledge.discard-amendment',
  input: pledgeAtVersionSchema,
  permission: 'pledge.withdraw',
  at: (scope, { pledgeId }) => placeOfAmendment(scope, pledgeId),
  effect: 'once',
  records: 'pledge.amendment-discarded',
  async run(scope, { pledgeId, version }) {
    await lockDossier(scope, pledgeId);
    const pledge = await findPledge(scope, pledgeId);
    if (!pledge?.inForceVersionId) return refuse('pledge.stale');
    const discarded = discardAmendment(pledge, await writerAct(scope, pledge, version));
    if (!discarded.ok) return discarded;
    const isSaved = await savePledgeStep(scope, pledge, discarded.value, {
      currentVersionId: pledge.inForceVersionId,
    });
    if (!isSaved) return refuse('pledge.stale');
    await discardDraft(scope, pledgeId);
    return ok({ about: aboutPledge(scope, pledge, discarded.value), goTo: routes.pledge(pledgeId) });
  },
  refusals: pledgeRefusalSentence,
});
