import type { PledgeState } from '@/domain/pledge/pledge';
import { type CalendarDate, isBy } from '@/domain/shared/calendar-date';

/** Where a person's pledge stands at the end of a day, as far as those may know who do not read it. */
export type PersonStatus =
  | 'not-registered'
  /** Begun and never handed in, or withdrawn. */
  | 'not-submitted'
  | 'waiting'
  | 'returned'
  /** Of a past day: handed in by then and not yet approved. */
  | 'handed-in'
  | 'approved';

export type PersonPledge = {
  /** Today's state; null where there is no pledge. */
  readonly state: PledgeState | null;
  readonly submittedOn: CalendarDate | null;
  readonly approvedOn: CalendarDate | null;
};

/** The status of the day; only today's knows a draft and a return, which leave no date behind. */
export function personStatus(
  pledge: PersonPledge,
  day: { readonly on: CalendarDate; readonly isToday: boolean },
): PersonStatus {
  if (isBy(pledge.approvedOn, day.on)) return 'approved';
  if (isBy(pledge.submittedOn, day.on)) {
    if (!day.isToday) return 'handed-in';
    return pledge.state === 'returned' ? 'returned' : 'waiting';
  }
  return day.isToday && pledge.state === 'draft' ? 'not-submitted' : 'not-registered';
}
