import 'server-only';
import { routes } from '@/config/routes';
import { withdrawAmendment } from '@/domain/pledge/amend-pledge';
import type { PledgeRefusalCode } from '@/domain/pledge/pledge';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { lockDossier } from '@/server/pledge/lock-dossier';
import { findPledge, savePledgeMove } from '@/server/pledge/pledge-store';
import { pledgeAtVersionSchema } from '../my-pledge.schema';
import { pledgeRefusalSentence } from '../refusal-messages';
import { placeOfAmendment } from './place-of-amendment';
import { aboutPledge, writerAct } from './writer-act';

/** Takes the amendment back into draft before anybody has decided on it. */
export const withdrawAmendmentUseCase = defineUseCase<typeof pledgeAtVersionSchema, PledgeRefusalCode>({
  name: 'pledge.withdraw-amendment',
  input: pledgeAtVersionSchema,
  permission: 'pledge.withdraw',
  at: (scope, { pledgeId }) => placeOfAmendment(scope, pledgeId),
  effect: 'once',
  records: 'pledge.amendment-withdrawn',
  async run(scope, { pledgeId, version }) {
    await lockDossier(scope, pledgeId);
    const pledge = await findPledge(scope, pledgeId);
    if (!pledge?.currentVersionId) return refuse('pledge.stale');
    const withdrawn = withdrawAmendment(pledge, await writerAct(scope, pledge, version));
    if (!withdrawn.ok) return withdrawn;
    const versionId = pledge.currentVersionId;
    if (!(await savePledgeMove(scope, { before: pledge, move: withdrawn.value, versionId })))
      return refuse('pledge.stale');
    return ok({ about: aboutPledge(scope, pledge, withdrawn.value.pledge), goTo: routes.pledge(pledgeId) });
  },
  refusals: pledgeRefusalSentence,
});
