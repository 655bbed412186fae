import 'server-only';
import { randomUUIDv7 } from 'node:crypto';
import { routes } from '@/config/routes';
import { MAX_ITEMS } from '@/domain/pledge/limits';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { placeOfDossier } from '@/server/pledge/dossier-place';
import { emptyDraftItem } from '@/server/pledge/draft-payload';
import { pledgeSchema } from '../my-pledge.schema';
import { draftRefusalSentence } from '../refusal-messages';
import { holdEditableDraft, keepDraft } from './edit-draft';

/** Adds an empty item to the draft and opens it. */
export const addItemUseCase = defineUseCase({
  name: 'draft.add-item',
  input: pledgeSchema,
  permission: 'pledge.register',
  at: (scope, { pledgeId }) => placeOfDossier(scope, pledgeId),
  effect: 'once',
  records: null,
  async run(scope, { pledgeId }) {
    const held = await holdEditableDraft(scope, pledgeId);
    if (!held.ok) return held;
    const { items } = held.value.draft;
    if (items.length >= MAX_ITEMS) return refuse('draft.full');
    const item = emptyDraftItem(randomUUIDv7());
    const kept = await keepDraft(scope, held.value, { items: [...items, item] });
    if (!kept.ok) return kept;
    return ok({ about: { kind: 'pledge', id: pledgeId }, goTo: routes.pledgeItemWhat(pledgeId, item.key) });
  },
  refusals: draftRefusalSentence,
});
