import 'server-only';
import { randomUUIDv7 } from 'node:crypto';
import type { AssignableRole } from '@/domain/access/roles';
import type { Pledge, PledgeMove, PledgeTransition } from '@/domain/pledge/pledge';
import { fromOptionalDbDate, toDbDate, toOptionalDbDate } from '../db/calendar';
import type { Scope } from '../db/scope';
import { isId } from '../organisation/unit-place';

export type StoredPledge = Pledge & {
  readonly code: string | null;
  readonly currentVersionId: string | null;
  readonly inForceVersionId: string | null;
};

const FIELDS = {
  id: true,
  campaignId: true,
  memberId: true,
  state: true,
  version: true,
  submittedOn: true,
  approvedOn: true,
  code: true,
  currentVersionId: true,
  inForceVersionId: true,
} as const;

/** A member's pledge as its rules see it; null when unknown or out of reach. */
export async function findPledge({ tx }: Pick<Scope, 'tx'>, pledgeId: string): Promise<StoredPledge | null> {
  if (!isId(pledgeId)) return null;
  const row = await tx.pledge.findUnique({ where: { id: pledgeId }, select: FIELDS });
  if (!row?.memberId) return null;
  return {
    ...row,
    memberId: row.memberId,
    submittedOn: fromOptionalDbDate(row.submittedOn),
    approvedOn: fromOptionalDbDate(row.approvedOn),
  };
}

export type MoveToSave = {
  readonly before: StoredPledge;
  readonly move: PledgeMove;
  /** The version that the transition speaks of. */
  readonly versionId: string;
  readonly code?: string;
};

/**
 * Keeps a transition and the pledge it leads to, in the actor's transaction. False when somebody else moved the pledge
 * first: nothing was written, and the caller refuses as stale.
 */
export async function savePledgeMove(
  scope: Scope,
  { before, move, versionId, code }: MoveToSave,
): Promise<boolean> {
  const { tx, now } = scope;
  const { pledge, transition } = move;
  const { count } = await tx.pledge.updateMany({
    where: { id: before.id, version: before.version },
    data: {
      state: pledge.state,
      stateSince: now,
      version: pledge.version,
      submittedOn: toOptionalDbDate(pledge.submittedOn),
      approvedOn: toOptionalDbDate(pledge.approvedOn),
      currentVersionId: versionId,
      inForceVersionId: pledge.state === 'approved' ? versionId : null,
      ...(code && { code }),
    },
  });
  if (count === 0) return false;
  await keepPeriod(scope, before, move);
  await recordTransition(scope, { pledgeId: pledge.id, authorId: pledge.memberId, versionId, transition });
  return true;
}

/** An approved version is in force from its approval on; an approval that was taken back never put it in force. */
async function keepPeriod({ tx }: Scope, before: StoredPledge, { pledge }: PledgeMove): Promise<void> {
  if (before.approvedOn === pledge.approvedOn || !before.currentVersionId) return;
  await tx.pledgeVersion.update({
    where: { id: before.currentVersionId },
    data: { inForceFrom: toOptionalDbDate(pledge.approvedOn) },
    select: { id: true },
  });
}

type TransitionRow = {
  readonly pledgeId: string;
  readonly authorId: string;
  readonly versionId: string;
  readonly transition: PledgeTransition;
};

async function recordTransition(
  { tx, actor, now }: Scope,
  { transition, ...of }: TransitionRow,
): Promise<void> {
  await tx.pledgeTransition.create({
    data: {
      id: randomUUIDv7(),
      ...of,
      kind: transition.kind,
      byId: transition.by,
      byName: actor.fullName,
      byRole: assignedRole(transition.byRole),
      at: now,
      onDay: toDbDate(transition.on),
      reason: 'reason' in transition ? transition.reason : null,
      itemId: 'itemId' in transition ? transition.itemId : null,
    },
    select: { id: true },
  });
}

/** Everybody is a member; only a role that was given is written down. */
export function assignedRole(role: PledgeTransition['byRole']): AssignableRole | null {
  return role === 'member' ? null : role;
}
