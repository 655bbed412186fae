import 'server-only';
import { parseTargetStep } from '@/domain/pledge/parse-draft-item';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { findCampaign } from '@/server/campaign/current-campaign';
import { placeOfDossier } from '@/server/pledge/dossier-place';
import { findPledge } from '@/server/pledge/pledge-store';
import { fieldErrorsOf } from '../field-problem-messages';
import { targetStepSchema } from '../my-pledge.schema';
import { draftRefusalSentence } from '../refusal-messages';
import { afterItemStep } from '../step-order';
import { editDraftItem, savedSentence } from './edit-draft';

/** Keeps the second step of an item and, when it is right, goes on to the next item or to the answers. */
export const saveTargetStepUseCase = defineUseCase({
  name: 'draft.save-target',
  input: targetStepSchema,
  permission: 'pledge.register',
  at: (scope, { pledgeId }) => placeOfDossier(scope, pledgeId),
  effect: 'again',
  records: null,
  async run(scope, { pledgeId, itemKey, itemVersion: seen, writer, ...step }) {
    const pledge = await findPledge(scope, pledgeId);
    const campaign = pledge && (await findCampaign(scope, pledge.campaignId));
    if (!campaign) return refuse('draft.not-editable');
    const parsed = parseTargetStep(step, campaign);
    const edited = await editDraftItem(scope, { pledgeId, itemKey, seen, writer }, step);
    if (!edited.ok) return edited;

    const about = { kind: 'pledge', id: pledgeId };
    if (parsed.ok) return ok({ about, goTo: afterItemStep(pledgeId, edited.value.items, campaign) });
    return ok({ about, problems: { errors: fieldErrorsOf(parsed.problems), saved: savedSentence(scope) } });
  },
  refusals: draftRefusalSentence,
});
