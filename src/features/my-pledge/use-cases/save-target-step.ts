import 'server-only';
import { routes } from '@/config/routes';
import { parseDraftItem, parseTargetStep } from '@/domain/pledge/parse-draft-item';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { type CampaignWithTitle, findCampaign } from '@/server/campaign/current-campaign';
import { placeOfDossier } from '@/server/pledge/dossier-place';
import type { StoredDraftItem } from '@/server/pledge/draft-payload';
import { findPledge } from '@/server/pledge/pledge-store';
import { fieldErrorsOf } from '../field-problem-messages';
import { targetStepSchema } from '../my-pledge.schema';
import { draftRefusalSentence } from '../refusal-messages';
import { editDraftItem, savedSentence } from './edit-draft';

/** Keeps the second step of an item and, when it is right, goes on to the next item or to the answers. */
export const saveTargetStepUseCase = defineUseCase({
  name: 'draft.save-target',
  input: targetStepSchema,
  permission: 'pledge.register',
  at: (scope, { pledgeId }) => placeOfDossier(scope, pledgeId),
  effect: 'again',
  records: null,
  async run(scope, { pledgeId, itemKey, itemVersion, writer, ...step }) {
    const pledge = await findPledge(scope, pledgeId);
    const campaign = pledge && (await findCampaign(scope, pledge.campaignId));
    if (!campaign) return refuse('draft.not-editable');
    const parsed = parseTargetStep(step, campaign);
    const edited = await editDraftItem(scope, { pledgeId, itemKey, itemVersion, writer }, step);
    if (!edited.ok) return edited;

    const about = { kind: 'pledge', id: pledgeId };
    if (parsed.ok) return ok({ about, goTo: nextStep(pledgeId, edited.value, campaign) });
    return ok({ about, problems: { errors: fieldErrorsOf(parsed.problems), saved: savedSentence(scope) } });
  },
  refusals: draftRefusalSentence,
});

/** The first item that is not finished yet; when all are, the answers to check. */
function nextStep(pledgeId: string, items: readonly StoredDraftItem[], campaign: CampaignWithTitle): string {
  const unfinished = items.find((item) => !parseDraftItem(item, campaign).ok);
  return unfinished ? routes.pledgeItemWhat(pledgeId, unfinished.key) : routes.pledgeCheck(pledgeId);
}
