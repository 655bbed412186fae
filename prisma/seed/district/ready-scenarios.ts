import type { Campaign } from '@/domain/campaign/campaign';
import { addDays, type CalendarDate, isBefore, yearOf } from '@/domain/shared/calendar-date';
import type { Situation } from '../data/ready-people';
import type { AmendmentPlan } from './amendment-story';
import { dayIn } from './moment';
import type { Person } from './people';
import type { ProgressStep } from './progress-plan';
import type { RegistrationStep } from './registration-plan';

/** A story told on purpose, in place of the one that chance would tell. */
export type Scenario = {
  readonly registration: readonly RegistrationStep[];
  /** The day on which the first item is due. */
  readonly firstDueOn: CalendarDate | null;
  /** What happens to an item, by its place; null leaves it to chance. */
  readonly progressOf: (position: number, approvedOn: CalendarDate) => readonly ProgressStep[] | null;
  readonly amendment: AmendmentPlan | null;
};

/** The cell of bithu1, dangvien1 and dangvien2: its inbox shows some of everything. */
const BUSY_CELL = 'Chi bộ ấp Vườn Sen';
/** By place in the cell: how many days a pledge, and how many a report, has been waiting there. */
const PLEDGE_WAITING_DAYS: ReadonlyMap<number, number> = new Map([
  [0, 22],
  [1, 10],
  [2, 3],
  [7, 16],
]);
const REPORT_WAITING_DAYS: ReadonlyMap<number, number> = new Map([
  [8, 23],
  [9, 11],
  [10, 6],
  [11, 2],
  [12, 1],
]);
/** The place of the one whose pledge waits for the second time. */
const SENT_BACK_ONCE = 7;

/** The story of a ready person, or of somebody in whose cell every state is wanted. */
export function scenarioFor(person: Person, campaign: Campaign, on: CalendarDate): Scenario | null {
  if (campaign.year !== yearOf(on)) return null;
  const days = daysOf(campaign, on);
  if (person.ready) return READY_SCENARIOS[person.ready.situation]?.(days) ?? null;
  if (person.home.row.name !== BUSY_CELL) return null;

  const pledgeDays = PLEDGE_WAITING_DAYS.get(person.ordinal);
  if (pledgeDays !== undefined) {
    return person.ordinal === SENT_BACK_ONCE ? waitingAgain(days, pledgeDays) : waiting(days, pledgeDays);
  }
  const reportDays = REPORT_WAITING_DAYS.get(person.ordinal);
  return reportDays === undefined ? null : reporting(days, reportDays);
}

export type Days = {
  readonly year: number;
  /** A day so long ago, but not before the campaign began. */
  readonly ago: (days: number) => CalendarDate;
  /** A usual day of the registration. */
  readonly usual: (monthAndDay: string) => CalendarDate;
};

export function daysOf({ year, startsOn }: Campaign, on: CalendarDate): Days {
  return {
    year,
    ago: (days) => {
      const day = addDays(on, -days);
      return isBefore(day, startsOn) ? startsOn : day;
    },
    usual: (monthAndDay) => dayIn(year, monthAndDay),
  };
}

const READY_SCENARIOS: Readonly<Record<Situation, ((days: Days) => Scenario) | null>> = {
  'as-it-comes': null,
  'not-started': () => told([]),
  draft: ({ ago }) => told([{ act: 'draft', on: ago(4) }]),
  returned: ({ ago }) =>
    told([
      { act: 'submit', on: ago(12) },
      { act: 'send-back', on: ago(5) },
    ]),
  'waiting-for-approval': ({ ago }) => told([{ act: 'submit', on: ago(8) }]),
  entered: ({ ago }) => told([{ act: 'enter', on: ago(2) }]),
  amended: ({ usual, ago }) => ({
    ...told([
      { act: 'submit', on: usual('02-16') },
      { act: 'approve', on: usual('02-20') },
    ]),
    amendment: { handedInOn: ago(4), approvedOn: null },
  }),
  overdue: ({ usual }) => ({
    ...told([
      { act: 'submit', on: usual('02-10') },
      { act: 'approve', on: usual('02-13') },
    ]),
    firstDueOn: usual('06-30'),
    progressOf: (position) => (position === 0 ? [{ act: 'words', on: usual('05-20') }] : null),
  }),
};

export function told(steps: readonly RegistrationStep[]): Scenario {
  return {
    registration: onLaterDays(steps),
    firstDueOn: null,
    progressOf: () => null,
    amendment: null,
  };
}

/** In the first days of a year there is no room for what was long ago: each step waits for the one before. */
function onLaterDays(steps: readonly RegistrationStep[]): readonly RegistrationStep[] {
  const later: RegistrationStep[] = [];
  for (const step of steps) {
    const before = later.at(-1);
    const mustWait = before !== undefined && step.on <= before.on;
    later.push(mustWait ? { ...step, on: addDays(before.on, 1) } : step);
  }
  return later;
}

function waiting({ ago }: Days, days: number): Scenario {
  return told([{ act: 'submit', on: ago(days) }]);
}

function waitingAgain({ ago, usual }: Days, days: number): Scenario {
  const first = usual('03-24');
  const again = ago(days);
  if (again <= addDays(first, 6)) return told([{ act: 'submit', on: again }]);
  return told([
    { act: 'submit', on: first },
    { act: 'send-back', on: addDays(first, 3) },
    { act: 'submit', on: again },
  ]);
}

export function reporting({ ago, usual }: Days, days: number): Scenario {
  const scenario = told([
    { act: 'submit', on: usual('03-05') },
    { act: 'approve', on: usual('03-09') },
  ]);
  return {
    ...scenario,
    firstDueOn: null,
    progressOf: (position, approvedOn) => {
      if (position > 0) return null;
      const on = ago(days);
      return on > addDays(approvedOn, 3) ? [{ act: 'claim', on }] : [];
    },
  };
}
