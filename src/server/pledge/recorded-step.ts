import { type ItemHistory, itemProgress } from '@/domain/pledge/item-progress';
import type { Pledge } from '@/domain/pledge/pledge';
import { recordedChange } from '../action-kit/recorded-change';

/** Where a pledge and its amendment stood and stand, as the record of changes keeps it: no word of theirs. */
export function recordedStep(before: Pledge, after: Pledge) {
  return recordedChange(standingOf(before), standingOf(after));
}

function standingOf({ state, amendmentState, awaitsAuthor }: Pledge) {
  return { state, amendmentState, awaitsAuthor };
}

/** The same of an item: how far its result is, and not what it is. */
export function recordedResult(before: ItemHistory, after: ItemHistory) {
  return recordedChange({ result: itemProgress(before).state }, { result: itemProgress(after).state });
}
