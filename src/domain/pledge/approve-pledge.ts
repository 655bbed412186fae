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

/** Approves a submitted pledge: its text is immutable from now on. */
export function approve(pledge: Pledge, act: PledgeAct): Result<PledgeMove, PledgeRefusalCode> {
  const refused =
    refuseUnlessLive(pledge, act.expectedVersion, ['submitted']) ?? refuseOwnDossier(pledge, act.by);
  if (refused) return refused;
  if (pledge.awaitsAuthor) return refuse('pledge.awaits-author');
  return ok({
    pledge: { ...pledge, state: 'approved', version: pledge.version + 1, approvedOn: act.on },
    transition: { kind: 'approval', ...stampOf(act) },
  });
}
