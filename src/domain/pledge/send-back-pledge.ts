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

export type SendingBack = {
  readonly reason: string;
  /** The item that the reason is about, when it is about one. */
  readonly itemId: string | null;
};

/** Gives a submitted pledge back to its author to be mended; the day it was handed in stays. */
export function sendBack(
  pledge: Pledge,
  act: PledgeAct,
  { reason, itemId }: SendingBack,
): Result<PledgeMove, PledgeRefusalCode> {
  const refused =
    refuseUnlessLive(pledge, act.expectedVersion, ['submitted']) ?? refuseOwnDossier(pledge, act.by);
  if (refused) return refused;
  const words = normaliseText(reason);
  if (words === '') return refuse('pledge.reason-required');
  return ok({
    pledge: { ...pledge, state: 'returned', version: pledge.version + 1 },
    transition: { kind: 'return', ...stampOf(act), reason: words, itemId },
  });
}
