import type { Campaign } from '@/domain/campaign/campaign';
import { isAfter } from '@/domain/shared/calendar-date';
import { ok, type Result, refuse } from '@/domain/shared/result';
import {
  type Pledge,
  type PledgeAct,
  type PledgeMove,
  type PledgeRefusalCode,
  refuseUnlessLive,
  stampOf,
} from './pledge';

/** Takes a pledge back into draft while nobody has decided on it. */
export function withdraw(
  pledge: Pledge,
  act: PledgeAct,
  { campaign }: { readonly campaign: Campaign },
): Result<PledgeMove, PledgeRefusalCode> {
  const refused = refuseUnlessLive(pledge, act.expectedVersion, ['submitted']);
  if (refused) return refused;
  if (campaign.state === 'closed') return refuse('campaign.over');
  // Once closed it could not be handed in again, and the member would lose it by one tap.
  if (isAfter(act.on, campaign.closesOn)) return refuse('campaign.closed', { closesOn: campaign.closesOn });
  return ok({
    pledge: { ...pledge, state: 'draft', version: pledge.version + 1, submittedOn: null },
    transition: { kind: 'withdrawal', ...stampOf(act) },
  });
}
