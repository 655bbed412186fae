import 'server-only';
import { ok } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { placeOfDossier } from '@/server/pledge/dossier-place';
import { autosavePartSchema } from '../my-pledge.schema';
import { draftRefusalSentence } from '../refusal-messages';
import { editDraftPart, savedSentence, typedOf } from './edit-draft';

/** Keeps a part's words while they are typed; judges nothing. */
export const autosavePartUseCase = defineUseCase({
  name: 'draft.autosave-part',
  input: autosavePartSchema,
  permission: 'pledge.register',
  at: (scope, { pledgeId }) => placeOfDossier(scope, pledgeId),
  effect: 'again',
  records: null,
  async run(scope, { pledgeId, partKey, partVersion: seen, writer, ...typed }) {
    const edited = await editDraftPart(scope, { pledgeId, partKey, seen, writer }, typedOf(typed));
    if (!edited.ok) return edited;
    return ok({ about: { kind: 'pledge', id: pledgeId }, message: savedSentence(scope) });
  },
  refusals: draftRefusalSentence,
});
