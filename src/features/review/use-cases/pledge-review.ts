import 'server-only';
import type { PledgeAct, PledgeMove, PledgeRefusalCode, PledgeTransitionKind } from '@/domain/pledge/pledge';
import { ok, type Refused, type Result, refuse } from '@/domain/shared/result';
import type { Outcome } from '@/server/action-kit/use-case';
import type { Scope } from '@/server/db/scope';
import { listReviewersOf } from '@/server/pledge/dossier-place';
import { refreshVersion } from '@/server/pledge/item-store';
import { lockDossier } from '@/server/pledge/lock-dossier';
import { findPledge, type StoredPledge, savePledgeMove } from '@/server/pledge/pledge-store';
import { recordedStep } from '@/server/pledge/recorded-step';
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
  const reviewers = await listReviewersOf(scope, pledge);
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

const APPROVALS: readonly PledgeTransitionKind[] = ['approval', 'amendment_approval'];

type Decided = {
  readonly move: Result<PledgeMove, PledgeRefusalCode>;
  readonly done: DoneAct;
  /** The version in force again, when an amendment's approval is taken back. */
  readonly previousVersionId?: string | undefined;
};

/** Keeps what the reviewer decided and leads to the next dossier that waits. */
export async function keepPledgeReview(
  scope: Scope,
  { pledge, versionId }: PledgeReview,
  decided: Decided,
): Promise<Result<Outcome, PledgeReviewRefusal>> {
  const { move, done, previousVersionId } = decided;
  if (!move.ok) return explain(scope, pledge, move);
  const nextId = done.startsWith('thu-hoi') ? pledge.id : await findNextWaiting(scope, pledge.id);
  const kept = await savePledgeMove(scope, {
    before: pledge,
    move: move.value,
    versionId,
    ...(previousVersionId && { previousVersionId }),
  });
  if (!kept) return explain(scope, pledge, refuse('pledge.stale'));
  // What was done on an earlier version's row counts for the same work of this one.
  if (APPROVALS.includes(move.value.transition.kind)) await refreshVersion(scope, pledge.id, versionId);
  return ok({
    about: {
      kind: 'pledge',
      id: pledge.id,
      ...recordedStep(pledge, move.value.pledge),
      ...(pledge.memberId && { concerns: pledge.memberId }),
    },
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
