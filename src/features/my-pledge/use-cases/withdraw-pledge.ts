import 'server-only';
import { routes } from '@/config/routes';
import type { PledgeRefusalCode } from '@/domain/pledge/pledge';
import { ok } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { placeOfDossier } from '@/server/pledge/dossier-place';
import { pledgeAtVersionSchema } from '../my-pledge.schema';
import { pledgeRefusalSentence } from '../refusal-messages';
import { withdrawStored } from './withdraw-stored';
import { aboutPledge } from './writer-act';

/** Takes the pledge back into draft before anybody has decided on it. */
export const withdrawPledgeUseCase = defineUseCase<typeof pledgeAtVersionSchema, PledgeRefusalCode>({
  name: 'pledge.withdraw',
  input: pledgeAtVersionSchema,
  permission: 'pledge.withdraw',
  at: (scope, { pledgeId }) => placeOfDossier(scope, pledgeId),
  effect: 'once',
  records: 'pledge.withdrawn',
  async run(scope, { pledgeId, version }) {
    const kept = await withdrawStored(scope, pledgeId, version);
    if (!kept.ok) return kept;
    const { pledge, withdrawn } = kept.value;
    return ok({ about: aboutPledge(scope, pledge, withdrawn), goTo: routes.pledge(pledgeId) });
  },
  refusals: pledgeRefusalSentence,
});
