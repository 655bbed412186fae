import type { Role } from '@/domain/access/roles';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { type Refused, refuse } from '@/domain/shared/result';

export const PLEDGE_STATES = ['draft', 'submitted', 'returned', 'approved'] as const;

export type PledgeState = (typeof PLEDGE_STATES)[number];

export const AMENDMENT_STATES = ['draft', 'submitted', 'returned'] as const;

/** Where an amendment stands beside the approved pledge that it would change. */
export type AmendmentState = (typeof AMENDMENT_STATES)[number];

/** The pledge of a member or of a collective in one campaign. */
export type Pledge = {
  readonly id: string;
  readonly campaignId: string;
  /** Whose pledge it is; null for a collective's. */
  readonly memberId: string | null;
  /** The collective whose pledge it is; null for a person's. */
  readonly unitId: string | null;
  /** Whose words the newest version is; for a collective, who handed it in. Null before the first version. */
  readonly authorId: string | null;
  /** Typed by the secretary for a member who has not stood by it yet, themselves or on paper. */
  readonly awaitsAuthor: boolean;
  readonly amendmentState: AmendmentState | null;
  readonly state: PledgeState;
  /** Grows by one with every accepted transition. */
  readonly version: number;
  /** The day of the first submission since the last withdrawal; being sent back does not clear it. */
  readonly submittedOn: CalendarDate | null;
  /** The day of the approval in force. */
  readonly approvedOn: CalendarDate | null;
};

/** Who does it, on which day, and which version of the pledge they had before their eyes. */
export type PledgeAct = {
  readonly by: string;
  readonly byRole: Role;
  readonly on: CalendarDate;
  readonly expectedVersion: number;
};

type TransitionBase = { readonly by: string; readonly byRole: Role; readonly on: CalendarDate };

/** The fact that is recorded for good, one row per transition. */
export type PledgeTransition =
  | (TransitionBase & { readonly kind: 'submission' | 'withdrawal' | 'approval' })
  | (TransitionBase & { readonly kind: 'return'; readonly reason: string; readonly itemId: string | null })
  | (TransitionBase & { readonly kind: 'approval_taken_back'; readonly reason: string })
  | (TransitionBase & { readonly kind: 'amendment'; readonly reason: string })
  | (TransitionBase & {
      readonly kind: 'amendment_withdrawal' | 'amendment_approval' | 'member_confirmation';
    })
  | (TransitionBase & {
      readonly kind: 'amendment_return';
      readonly reason: string;
      readonly itemId: string | null;
    })
  | (TransitionBase & { readonly kind: 'amendment_approval_taken_back'; readonly reason: string });

export type PledgeTransitionKind = PledgeTransition['kind'];

export type PledgeRefusalCode =
  | 'pledge.stale'
  | 'pledge.wrong-state'
  | 'pledge.own-dossier'
  | 'pledge.reason-required'
  | 'pledge.too-few-items'
  | 'pledge.too-many-items'
  | 'pledge.item-incomplete'
  | 'pledge.duplicate-items'
  | 'pledge.has-confirmations'
  | 'pledge.amended'
  | 'pledge.awaits-author'
  | 'entry.nothing-to-confirm'
  | 'entry.paper-in-future'
  | 'campaign.not-open'
  | 'campaign.closed'
  | 'campaign.over';

/** The pledge after the transition, and the fact to record. */
export type PledgeMove = { readonly pledge: Pledge; readonly transition: PledgeTransition };

/** A member's pledge that nobody has touched yet. */
export function emptyPledge(of: Pick<Pledge, 'id' | 'campaignId' | 'memberId'>): Pledge {
  return {
    id: of.id,
    campaignId: of.campaignId,
    memberId: of.memberId,
    unitId: null,
    authorId: null,
    awaitsAuthor: false,
    amendmentState: null,
    state: 'draft',
    version: 1,
    submittedOn: null,
    approvedOn: null,
  };
}

/** The guard of every transition: the version that was seen is the live one, and the state allows it. */
export function refuseUnlessLive(
  pledge: Pledge,
  expectedVersion: number,
  states: readonly PledgeState[],
): Refused<'pledge.stale' | 'pledge.wrong-state'> | null {
  const details = { state: pledge.state };
  if (pledge.version !== expectedVersion) return refuse('pledge.stale', details);
  return states.includes(pledge.state) ? null : refuse('pledge.wrong-state', details);
}

/** Author and reviewer are never one person (also a constraint of the database). */
export function refuseOwnDossier(pledge: Pledge, by: string): Refused<'pledge.own-dossier'> | null {
  return pledge.memberId === by || pledge.authorId === by ? refuse('pledge.own-dossier') : null;
}

/** The guard of every step of an amendment: the pledge is approved, and the amendment stands where it is thought to. */
export function refuseUnlessAmending(
  pledge: Pledge,
  expectedVersion: number,
  states: readonly (AmendmentState | null)[],
): Refused<'pledge.stale' | 'pledge.wrong-state'> | null {
  const refused = refuseUnlessLive(pledge, expectedVersion, ['approved']);
  if (refused) return refused;
  return states.includes(pledge.amendmentState)
    ? null
    : refuse('pledge.wrong-state', { state: pledge.amendmentState ?? pledge.state });
}

/** The three facts that every transition carries. */
export function stampOf(act: PledgeAct): TransitionBase {
  return { by: act.by, byRole: act.byRole, on: act.on };
}
