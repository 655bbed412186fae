import 'server-only';
import { sendBackAmendment } from '@/domain/pledge/amend-pledge';
import { sendBack } from '@/domain/pledge/send-back-pledge';
import { refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { placeOfDossier } from '@/server/pledge/dossier-place';
import { isItemOfVersion } from '../queries/item-of-version';
import { pledgeRefusal } from '../refusal-messages';
import { sendBackPledgeSchema } from '../review.schema';
import { keepPledgeReview, openPledgeReview } from './pledge-review';

/** Gives a submitted pledge back with a reason, which may name one of its items. */
export const sendBackPledgeUseCase = defineUseCase({
  name: 'pledge.send-back',
  input: sendBackPledgeSchema,
  permission: 'pledge.send-back',
  at: (scope, { pledgeId }) => placeOfDossier(scope, pledgeId),
  effect: 'once',
  records: 'pledge.sent-back',
  async run(scope, input) {
    const review = await openPledgeReview(scope, input);
    if (!review) return refuse('pledge.not-found');
    const itemId = input.itemId || null;
    const isAmendment = review.pledge.amendmentState !== null;
    const move = (isAmendment ? sendBackAmendment : sendBack)(review.pledge, review.act, {
      reason: input.reason,
      itemId,
    });
    if (move.ok && itemId && !(await isItemOfVersion(scope, itemId, review.versionId)))
      return refuse('item.not-of-pledge');
    return keepPledgeReview(scope, review, { move, done: isAmendment ? 'tra-lai-dieu-chinh' : 'tra-lai' });
  },
  refusals: pledgeRefusal,
});
