import 'server-only';
import { z } from 'zod';
import type { Place } from '@/domain/access/permissions';
import { type Reviewer, reviewersOf } from '@/domain/organisation/reviewers-of';
import { UNIT_KINDS } from '@/domain/organisation/unit-kind';
import { pensOf, unitReviewersOf } from '@/domain/organisation/unit-reviewers';
import { Prisma } from '../db/generated/client';
import type { Scope } from '../db/scope';
import { heldRolesSchema, heldRolesSql } from '../organisation/held-roles';
import { findMemberHome } from '../organisation/member-home';
import { isId } from '../organisation/unit-place';

export type DossierPlace = Extract<Place, { kind: 'dossier' | 'unit-dossier' }>;
export type MemberDossierPlace = Extract<Place, { kind: 'dossier' }>;
export type UnitDossierPlace = Extract<Place, { kind: 'unit-dossier' }>;

/** What of a pledge tells whose dossier it is. */
export const PLACE_FIELDS = {
  memberId: true,
  unitId: true,
  state: true,
  draft: { select: { enteredById: true } },
  currentVersion: { select: { enteredById: true } },
} as const satisfies Prisma.PledgeSelect;

type PlacedPledge = Prisma.PledgeGetPayload<{ select: typeof PLACE_FIELDS }>;

/** Whose dossier it is and to whom it is routed today; null for an unknown pledge, or one out of reach. */
export async function placeOfDossier(scope: Scope, pledgeId: string): Promise<DossierPlace | null> {
  if (!isId(pledgeId)) return null;
  const pledge = await scope.tx.pledge.findUnique({
    where: { id: pledgeId, rootId: scope.actor.rootId },
    select: PLACE_FIELDS,
  });
  return pledge && placeOfPledge(scope, pledge);
}

/** The same for a pledge that has been read. */
export async function placeOfPledge(scope: Scope, pledge: PlacedPledge): Promise<DossierPlace | null> {
  if (pledge.unitId) return placeOfUnitPen(scope, pledge.unitId);
  if (!pledge.memberId) return null;
  const place = await placeOfAssistance(scope, pledge.memberId);
  // A draft that the actor cannot see is the member's own, whoever typed the version before it.
  const enteredById = pledge.state === 'draft' ? null : pledge.currentVersion?.enteredById;
  const isAssisted = Boolean(pledge.draft ? pledge.draft.enteredById : enteredById);
  return isAssisted ? place : { ...place, assistantIds: [] };
}

/** The same for the pledge to which an item belongs. */
export async function placeOfItem(scope: Scope, itemId: string): Promise<DossierPlace | null> {
  if (!isId(itemId)) return null;
  const item = await scope.tx.pledgeItem.findUnique({ where: { id: itemId }, select: { pledgeId: true } });
  return item && placeOfDossier(scope, item.pledgeId);
}

/** A collective's dossier, also before it has a pledge: who writes for it, who reviews it. */
export async function placeOfUnitPen(scope: Scope, unitId: string): Promise<UnitDossierPlace | null> {
  const question = await readUnitQuestion(scope, unitId);
  if (!question) return null;
  const reviewers = unitReviewersOf(question);
  return {
    kind: 'unit-dossier',
    unitId,
    superiorIds: question.superiors.map(({ id }) => id),
    penIds: pensOf(question),
    reviewerIds: reviewers.map(({ memberId }) => memberId),
  };
}

/** A member's dossier, also before there is one, with the secretaries who may type for them. */
export async function placeOfAssistance(scope: Scope, memberId: string): Promise<MemberDossierPlace> {
  const reviewers = await listReviewers(scope, memberId);
  const assistants = reviewers.filter(({ role }) => role === 'cell_secretary');
  return {
    kind: 'dossier',
    authorId: memberId,
    reviewerIds: reviewers.map((reviewer) => reviewer.memberId),
    assistantIds: assistants.map((assistant) => assistant.memberId),
  };
}

/** Who reviews a pledge of either kind today. */
export async function listReviewersOf(
  scope: Scope,
  { memberId, unitId }: { readonly memberId: string | null; readonly unitId: string | null },
): Promise<readonly Reviewer[]> {
  if (memberId) return listReviewers(scope, memberId);
  return unitId ? listUnitReviewers(scope, unitId) : [];
}

/** The domain's rule over today's memberships and roles; row security holds the same rule in SQL. */
export async function listReviewers(scope: Scope, authorId: string): Promise<readonly Reviewer[]> {
  const home = await findMemberHome(scope, authorId);
  if (!home) return [];
  const { cellId, superiorIds, liveRoles } = home;
  return reviewersOf({ authorId, cellId, superiorIds, liveRoles });
}

/** The same for a collective. */
export async function listUnitReviewers(scope: Scope, unitId: string): Promise<readonly Reviewer[]> {
  const question = await readUnitQuestion(scope, unitId);
  return question ? unitReviewersOf(question) : [];
}

const lineSchema = z.array(
  z.object({ id: z.string(), kind: z.enum(UNIT_KINDS), liveRoles: heldRolesSchema }),
);

/** The unit of the actor's root and all above it today, nearest first, with the roles held there. */
async function readUnitQuestion(scope: Scope, unitId: string) {
  const { tx, actor, today } = scope;
  if (!isId(unitId)) return null;
  // Leans on unit_ancestry(unit_id).
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT u.id::text, u.kind::text, ${heldRolesSql(Prisma.sql`ARRAY[u.id]`, today)} AS "liveRoles"
      FROM unit_ancestry a JOIN unit u ON u.id = a.ancestor_id
     WHERE a.unit_id = ${unitId}::uuid AND u.root_id = ${actor.rootId}::uuid
       AND a.valid_from <= ${today}::date AND (a.valid_to IS NULL OR a.valid_to > ${today}::date)
     ORDER BY a.depth`;
  const line = lineSchema.parse(rows);
  const [unit, ...superiors] = line;
  if (unit?.id !== unitId) return null;
  return { unit, superiors, liveRoles: line.flatMap(({ liveRoles }) => liveRoles) };
}
