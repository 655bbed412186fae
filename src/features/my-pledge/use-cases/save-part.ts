import 'server-only';
import { ok } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { placeOfDossier } from '@/server/pledge/dossier-place';
import { partProblems } from '../draft-parts';
import { fieldErrorsOf } from '../field-problem-messages';
import { partStepSchema } from '../my-pledge.schema';
import { draftRefusalSentence } from '../refusal-messages';
import { afterPart } from '../step-order';
import { editDraftPart, savedSentence } from './edit-draft';

/** Keeps a section or a collective's part and, when it is right or may stay empty, goes on to the next page. */
export const savePartUseCase = defineUseCase({
  name: 'draft.save-part',
  input: partStepSchema,
  permission: 'pledge.register',
  at: (scope, { pledgeId }) => placeOfDossier(scope, pledgeId),
  effect: 'again',
  records: null,
  async run(scope, { pledgeId, partKey, partVersion: seen, writer, ...typed }) {
    const edited = await editDraftPart(scope, { pledgeId, partKey, seen, writer }, typed);
    if (!edited.ok) return edited;

    const { payload, asked } = edited.value;
    const about = { kind: 'pledge', id: pledgeId };
    const problems = partProblems(payload.parts, partKey, asked);
    if (problems.length === 0) return ok({ about, goTo: afterPart(pledgeId, partKey, edited.value) });
    return ok({ about, problems: { errors: fieldErrorsOf(problems), saved: savedSentence(scope) } });
  },
  refusals: draftRefusalSentence,
});
