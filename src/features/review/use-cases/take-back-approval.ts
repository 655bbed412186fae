import 'server-only';
import { takeBackAmendmentApproval } from '@/domain/pledge/amend-pledge';
import { takeBackApproval } from '@/domain/pledge/take-back-approval';
import { refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { placeOfDossier } from '@/server/pledge/dossier-place';
import { readTakingBack } from '../queries/taking-back';
import { pledgeRefusal } from '../refusal-messages';
import { takeBackApprovalSchema } from '../review.schema';
import { keepPledgeReview, openPledgeReview } from './pledge-review';

/**
 * Mends a wrong approval by a dated counter-fact: the pledge waits for review again, or, where an amendment was approved
 * last, the amendment does and the version before it is in force again.
 */
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
    const { pledge, act } = review;
    // An amendment that was only begun may have left a newer version behind.
    const versionId = pledge.inForceVersionId ?? review.versionId;
    const { previousVersionId, confirmationsInForce } = await readTakingBack(scope, {
      pledgeId: pledge.id,
      versionId,
    });
    const takeBack = previousVersionId ? takeBackAmendmentApproval : takeBackApproval;
    const move = takeBack(pledge, act, { reason: input.reason, confirmationsInForce });
    return keepPledgeReview(
      scope,
      { ...review, versionId },
      previousVersionId
        ? { move, done: 'thu-hoi-duyet-dieu-chinh', previousVersionId }
        : { move, done: 'thu-hoi-duyet' },
    );
  },
  refusals: pledgeRefusal,
});
