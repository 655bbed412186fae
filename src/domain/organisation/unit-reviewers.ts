import type { AssignableRole } from '@/domain/access/roles';
import type { HeldRole, Reviewer, ReviewerRole } from './reviewers-of';
import type { UnitKind } from './unit-kind';

export type PlacedUnit = { readonly id: string; readonly kind: UnitKind };

export type UnitPledgeQuestion = {
  readonly unit: PlacedUnit;
  /** The units above, nearest first, the root last. */
  readonly superiors: readonly PlacedUnit[];
  readonly liveRoles: readonly HeldRole[];
};

/** Who writes for a unit: those who hold its office. */
const PEN_ROLES: readonly AssignableRole[] = ['cell_secretary', 'committee_officer'];

/**
 * Everybody who holds the pen of a collective's pledge: its own secretaries and officers; a non-Party collective
 * without any is written for by those of the unit directly above (handbook §2.4).
 */
export function pensOf({ unit, superiors, liveRoles }: UnitPledgeQuestion): readonly string[] {
  if (unit.kind === 'root') return [];
  const own = penHoldersAt(liveRoles, unit.id);
  const [superior] = superiors;
  if (own.length > 0 || unit.kind !== 'collective' || !superior) return own;
  return penHoldersAt(liveRoles, superior.id);
}

/**
 * Everybody who may review a collective's pledge: one level up, and further up where nobody without the pen is there
 * (handbook §2.7: a cell by its committee, first-level units by the office that runs the campaign).
 */
export function unitReviewersOf(question: UnitPledgeQuestion): readonly Reviewer[] {
  const pens = pensOf(question);
  for (const { id, kind } of question.superiors) {
    const role = reviewingRoleAt(kind);
    const holders = question.liveRoles
      .filter((held) => held.role === role && held.unitId === id && !pens.includes(held.memberId))
      .map(({ memberId }) => memberId);
    if (holders.length > 0) return [...new Set(holders)].map((memberId) => ({ memberId, role, unitId: id }));
  }
  return [];
}

function reviewingRoleAt(kind: UnitKind): ReviewerRole {
  if (kind === 'root') return 'campaign_officer';
  return kind === 'cell' ? 'cell_secretary' : 'committee_officer';
}

function penHoldersAt(liveRoles: readonly HeldRole[], unitId: string): readonly string[] {
  const holders = liveRoles.filter((held) => held.unitId === unitId && PEN_ROLES.includes(held.role));
  return [...new Set(holders.map(({ memberId }) => memberId))];
}
