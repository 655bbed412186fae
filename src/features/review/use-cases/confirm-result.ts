import 'server-only';
import { confirmResult } from '@/domain/pledge/confirm-result';
import type { Measure, MeasuredResult } from '@/domain/pledge/measure';
import { type NumberProblem, parseNumber } from '@/domain/shared/parse-number';
import { ok, type Result, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { placeOfItem } from '@/server/pledge/dossier-place';
import { itemRefusal } from '../refusal-messages';
import { confirmResultSchema } from '../review.schema';
import { keepItemReview, openItemReview } from './item-review';

/** Confirms a reported result, with the reviewer's own number where there is one. */
export const confirmResultUseCase = defineUseCase({
  name: 'item.confirm',
  input: confirmResultSchema,
  permission: 'item.confirm',
  at: (scope, { itemId }) => placeOfItem(scope, itemId),
  effect: 'once',
  records: 'item.confirmed',
  async run(scope, input) {
    const review = await openItemReview(scope, input);
    if (!review.ok) return review;
    const { item, act } = review.value;
    const confirmed = readResult(item.measure, input);
    if (!confirmed.ok) return confirmed;
    const move = confirmResult(item, act, confirmed.value);
    return keepItemReview(scope, review.value, { move, done: 'xac-nhan' });
  },
  refusals: itemRefusal,
});

type Typed = { readonly value?: string | undefined; readonly reached?: 'yes' | undefined };

function readResult(
  measure: Measure,
  typed: Typed,
): Result<MeasuredResult, NumberProblem | 'number.negative'> {
  if (measure.kind !== 'number') return ok({ value: null, reached: typed.reached === 'yes' || null });
  const value = parseNumber(typed.value ?? '');
  if (!value.ok) return value;
  return value.value < 0 ? refuse('number.negative') : ok({ value: value.value, reached: null });
}
