import 'server-only';
import { randomUUIDv7 } from 'node:crypto';
import { routes } from '@/config/routes';
import { takesAnotherPart } from '@/domain/pledge/parse-draft-part';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { placeOfDossier } from '@/server/pledge/dossier-place';
import { emptyDraftPart } from '@/server/pledge/draft-payload';
import { addPartSchema } from '../my-pledge.schema';
import { draftRefusalSentence } from '../refusal-messages';
import { holdEditableDraft, keepDraft } from './edit-draft';

/** Adds an empty breakthrough, pressing issue or model to a collective's draft and opens it. */
export const addPartUseCase = defineUseCase({
  name: 'draft.add-part',
  input: addPartSchema,
  permission: 'pledge.register',
  at: (scope, { pledgeId }) => placeOfDossier(scope, pledgeId),
  effect: 'once',
  records: null,
  async run(scope, { pledgeId, kind }) {
    const held = await holdEditableDraft(scope, pledgeId);
    if (!held.ok) return held;
    const { pledge, draft } = held.value;
    if (pledge.unitId === null) return refuse('draft.not-editable');
    if (!takesAnotherPart(draft.parts, kind)) return refuse('draft.parts-full');
    const part = emptyDraftPart(randomUUIDv7(), kind);
    const kept = await keepDraft(scope, held.value, { parts: [...draft.parts, part] });
    if (!kept.ok) return kept;
    return ok({ about: { kind: 'pledge', id: pledgeId }, goTo: routes.pledgePart(pledgeId, part.key) });
  },
  refusals: draftRefusalSentence,
});
