import type { Campaign } from '@/domain/campaign/campaign';
import { calendarDate } from '@/domain/shared/calendar-date';

/** The campaign of 2026: from 05/01, on time until 31/03, accepted until 30/11. */
export function aCampaign(differences: Partial<Campaign> = {}): Campaign {
  return {
    id: 'campaign-2026',
    year: 2026,
    rootId: 'root',
    startsOn: calendarDate('2026-01-05'),
    registrationDeadline: calendarDate('2026-03-31'),
    closesOn: calendarDate('2026-11-30'),
    minItems: 3,
    state: 'open',
    obligesOfficial: true,
    obligesProbationary: true,
    obligesNonParty: false,
    obligedUnitKinds: [],
    ...differences,
  };
}
