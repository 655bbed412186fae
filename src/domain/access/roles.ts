/** Roles that are given at a unit. Everybody is a `member` too; that one has no assignment. */
export const ASSIGNABLE_ROLES = [
  'cell_secretary',
  'committee_officer',
  'campaign_officer',
  'inspector',
  'leader',
  'administrator',
] as const;

export type AssignableRole = (typeof ASSIGNABLE_ROLES)[number];

export type Role = 'member' | AssignableRole;

export const ROLES = ['member', ...ASSIGNABLE_ROLES] as const satisfies readonly Role[];

export type RoleAssignment = { readonly role: AssignableRole; readonly unitId: string };

/** The one who acts or reads, as the session's first statement finds them today. */
export type Actor = {
  readonly memberId: string;
  /** The cell of the current membership; null for an account that belongs to no cell. */
  readonly cellId: string | null;
  readonly assignments: readonly RoleAssignment[];
};
