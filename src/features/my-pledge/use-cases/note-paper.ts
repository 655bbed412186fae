import 'server-only';
import { routes } from '@/config/routes';
import type { PledgeRefusalCode } from '@/domain/pledge/pledge';
import { ok } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { placeOfDossier } from '@/server/pledge/dossier-place';
import { lockDossier } from '@/server/pledge/lock-dossier';
import { notePaperSchema } from '../my-pledge.schema';
import { pledgeRefusalSentence } from '../refusal-messages';
import { confirmStoredEntry } from './confirm-stored-entry';
import { aboutPledge, onPaper } from './writer-act';

/** The secretary notes the date of the paper that the member signed, in place of the member's own confirmation. */
export const notePaperUseCase = defineUseCase<typeof notePaperSchema, PledgeRefusalCode>({
  name: 'pledge.note-paper',
  input: notePaperSchema,
  permission: 'pledge.register',
  at: (scope, { pledgeId }) => placeOfDossier(scope, pledgeId),
  effect: 'once',
  records: 'pledge.entry-confirmed',
  async run(scope, { pledgeId, version, paperOn }) {
    await lockDossier(scope, pledgeId);
    const kept = await confirmStoredEntry(scope, pledgeId, { expectedVersion: version, paperOn });
    if (!kept.ok) return kept;
    const { pledge, confirmed } = kept.value;
    return ok({
      about: onPaper(aboutPledge(scope, pledge, confirmed), paperOn),
      goTo: routes.pledge(pledgeId),
    });
  },
  refusals: pledgeRefusalSentence,
});
