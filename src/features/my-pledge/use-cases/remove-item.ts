import 'server-only';
import { routes } from '@/config/routes';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { placeOfDossier } from '@/server/pledge/dossier-place';
import { removeItemSchema } from '../my-pledge.schema';
import { draftRefusalSentence } from '../refusal-messages';
import { holdEditableDraft, keepDraft } from './edit-draft';

/** Takes one item out of the draft. */
export const removeItemUseCase = defineUseCase({
  name: 'draft.remove-item',
  input: removeItemSchema,
  permission: 'pledge.register',
  at: (scope, { pledgeId }) => placeOfDossier(scope, pledgeId),
  effect: 'once',
  records: null,
  async run(scope, { pledgeId, itemKey, itemVersion }) {
    const held = await holdEditableDraft(scope, pledgeId);
    if (!held.ok) return held;
    const { items } = held.value.draft;
    const item = items.find(({ key }) => key === itemKey);
    if (!item || item.version !== itemVersion) return refuse('draft.stale');
    const kept = await keepDraft(scope, held.value, { items: items.filter(({ key }) => key !== itemKey) });
    if (!kept.ok) return kept;
    return ok({ about: { kind: 'pledge', id: pledgeId }, goTo: routes.pledge(pledgeId) });
  },
  refusals: draftRefusalSentence,
});
