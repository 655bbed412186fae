import 'server-only';
import type { Place } from '@/domain/access/permissions';
import { ASSIGNABLE_ROLES } from '@/domain/access/roles';
import { type HeldRole, type Reviewer, reviewersOf } from '@/domain/organisation/reviewers-of';
import { validOn } from '../db/calendar';
import type { Scope } from '../db/scope';
import { isId, placeOfUnit } from '../organisation/unit-place';

export type DossierPlace = Extract<Place, { kind: 'dossier' }>;

/** Whose dossier it is and to whom it is routed today; null for an unknown pledge, or one out of reach. */
export async function placeOfDossier(scope: Scope, pledgeId: string): Promise<DossierPlace | null> {
  if (!isId(pledgeId)) return null;
  const pledge = await scope.tx.pledge.findUnique({ where: { id: pledgeId }, select: { memberId: true } });
  if (!pledge?.memberId) return null;
  const reviewers = await listReviewers(scope, pledge.memberId);
  return {
    kind: 'dossier',
    authorId: pledge.memberId,
    reviewerIds: reviewers.map(({ memberId }) => memberId),
    assistantIds: [],
  };
}

/** The same for the pledge to which an item belongs. */
export async function placeOfItem(scope: Scope, itemId: string): Promise<DossierPlace | null> {
  if (!isId(itemId)) return null;
  const item = await scope.tx.pledgeItem.findUnique({ where: { id: itemId }, select: { pledgeId: true } });
  return item && placeOfDossier(scope, item.pledgeId);
}

/** The domain's rule over today's memberships and roles; row security holds the same rule in SQL. */
export async function listReviewers(scope: Scope, authorId: string): Promise<readonly Reviewer[]> {
  const { tx, today } = scope;
  const onToday = validOn(today);
  const home = await tx.membership.findFirst({
    where: { memberId: authorId, ...onToday },
    select: { cellId: true },
  });
  const place = home && (await placeOfUnit(scope, home.cellId));
  if (!place) return [];
  const held = await tx.roleAssignment.findMany({
    where: { unitId: { in: [place.unitId, ...place.superiorIds] }, ...onToday },
    select: { memberId: true, role: true, unitId: true },
  });
  return reviewersOf({
    authorId,
    cellId: place.unitId,
    superiorIds: place.superiorIds,
    liveRoles: held.filter(isHeldRole),
  });
}

function isHeldRole(held: { role: string }): held is HeldRole {
  return ASSIGNABLE_ROLES.some((role) => role === held.role);
}
