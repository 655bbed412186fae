import { normaliseText } from '@/domain/shared/normalise-text';
import { ok, type Result, refuse } from '@/domain/shared/result';
import {
  type Pledge,
  type PledgeAct,
  type PledgeMove,
  type PledgeRefusalCode,
  refuseOwnDossier,
  refuseUnlessLive,
  stampOf,
} from './pledge';

export type TakingBackApproval = {
  readonly reason: string;
  /** Whether the version in force came by an amendment: that approval is the one to take back. */
  readonly isAmended?: boolean;
  /** How many of the pledge's items have a confirmation in force. */
  readonly confirmationsInForce: number;
};

/**
 * Mends a wrong approval by a dated counter-fact: the pledge waits for review again. An amendment that was only begun
 * goes with it; one that waits for review is decided first.
 */
export function takeBackApproval(
  pledge: Pledge,
  act: PledgeAct,
  { reason, isAmended, confirmationsInForce }: TakingBackApproval,
): Result<PledgeMove, PledgeRefusalCode> {
  const refused =
    refuseUnlessLive(pledge, act.expectedVersion, ['approved']) ?? refuseOwnDossier(pledge, act.by);
  if (refused) return refused;
  if (isAmended === true || pledge.amendmentState === 'submitted') return refuse('pledge.amended');
  if (confirmationsInForce > 0) return refuse('pledge.has-confirmations', { count: confirmationsInForce });
  const words = normaliseText(reason);
  if (words === '') return refuse('pledge.reason-required');
  return ok({
    pledge: {
      ...pledge,
      state: 'submitted',
      amendmentState: null,
      awaitsAuthor: false,
      version: pledge.version + 1,
      approvedOn: null,
    },
    transition: { kind: 'approval_taken_back', ...stampOf(act), reason: words },
  });
}
