import 'server-only';
import { ok } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { placeOfDossier } from '@/server/pledge/dossier-place';
import { autosaveSchema } from '../my-pledge.schema';
import { draftRefusalSentence } from '../refusal-messages';
import { editDraftItem, savedSentence, typedOf } from './edit-draft';

/** Keeps what is typed while it is typed; judges nothing. */
export const autosaveItemUseCase = defineUseCase({
  name: 'draft.autosave',
  input: autosaveSchema,
  permission: 'pledge.register',
  at: (scope, { pledgeId }) => placeOfDossier(scope, pledgeId),
  effect: 'again',
  records: null,
  async run(scope, { pledgeId, itemKey, itemVersion: seen, writer, ...typed }) {
    const edited = await editDraftItem(scope, { pledgeId, itemKey, seen, writer }, typedOf(typed));
    if (!edited.ok) return edited;
    return ok({ about: { kind: 'pledge', id: pledgeId }, message: savedSentence(scope) });
  },
  refusals: draftRefusalSentence,
});
