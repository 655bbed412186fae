import 'server-only';
import { takeBackApproval } from '@/domain/pledge/take-back-approval';
import { refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { placeOfDossier } from '@/server/pledge/dossier-place';
import { countConfirmations } from '../queries/count-confirmations';
import { pledgeRefusal } from '../refusal-messages';
import { takeBackApprovalSchema } from '../review.schema';
import { keepPledgeReview, openPledgeReview } from './pledge-review';

/** Mends a wrong approval by a dated counter-fact: the pledge waits for review again. */
export const takeBackApprovalUseCase = defineUseCase({
  name: 'pledge.take-back-approval',
  input: takeBackApprovalSchema,
  permission: 'pledge.take-back-approval',
  at: (scope, { pledgeId }) => placeOfDossier(scope, pledgeId),
  effect: 'once',
  records: 'pledge.approval-taken-back',
  async run(scope, input) {
    const review = await openPledgeReview(scope, input);
    if (!review) return refuse('pledge.not-found');
    const confirmationsInForce = await countConfirmations(scope, review.versionId);
    const move = takeBackApproval(review.pledge, review.act, { reason: input.reason, confirmationsInForce });
    return keepPledgeReview(scope, review, { move, done: 'thu-hoi-duyet' });
  },
  refusals: pledgeRefusal,
});
