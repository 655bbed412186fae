import 'server-only';
import { approveAmendment } from '@/domain/pledge/amend-pledge';
import { approve } from '@/domain/pledge/approve-pledge';
import { refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { placeOfDossier } from '@/server/pledge/dossier-place';
import { pledgeRefusal } from '../refusal-messages';
import { approvePledgeSchema } from '../review.schema';
import { keepPledgeReview, openPledgeReview } from './pledge-review';

/** Approves a submitted pledge, or the amendment of an approved one, whose text the reviewer has read. */
export const approvePledgeUseCase = defineUseCase({
  name: 'pledge.approve',
  input: approvePledgeSchema,
  permission: 'pledge.approve',
  at: (scope, { pledgeId }) => placeOfDossier(scope, pledgeId),
  effect: 'once',
  records: 'pledge.approved',
  async run(scope, input) {
    const review = await openPledgeReview(scope, input);
    if (!review) return refuse('pledge.not-found');
    const isAmendment = review.pledge.amendmentState !== null;
    const move = (isAmendment ? approveAmendment : approve)(review.pledge, review.act);
    return keepPledgeReview(scope, review, { move, done: isAmendment ? 'duyet-dieu-chinh' : 'duyet' });
  },
  refusals: pledgeRefusal,
});
