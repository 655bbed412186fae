import type { CalendarDate } from '@/domain/shared/calendar-date';

/** What an office keeps of a person besides where they belong. */
export type PersonFacts = {
  readonly fullName: string;
  readonly code: string | null;
  readonly birthDate: CalendarDate | null;
  readonly joinedPartyOn: CalendarDate | null;
  readonly partyPosition: string | null;
  readonly workPosition: string | null;
};

/** The longest text of each fact, in characters. */
export const PERSON_LIMITS = { fullName: 120, code: 40, partyPosition: 150, workPosition: 150 } as const;
