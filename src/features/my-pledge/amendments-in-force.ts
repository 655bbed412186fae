import type { DossierTransition } from '@/server/pledge/read-dossier';

type Step = Pick<DossierTransition, 'kind' | 'at' | 'byName'>;

export type ApprovedAmendment = {
  readonly handedInAt: Date;
  readonly approvedAt: Date;
  readonly byName: string;
};

/** The amendments that came into force one after the other, oldest first; one taken back never was. */
export function amendmentsInForce(transitions: readonly Step[]): readonly ApprovedAmendment[] {
  const approved: ApprovedAmendment[] = [];
  let handedIn: Step | null = null;
  for (const step of transitions) {
    if (step.kind === 'amendment') handedIn = step;
    if (step.kind === 'amendment_approval' && handedIn) {
      approved.push({ handedInAt: handedIn.at, approvedAt: step.at, byName: step.byName });
    }
    if (step.kind === 'amendment_approval_taken_back') approved.pop();
  }
  return approved;
}
