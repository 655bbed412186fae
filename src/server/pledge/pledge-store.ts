import 'server-only';
import { randomUUIDv7 } from 'node:crypto';
import type { AssignableRole } from '@/domain/access/roles';
import type { Pledge, PledgeMove, PledgeTransition } from '@/domain/pledge/pledge';
import { fromOptionalDbDate, toDbDate, toOptionalDbDate } from '../db/calendar';
import type { Prisma } from '../db/generated/client';
import type { Scope } from '../db/scope';
import { isId } from '../organisation/unit-place';

export type StoredPledge = Pledge & {
  readonly code: string | null;
  readonly currentVersionId: string | null;
  readonly inForceVersionId: string | null;
};

export const PLEDGE_FIELDS = {
  id: true,
  campaignId: true,
  memberId: true,
  unitId: true,
  state: true,
  version: true,
  submittedOn: true,
  approvedOn: true,
  amendmentState: true,
  code: true,
  currentVersionId: true,
  inForceVersionId: true,
  currentVersion: { select: { authorId: true, enteredById: true, confirmedOn: true } },
} as const satisfies Prisma.PledgeSelect;

type PledgeRow = Prisma.PledgeGetPayload<{ select: typeof PLEDGE_FIELDS }>;

/** A pledge as its rules see it; null when unknown or out of reach. */
export async function findPledge({ tx }: Pick<Scope, 'tx'>, pledgeId: string): Promise<StoredPledge | null> {
  if (!isId(pledgeId)) return null;
  const row = await tx.pledge.findUnique({ where: { id: pledgeId }, select: PLEDGE_FIELDS });
  return row && toPledge(row);
}

/** A pledge's row as its rules see it. */
export function toPledge({ currentVersion, ...pledge }: PledgeRow): StoredPledge {
  return {
    ...pledge,
    authorId: currentVersion?.authorId ?? null,
    awaitsAuthor: Boolean(currentVersion?.enteredById) && currentVersion?.confirmedOn === null,
    submittedOn: fromOptionalDbDate(pledge.submittedOn),
    approvedOn: fromOptionalDbDate(pledge.approvedOn),
  };
}

export type MoveToSave = {
  readonly before: StoredPledge;
  readonly move: PledgeMove;
  /** The version that the transition speaks of. */
  readonly versionId: string;
  /** The version that comes into force again when the approval of an amendment is taken back. */
  readonly previousVersionId?: string;
  readonly code?: string;
};

/**
 * Keeps a transition and the pledge it leads to, in the actor's transaction. False when somebody else moved the pledge
 * first: nothing was written, and the caller refuses as stale.
 */
export async function savePledgeMove(scope: Scope, save: MoveToSave): Promise<boolean> {
  const { before, move, versionId, code } = save;
  const isSaved = await savePledgeStep(scope, before, move.pledge, {
    currentVersionId: versionId,
    inForceVersionId: inForceAfter(save),
    ...(code && { code }),
  });
  if (!isSaved) return false;
  await keepPeriods(scope, save);
  await recordTransition(scope, save);
  return true;
}

type Columns = Pick<Prisma.PledgeUncheckedUpdateManyInput, 'currentVersionId' | 'inForceVersionId' | 'code'>;

/** Keeps a step that leaves no transition behind: an amendment opened, or given up. False as above. */
export async function savePledgeStep(
  { tx, now }: Scope,
  before: StoredPledge,
  pledge: Pledge,
  columns: Columns = {},
): Promise<boolean> {
  const { count } = await tx.pledge.updateMany({
    where: { id: before.id, version: before.version },
    data: {
      version: pledge.version,
      submittedOn: toOptionalDbDate(pledge.submittedOn),
      approvedOn: toOptionalDbDate(pledge.approvedOn),
      ...(pledge.state !== before.state && { state: pledge.state, stateSince: now }),
      ...(pledge.amendmentState !== before.amendmentState && {
        amendmentState: pledge.amendmentState,
        amendmentSince: pledge.amendmentState && now,
      }),
      ...columns,
    },
  });
  return count === 1;
}

function inForceAfter({ before, move, versionId, previousVersionId }: MoveToSave): string | null {
  if (move.pledge.state !== 'approved') return null;
  switch (move.transition.kind) {
    case 'approval':
    case 'amendment_approval':
      return versionId;
    case 'amendment_approval_taken_back':
      return previousVersionId ?? null;
    default:
      return before.inForceVersionId;
  }
}

/** From which day to which a version is in force: what figures as of a day read. An approval taken back never counted. */
async function keepPeriods({ tx }: Scope, { before, move, versionId, previousVersionId }: MoveToSave) {
  const put = (id: string, data: { inForceFrom?: Date | null; inForceTo?: Date | null }) =>
    tx.pledgeVersion.update({ where: { id }, data, select: { id: true } });
  const on = toDbDate(move.transition.on);
  switch (move.transition.kind) {
    case 'approval':
      await put(versionId, { inForceFrom: on });
      return;
    case 'approval_taken_back':
      await put(versionId, { inForceFrom: null });
      return;
    case 'amendment_approval':
      if (before.inForceVersionId) await put(before.inForceVersionId, { inForceTo: on });
      await put(versionId, { inForceFrom: on });
      return;
    case 'amendment_approval_taken_back':
      await put(versionId, { inForceFrom: null });
      if (previousVersionId) await put(previousVersionId, { inForceTo: null });
      return;
    default:
      return;
  }
}

async function recordTransition(
  { tx, actor, now }: Scope,
  { before, move: { transition }, versionId }: MoveToSave,
): Promise<void> {
  const version = await tx.pledgeVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { authorId: true },
  });
  await tx.pledgeTransition.create({
    data: {
      id: randomUUIDv7(),
      pledgeId: before.id,
      authorId: version.authorId,
      versionId,
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
