import 'server-only';
import { routes } from '@/config/routes';
import { parseWhatStep } from '@/domain/pledge/parse-draft-item';
import { ok } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { placeOfDossier } from '@/server/pledge/dossier-place';
import { fieldErrorsOf } from '../field-problem-messages';
import { whatStepSchema } from '../my-pledge.schema';
import { draftRefusalSentence } from '../refusal-messages';
import { editDraftItem, savedSentence } from './edit-draft';

/** Keeps the first step of an item and, when it is right, goes on to the second. */
export const saveWhatStepUseCase = defineUseCase({
  name: 'draft.save-what',
  input: whatStepSchema,
  permission: 'pledge.register',
  at: (scope, { pledgeId }) => placeOfDossier(scope, pledgeId),
  effect: 'again',
  records: null,
  async run(scope, { pledgeId, itemKey, itemVersion: seen, writer, ...step }) {
    const parsed = parseWhatStep(step);
    const edited = await editDraftItem(scope, { pledgeId, itemKey, seen, writer }, step);
    if (!edited.ok) return edited;

    const about = { kind: 'pledge', id: pledgeId };
    if (parsed.ok) return ok({ about, goTo: routes.pledgeItemTarget(pledgeId, itemKey) });
    return ok({ about, problems: { errors: fieldErrorsOf(parsed.problems), saved: savedSentence(scope) } });
  },
  refusals: draftRefusalSentence,
});
