import 'server-only';
import { routes } from '@/config/routes';
import type { PledgeRefusalCode } from '@/domain/pledge/pledge';
import { ok } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { placeOfDossier } from '@/server/pledge/dossier-place';
import { lockDossier } from '@/server/pledge/lock-dossier';
import { pledgeAtVersionSchema } from '../my-pledge.schema';
import { pledgeRefusalSentence } from '../refusal-messages';
import { confirmStoredEntry } from './confirm-stored-entry';
import { aboutPledge } from './writer-act';

/** The member says that what the secretary typed is right: "Đúng, tôi xác nhận". */
export const confirmEntryUseCase = defineUseCase<typeof pledgeAtVersionSchema, PledgeRefusalCode>({
  name: 'pledge.confirm-entry',
  input: pledgeAtVersionSchema,
  permission: 'pledge.register',
  at: (scope, { pledgeId }) => placeOfDossier(scope, pledgeId),
  effect: 'once',
  records: 'pledge.entry-confirmed',
  async run(scope, { pledgeId, version }) {
    await lockDossier(scope, pledgeId);
    const kept = await confirmStoredEntry(scope, pledgeId, { expectedVersion: version, paperOn: null });
    if (!kept.ok) return kept;
    const { pledge, confirmed } = kept.value;
    return ok({ about: aboutPledge(scope, pledge, confirmed), goTo: `${routes.home}?vua=xac-nhan` });
  },
  refusals: pledgeRefusalSentence,
});
