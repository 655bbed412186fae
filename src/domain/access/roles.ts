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

export type RoleAssignment = { readonly role: AssignableRole; readonly unitId: string };

/** The one who acts or reads, as the session's first statement finds them today. */
export type Actor = {
  readonly memberId: string;
  /** The cell of the current membership; null for an account that belongs to no cell. */
  readonly cellId: string | null;
  readonly assignments: readonly RoleAssignment[];
  /** Units at or above the own cell and the units of one's roles: what they issue is meant for this person. */
  readonly lineIds: readonly string[];
};

/** Roles to which dossiers are routed. */
export const REVIEWING_ROLES = [
  'cell_secretary',
  'committee_officer',
  'campaign_officer',
] as const satisfies readonly AssignableRole[];

/** Says whether a person holds one of the roles, at whatever unit: for menus and for whether a page exists, never for what may be read or done. */
export function holdsAny(actor: Pick<Actor, 'assignments'>, roles: readonly AssignableRole[]): boolean {
  return actor.assignments.some(({ role }) => roles.includes(role));
}
