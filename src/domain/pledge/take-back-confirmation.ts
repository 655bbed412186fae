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
import { itemProgress, type TakenBackConfirmation } from './item-progress';

/** Takes back the newest confirmation in force: its note waits again, unless a newer one replaced it. */
export function takeBackConfirmation(
  item: FollowedItem,
  act: ItemAct,
  { reason }: { readonly reason: string },
): Result<ItemMove<TakenBackConfirmation>, ItemRefusalCode> {
  const refused = refuseUnlessFollowed(item, act) ?? refuseOwnItem(item, act.by);
  if (refused) return refused;
  const { confirmation } = itemProgress(item);
  if (!confirmation) return refuse('item.nothing-to-take-back');

  const words = normaliseText(reason);
  if (words === '') return refuse('item.reason-required');
  const fact: TakenBackConfirmation = {
    kind: 'confirmation_taken_back',
    noteId: confirmation.noteId,
    by: act.by,
    byRole: act.byRole,
    on: act.on,
    reason: words,
  };
  return ok({ item: advanced(item, { decisions: [...item.decisions, fact] }), fact });
}
