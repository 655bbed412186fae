import type { RoleAssignment } from '@/domain/access/roles';

/** A role held by a person at a unit, in force on the day asked about. */
export type HeldRole = RoleAssignment & { readonly memberId: string };

export type ReviewerRole = 'cell_secretary' | 'committee_officer' | 'campaign_officer';

export type Reviewer = {
  readonly memberId: string;
  readonly role: ReviewerRole;
  /** The unit at which the reviewer holds the role, and so in whose name the review is done. */
  readonly unitId: string;
};

export type ReviewQuestion = {
  readonly authorId: string;
  readonly cellId: string;
  /** The units above the cell, nearest first, the root last. */
  readonly superiorIds: readonly string[];
  readonly liveRoles: readonly HeldRole[];
};

/**
 * Everybody who may review a member's pledge today: the secretaries of the cell other than the author;
 * a cell without another one is reviewed by the officers of the nearest committee above that has any
 * (handbook §2.7: a small cell often has one secretary and no committee of its own).
 */
export function reviewersOf(question: ReviewQuestion): readonly Reviewer[] {
  const secretaries = holdersAt(question, 'cell_secretary', question.cellId);
  if (secretaries.length > 0) return secretaries;
  for (const unitId of question.superiorIds) {
    const officers = holdersAt(question, 'committee_officer', unitId);
    if (officers.length > 0) return officers;
  }
  return [];
}

function holdersAt(question: ReviewQuestion, role: ReviewerRole, unitId: string): readonly Reviewer[] {
  const holders = question.liveRoles
    .filter((held) => held.role === role && held.unitId === unitId && held.memberId !== question.authorId)
    .map((held) => held.memberId);
  return [...new Set(holders)].map((memberId) => ({ memberId, role, unitId }));
}
