import 'server-only';
import { routes } from '@/config/routes';
import type { PledgeRefusalCode } from '@/domain/pledge/pledge';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { placeOfDossier } from '@/server/pledge/dossier-place';
import { takeOverDraft } from '@/server/pledge/draft-store';
import { pledgeAtVersionSchema } from '../my-pledge.schema';
import { pledgeRefusalSentence } from '../refusal-messages';
import { withdrawStored } from './withdraw-stored';
import { aboutPledge } from './writer-act';

/** The member says that what the secretary typed is not right: it comes back as a draft of the member's own. */
export const disownEntryUseCase = defineUseCase<typeof pledgeAtVersionSchema, PledgeRefusalCode>({
  name: 'pledge.disown-entry',
  input: pledgeAtVersionSchema,
  permission: 'pledge.withdraw',
  at: (scope, { pledgeId }) => placeOfDossier(scope, pledgeId),
  effect: 'once',
  records: 'pledge.entry-disowned',
  async run(scope, { pledgeId, version }) {
    const kept = await withdrawStored(scope, pledgeId, version);
    if (!kept.ok) return kept;
    const { pledge, withdrawn } = kept.value;
    if (pledge.memberId !== scope.actor.memberId || !pledge.awaitsAuthor)
      return refuse('entry.nothing-to-confirm');
    await takeOverDraft(scope, pledgeId);
    return ok({ about: aboutPledge(scope, pledge, withdrawn), goTo: routes.pledge(pledgeId) });
  },
  refusals: pledgeRefusalSentence,
});
