import { ok, type Result, refuse } from '@/domain/shared/result';
import {
  advanced,
  type FollowedItem,
  type ItemAct,
  type ItemMove,
  type ItemRefusalCode,
  refuseOwnItem,
  refuseUnlessFollowed,
  resultFor,
} from './followed-item';
import { itemProgress, type ResultConfirmation } from './item-progress';
import type { MeasuredResult } from './measure';

/** Confirms what the newest note reports, with the reviewer's own reading of the result beside it. */
export function confirmResult(
  item: FollowedItem,
  act: ItemAct,
  confirmed: MeasuredResult,
): Result<ItemMove<ResultConfirmation>, ItemRefusalCode> {
  const refused = refuseUnlessFollowed(item, act) ?? refuseOwnItem(item, act.by);
  if (refused) return refused;
  const { state, latestNote } = itemProgress(item);
  if (state !== 'waiting' || !latestNote) return refuse('item.nothing-to-confirm', { state });

  const result = resultFor(item.measure, confirmed);
  if (result.value === null && result.reached === null) return refuse('item.value-required');
  const fact: ResultConfirmation = {
    kind: 'confirmation',
    noteId: latestNote.id,
    by: act.by,
    byRole: act.byRole,
    on: act.on,
    ...result,
  };
  return ok({ item: advanced(item, { decisions: [...item.decisions, fact] }), fact });
}
