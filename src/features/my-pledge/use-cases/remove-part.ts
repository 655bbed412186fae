import 'server-only';
import { routes } from '@/config/routes';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { placeOfDossier } from '@/server/pledge/dossier-place';
import { removePartSchema } from '../my-pledge.schema';
import { draftRefusalSentence } from '../refusal-messages';
import { holdEditableDraft, keepDraft } from './edit-draft';

/** Takes one part out of a collective's draft. */
export const removePartUseCase = defineUseCase({
  name: 'draft.remove-part',
  input: removePartSchema,
  permission: 'pledge.register',
  at: (scope, { pledgeId }) => placeOfDossier(scope, pledgeId),
  effect: 'once',
  records: null,
  async run(scope, { pledgeId, partKey, partVersion }) {
    const held = await holdEditableDraft(scope, pledgeId);
    if (!held.ok) return held;
    const { parts } = held.value.draft;
    const part = parts.find(({ key }) => key === partKey);
    if (!part || part.version !== partVersion) return refuse('draft.stale');
    const kept = await keepDraft(scope, held.value, { parts: parts.filter(({ key }) => key !== partKey) });
    if (!kept.ok) return kept;
    return ok({ about: { kind: 'pledge', id: pledgeId }, goTo: routes.pledge(pledgeId) });
  },
  refusals: draftRefusalSentence,
});
