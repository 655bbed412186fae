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
    const confirmed = await confirmStoredEntry(scope, pledgeId, { expectedVersion: version, paperOn: null });
    if (!confirmed.ok) return confirmed;
    return ok({ about: { kind: 'pledge', id: pledgeId }, goTo: `${routes.home}?vua=xac-nhan` });
  },
  refusals: pledgeRefusalSentence,
});
