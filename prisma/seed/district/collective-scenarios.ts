import type { Campaign } from '@/domain/campaign/campaign';
import { type CalendarDate, yearOf } from '@/domain/shared/calendar-date';
import { type Days, daysOf, reporting, type Scenario, told } from './ready-scenarios';

/** The collectives near the ready people, found in every state whatever the day. */
const SCENARIOS: Readonly<Record<string, (days: Days) => Scenario>> = {
  // bithu1's own: ready to hand in; it then goes to dangbo1.
  'Chi bộ ấp Vườn Sen': ({ ago }) => told([{ act: 'draft', on: ago(3) }]),
  // Two wait for dangbo1, one came back from there.
  'Chi bộ ấp Gò Cát': ({ ago }) => told([{ act: 'submit', on: ago(12) }]),
  'Chi bộ ấp Bàu Súng': ({ ago }) => told([{ act: 'submit', on: ago(5) }]),
  'Chi bộ ấp Rạch Dừa': ({ ago }) =>
    told([
      { act: 'submit', on: ago(15) },
      { act: 'send-back', on: ago(8) },
    ]),
  // dangbo1's own waits for the campaign's officers, as one of the mass does; an amendment of dangbo3's does too.
  'Đảng bộ xã Gò Sen': ({ ago }) => told([{ act: 'submit', on: ago(6) }]),
  'Hội Nông dân huyện Sen Hồng': ({ ago }) => told([{ act: 'submit', on: ago(9) }]),
  'Đảng bộ khối Y tế': ({ usual, ago }) => ({
    ...told([
      { act: 'submit', on: usual('03-02') },
      { act: 'approve', on: usual('03-10') },
    ]),
    amendment: { handedInOn: ago(7), approvedOn: null },
  }),
  // bithu2's reported a result that the campaign's officers have not confirmed.
  'Chi bộ Tư pháp - Thi hành án': (days) => reporting(days, 4),
  'Đảng bộ Công an huyện': ({ usual }) =>
    told([
      { act: 'submit', on: usual('02-24') },
      { act: 'approve', on: usual('03-03') },
    ]),
};

/** The story of a collective that must be found in a certain state; null leaves it to chance. */
export function collectiveScenario(unitName: string, campaign: Campaign, on: CalendarDate): Scenario | null {
  if (campaign.year !== yearOf(on)) return null;
  return SCENARIOS[unitName]?.(daysOf(campaign, on)) ?? null;
}
