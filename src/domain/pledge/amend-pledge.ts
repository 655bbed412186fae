import type { Campaign } from '@/domain/campaign/campaign';
import { normaliseLine, normaliseText } from '@/domain/shared/normalise-text';
import { ok, type Refused, type Result, refuse } from '@/domain/shared/result';
import type { ParsedItem } from './parse-draft-item';
import {
  type AmendmentState,
  type Pledge,
  type PledgeAct,
  type PledgeMove,
  type PledgeRefusalCode,
  refuseOwnDossier,
  refuseUnlessAmending,
  stampOf,
} from './pledge';
import type { SendingBack } from './send-back-pledge';
import { readItems, type SubmittedPledge, writtenBy } from './submit-pledge';

type Moved = Result<PledgeMove, PledgeRefusalCode>;

/** Opens an amendment of an approved pledge: the version in force stays in force until a new one is approved. */
export function startAmendment(
  pledge: Pledge,
  act: PledgeAct,
  { campaign }: { readonly campaign: Campaign },
): Result<Pledge, PledgeRefusalCode> {
  const refused = refuseUnlessAmending(pledge, act.expectedVersion, [null]);
  if (refused) return refused;
  return refuseWhenOver(campaign) ?? ok(amended(pledge, 'draft'));
}

export type Amendment = {
  readonly campaign: Campaign;
  readonly items: readonly ParsedItem[];
  /** Why the pledge changes, in one line. */
  readonly reason: string;
};

/** Hands the amendment in for review, beside the version in force. */
export function submitAmendment(
  pledge: Pledge,
  act: PledgeAct,
  { campaign, items, reason }: Amendment,
): Result<SubmittedPledge, PledgeRefusalCode> {
  const refused =
    refuseUnlessAmending(pledge, act.expectedVersion, ['draft', 'returned']) ?? refuseWhenOver(campaign);
  if (refused) return refused;
  const words = normaliseLine(reason);
  if (words === '') return refuse('pledge.reason-required');
  const contents = readItems(items, campaign);
  if (!contents.ok) return contents;
  const transition = { kind: 'amendment', ...stampOf(act), reason: words } as const;
  const proposed = { ...amended(pledge, 'submitted'), ...writtenBy(pledge, act) };
  return ok({ pledge: proposed, transition, items: contents.value });
}

/** Takes the amendment back into draft while nobody has decided on it. */
export function withdrawAmendment(pledge: Pledge, act: PledgeAct): Moved {
  const refused = refuseUnlessAmending(pledge, act.expectedVersion, ['submitted']);
  if (refused) return refused;
  return ok({
    pledge: amended(pledge, 'draft'),
    transition: { kind: 'amendment_withdrawal', ...stampOf(act) },
  });
}

/** Gives the amendment up; the pledge goes on as it was approved. */
export function discardAmendment(pledge: Pledge, act: PledgeAct): Result<Pledge, PledgeRefusalCode> {
  const refused = refuseUnlessAmending(pledge, act.expectedVersion, ['draft', 'returned']);
  return refused ?? ok({ ...amended(pledge, null), awaitsAuthor: false });
}

/** Gives the amendment back to be mended. */
export function sendBackAmendment(pledge: Pledge, act: PledgeAct, { reason, itemId }: SendingBack): Moved {
  const refused = refuseToReview(pledge, act);
  if (refused) return refused;
  const words = normaliseText(reason);
  if (words === '') return refuse('pledge.reason-required');
  return ok({
    pledge: amended(pledge, 'returned'),
    transition: { kind: 'amendment_return', ...stampOf(act), reason: words, itemId },
  });
}

/** Puts the amended version in force in place of the earlier one. */
export function approveAmendment(pledge: Pledge, act: PledgeAct): Moved {
  const refused = refuseToReview(pledge, act);
  if (refused) return refused;
  if (pledge.awaitsAuthor) return refuse('pledge.awaits-author');
  return ok({
    pledge: amended(pledge, null),
    transition: { kind: 'amendment_approval', ...stampOf(act) },
  });
}

/** Mends a wrong approval of an amendment: the earlier version is in force again, the amendment waits; a next one that was only begun gives way. */
export function takeBackAmendmentApproval(
  pledge: Pledge,
  act: PledgeAct,
  { reason, confirmationsInForce }: { readonly reason: string; readonly confirmationsInForce: number },
): Moved {
  const refused =
    refuseUnlessAmending(pledge, act.expectedVersion, [null, 'draft', 'returned']) ??
    refuseOwnDossier(pledge, act.by);
  if (refused) return refused;
  if (confirmationsInForce > 0) return refuse('pledge.has-confirmations', { count: confirmationsInForce });
  const words = normaliseText(reason);
  if (words === '') return refuse('pledge.reason-required');
  return ok({
    pledge: { ...amended(pledge, 'submitted'), awaitsAuthor: false },
    transition: { kind: 'amendment_approval_taken_back', ...stampOf(act), reason: words },
  });
}

/** Circumstances change after the last day of registration too: only the end of the campaign ends amendments. */
function refuseWhenOver(campaign: Campaign): Refused<'campaign.over'> | null {
  return campaign.state === 'closed' ? refuse('campaign.over') : null;
}

function refuseToReview(pledge: Pledge, act: PledgeAct) {
  return refuseUnlessAmending(pledge, act.expectedVersion, ['submitted']) ?? refuseOwnDossier(pledge, act.by);
}

function amended(pledge: Pledge, amendmentState: AmendmentState | null): Pledge {
  return { ...pledge, amendmentState, version: pledge.version + 1 };
}
