import type { AssignableRole } from './roles';

/** Roles that may open one person's text with a stated reason. */
export const OPENING_ROLES = ['campaign_officer', 'inspector'] as const satisfies readonly AssignableRole[];

/** Why an office usually opens one person's text: to appraise a sample, to settle a petition, by a plan of inspection. */
export const OPENING_GROUNDS = ['sample', 'petition', 'inspection', 'other'] as const;

export type OpeningGround = (typeof OPENING_GROUNDS)[number];

/** A few words at least: the person whose text it is reads them. */
export const MIN_OPENING_REASON = 10;
export const MAX_OPENING_REASON = 500;
