import type { UnitKind } from '@/domain/organisation/unit-kind';
import { type CalendarDate, isAfter, isBefore } from '@/domain/shared/calendar-date';

/** "Ít nhất ba việc": a real local rule, hence a default that each campaign may change (handbook §2.1). */
export const MIN_ITEMS = 3;

export type Campaign = {
  readonly id: string;
  readonly year: number;
  readonly rootId: string;
  /** The first day on which a pledge may be handed in. */
  readonly startsOn: CalendarDate;
  /** The last day that is on time. */
  readonly registrationDeadline: CalendarDate;
  /** The last day on which a pledge is accepted at all. */
  readonly closesOn: CalendarDate;
  readonly minItems: number;
  /** Only an open campaign takes pledges; a prepared one is known to those who set it up. */
  readonly state: CampaignState;
  readonly obligesOfficial: boolean;
  readonly obligesProbationary: boolean;
  readonly obligesNonParty: boolean;
  /** Kinds of unit that pledge as collectives. */
  readonly obligedUnitKinds: readonly UnitKind[];
};

export const CAMPAIGN_STATES = ['prepared', 'open', 'closed'] as const;

export type CampaignState = (typeof CAMPAIGN_STATES)[number];

/** Says whether a pledge may be handed in on a day, on time or late. */
export function acceptsPledges(campaign: Campaign, on: CalendarDate): boolean {
  return campaign.state === 'open' && !isBefore(on, campaign.startsOn) && !isAfter(on, campaign.closesOn);
}

/** Says whether a pledge handed in on a day is marked "nộp muộn". */
export function isLate(campaign: Pick<Campaign, 'registrationDeadline'>, submittedOn: CalendarDate): boolean {
  return isAfter(submittedOn, campaign.registrationDeadline);
}
