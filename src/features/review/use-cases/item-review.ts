import 'server-only';
import type { FollowedItem, ItemAct, ItemMove, ItemRefusalCode } from '@/domain/pledge/followed-item';
import type { ResultDecision } from '@/domain/pledge/item-progress';
import { ok, type Refused, type Result, refuse } from '@/domain/shared/result';
import type { Outcome } from '@/server/action-kit/use-case';
import type { Scope } from '@/server/db/scope';
import { listReviewersOf } from '@/server/pledge/dossier-place';
import { findItem, type StoredItem, saveDecision } from '@/server/pledge/item-store';
import { lockDossierOfItem } from '@/server/pledge/lock-dossier';
import { recordedResult } from '@/server/pledge/recorded-step';
import { afterActing, type DoneAct } from '../after-acting';
import { findItemHome, type ItemHome } from '../queries/item-home';
import { latestAct } from '../queries/latest-act';
import { findNextWaiting } from '../queries/next-waiting';
import type { ItemReviewRefusal } from '../refusals';

/** An item of a pledge in force, and the act of the reviewer who has it before them. */
export type ItemReview = { readonly item: StoredItem; readonly home: ItemHome; readonly act: ItemAct };

type Expected = { readonly itemId: string; readonly version: number };

/** Refuses what is out of reach, and an item whose approval was taken back in the meantime. */
export async function openItemReview(
  scope: Scope,
  expected: Expected,
): Promise<Result<ItemReview, ItemReviewRefusal>> {
  await lockDossierOfItem(scope, expected.itemId);
  const home = await findItemHome(scope, expected.itemId);
  if (!home) return refuse('item.not-found');
  const item = await findItem(scope, expected.itemId);
  if (!item) return refuse('item.stale', await latestAct(scope, home.pledgeId));
  const reviewers = await listReviewersOf(scope, home);
  const me = reviewers.find(({ memberId }) => memberId === scope.actor.memberId);
  if (!me) return refuse('item.not-found');
  const act = { by: me.memberId, byRole: me.role, on: scope.today, expectedVersion: expected.version };
  return ok({ item, home, act });
}

type Decided = {
  readonly move: Result<ItemMove<ResultDecision>, ItemRefusalCode>;
  readonly done: DoneAct;
};

/** Keeps what the reviewer decided; the dossier stays open while another of its results waits. */
export async function keepItemReview(
  scope: Scope,
  { item, home }: ItemReview,
  { move, done }: Decided,
): Promise<Result<Outcome, ItemReviewRefusal>> {
  if (!move.ok) return explain(scope, item, move);
  const staysOpen = done === 'thu-hoi-xac-nhan' || home.othersWaiting > 0;
  const nextId = staysOpen ? item.pledgeId : await findNextWaiting(scope, item.pledgeId);
  const kept = await saveDecision(scope, item, move.value.item, move.value.fact);
  if (!kept) return explain(scope, item, refuse('item.stale'));
  return ok({
    about: {
      kind: 'item',
      id: item.id,
      ...recordedResult(item, move.value.item),
      ...(home.memberId && { concerns: home.memberId }),
    },
    details: { pledgeId: item.pledgeId, version: move.value.item.version },
    goTo: afterActing(nextId, { act: done, code: home.code, itemOrdinal: home.ordinal }),
  });
}

/** A form that came too late is told who did what, and when. */
async function explain(
  scope: Scope,
  item: FollowedItem & Pick<StoredItem, 'pledgeId'>,
  refused: Refused<ItemRefusalCode>,
): Promise<Refused<ItemRefusalCode>> {
  const isLate = refused.code === 'item.stale' || refused.code === 'item.nothing-to-confirm';
  return isLate ? refuse(refused.code, await latestAct(scope, item.pledgeId, item.id)) : refused;
}
