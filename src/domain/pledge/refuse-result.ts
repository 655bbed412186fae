import { normaliseText } from '@/domain/shared/normalise-text';
import { ok, type Result, refuse } from '@/domain/shared/result';
import {
  advanced,
  type FollowedItem,
  type ItemAct,
  type ItemMove,
  type ItemRefusalCode,
  refuseOwnItem,
  refuseUnlessFollowed,
} from './followed-item';
import { itemProgress, type ResultRefusal } from './item-progress';

/** Says that the newest note's result is not confirmed, and why; the author may report again. */
export function refuseResult(
  item: FollowedItem,
  act: ItemAct,
  { reason }: { readonly reason: string },
): Result<ItemMove<ResultRefusal>, ItemRefusalCode> {
  const refused = refuseUnlessFollowed(item, act) ?? refuseOwnItem(item, act.by);
  if (refused) return refused;
  const { state, latestNote } = itemProgress(item);
  if (state !== 'waiting' || !latestNote) return refuse('item.nothing-to-confirm', { state });

  const words = normaliseText(reason);
  if (words === '') return refuse('item.reason-required');
  const fact: ResultRefusal = {
    kind: 'refusal',
    noteId: latestNote.id,
    by: act.by,
    byRole: act.byRole,
    on: act.on,
    reason: words,
  };
  return ok({ item: advanced(item, { decisions: [...item.decisions, fact] }), fact });
}
