import 'server-only';
import { takeBackConfirmation } from '@/domain/pledge/take-back-confirmation';
import { defineUseCase } from '@/server/action-kit/use-case';
import { placeOfItem } from '@/server/pledge/dossier-place';
import { itemRefusal } from '../refusal-messages';
import { takeBackConfirmationSchema } from '../review.schema';
import { keepItemReview, openItemReview } from './item-review';

/** Mends a wrong confirmation by a dated counter-fact: the report waits again. */
export const takeBackConfirmationUseCase = defineUseCase({
  name: 'item.take-back-confirmation',
  input: takeBackConfirmationSchema,
  permission: 'item.take-back-confirmation',
  at: (scope, { itemId }) => placeOfItem(scope, itemId),
  effect: 'once',
  records: 'item.confirmation-taken-back',
  async run(scope, input) {
    const review = await openItemReview(scope, input);
    if (!review.ok) return review;
    const move = takeBackConfirmation(review.value.item, review.value.act, { reason: input.reason });
    return keepItemReview(scope, review.value, { move, done: 'thu-hoi-xac-nhan' });
  },
  refusals: itemRefusal,
});
