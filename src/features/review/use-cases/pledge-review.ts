import 'server-only';
import type { PledgeAct, PledgeMove, PledgeRefusalCode } from '@/domain/pledge/pledge';
import { ok, type Refused, type Result, refuse } from '@/domain/shared/result';
import type { Outcome } from '@/server/action-kit/use-case';
import type { Scope } from '@/server/db/scope';
import { listReviewers } from '@/server/pledge/dossier-place';
import { lockDossier } from '@/server/pledge/lock-dossier';
import { findPledge, type StoredPledge, savePledgeMove } from '@/server/pledge/pledge-store';
import { afterActing, type DoneAct } from '../after-acting';
import { latestAct } from '../queries/latest-act';
import { findNextWaiting } from '../queries/next-waiting';
import type { PledgeReviewRefusal } from '../refusals';

/** A pledge that was handed in, and the act of the reviewer who has it before them. */
export type PledgeReview = {
  readonly pledge: StoredPledge;
  readonly versionId: string;
  readonly act: PledgeAct;
};

type Expected = { readonly pledgeId: string; readonly version: number };

/** Null for what is unknown, out of reach, never handed in, or no longer routed to the actor. */
export async function openPledgeReview(scope: Scope, expected: Expected): Promise<PledgeReview | null> {
  await lockDossier(scope, expected.pledgeId);
  const pledge = await findPledge(scope, expected.pledgeId);
  if (!pledge?.currentVersionId) return null;
  const reviewers = await listReviewers(scope, pledge.memberId);
  const me = reviewers.find(({ memberId }) => memberId === scope.actor.memberId);
  if (!me) return null;
  const act = {
    by: me.memberId,
    byRole: me.role,
    on: scope.today,
    expectedVersion: expected.version,
  };
  return { pledge, versionId: pledge.currentVersionId, act };
}

/** Keeps what the reviewer decided and leads to the next dossier that waits. */
export async function keepPledgeReview(
  scope: Scope,
  { pledge, versionId }: PledgeReview,
  decided: { readonly move: Result<PledgeMove, PledgeRefusalCode>; readonly done: DoneAct },
): Promise<Result<Outcome, PledgeReviewRefusal>> {
  const { move, done } = decided;
  if (!move.ok) return explain(scope, pledge, move);
  const nextId = done === 'thu-hoi-duyet' ? pledge.id : await findNextWaiting(scope, pledge.id);
  const kept = await savePledgeMove(scope, { before: pledge, move: move.value, versionId });
  if (!kept) return explain(scope, pledge, refuse('pledge.stale'));
  return ok({
    about: { kind: 'pledge', id: pledge.id },
    details: { version: move.value.pledge.version },
    goTo: afterActing(nextId, { act: done, code: pledge.code }),
  });
}

/** A form that came too late is told who did what, and when. */
async function explain(
  scope: Scope,
  pledge: StoredPledge,
  refused: Refused<PledgeRefusalCode>,
): Promise<Refused<PledgeRefusalCode>> {
  if (refused.code !== 'pledge.stale' && refused.code !== 'pledge.wrong-state') return refused;
  return refuse(refused.code, await latestAct(scope, pledge.id));
}
