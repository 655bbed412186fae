import type { Viewer } from '@/server/db/scope';

/** The review pages exist only for those who hold a role that reviews, whatever waits for them today. */
export function mayReview(actor: Viewer): boolean {
  return actor.assignments.some(({ role }) => role === 'cell_secretary' || role === 'committee_officer');
}
