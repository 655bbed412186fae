import 'server-only';
import { refuseResult } from '@/domain/pledge/refuse-result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { placeOfItem } from '@/server/pledge/dossier-place';
import { itemRefusal } from '../refusal-messages';
import { refuseResultSchema } from '../review.schema';
import { keepItemReview, openItemReview } from './item-review';

/** Says that a reported result is not confirmed, and why. */
export const refuseResultUseCase = defineUseCase({
  name: 'item.refuse',
  input: refuseResultSchema,
  permission: 'item.refuse',
  at: (scope, { itemId }) => placeOfItem(scope, itemId),
  effect: 'once',
  records: 'item.refused',
  async run(scope, input) {
    const review = await openItemReview(scope, input);
    if (!review.ok) return review;
    const move = refuseResult(review.value.item, review.value.act, { reason: input.reason });
    return keepItemReview(scope, review.value, { move, done: 'chua-xac-nhan' });
  },
  refusals: itemRefusal,
});
