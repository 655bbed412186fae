import type { Standing } from '@/domain/organisation/standing';
import { addDays, type CalendarDate, isBefore, yearOf } from '@/domain/shared/calendar-date';
import type { Trade } from '../data/first-level-units';
import { dayIn, daysAfter } from './moment';
import type { Random } from './random';

/** A stretch of a membership with one standing. */
export type Stay = {
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
  readonly standing: Standing;
};

export type Life = {
  readonly bornOn: CalendarDate;
  readonly joinedPartyOn: CalendarDate | null;
  readonly stays: readonly Stay[];
};

type Circumstances = { readonly isSteady: boolean; readonly trade: Trade; readonly on: CalendarDate };

/** How a person came to their standing; the names say what the campaign's denominator makes of it. */
type Course =
  | 'official'
  | 'probationary'
  | 'just-official'
  | 'exempt'
  | 'newly-exempt'
  | 'suspended'
  | 'suspended-for-a-while'
  | 'non-party'
  | 'left';

const COURSES: readonly (readonly [course: Course, weight: number])[] = [
  ['official', 900],
  ['probationary', 42],
  ['just-official', 30],
  ['exempt', 30],
  ['newly-exempt', 6],
  ['suspended', 1.5],
  ['suspended-for-a-while', 1.5],
  ['left', 12],
];
/** Staff without a Party card sit with cells of agencies, not of hamlets or forces. */
const TRADES_WITH_STAFF: readonly Trade[] = ['school', 'health', 'office', 'enterprise'];
const SHARE_OF_STAFF = 0.06;
const YEAR = 365;
const PROBATION = 365;

/** Draws when a person was born, joined the Party, and how they stood since. */
export function lifeInTheParty({ isSteady, trade, on }: Circumstances, random: Random): Life {
  const course = isSteady ? 'official' : drawCourse(trade, random);
  const enteredOn = daysAfter(dayIn(yearOf(on) - 5, '01-05'), [0, 3 * YEAR], random);
  const stays = staysOf(course, { enteredOn, on }, random);
  const bornOn = birthDay(course, on, random);
  return { bornOn, joinedPartyOn: joiningDay(course, { stays, bornOn }, random), stays };
}

function drawCourse(trade: Trade, random: Random): Course {
  if (TRADES_WITH_STAFF.includes(trade) && random.chance(SHARE_OF_STAFF)) return 'non-party';
  return random.weighted(COURSES);
}

type Days = { readonly enteredOn: CalendarDate; readonly on: CalendarDate };

function staysOf(course: Course, { enteredOn, on }: Days, random: Random): readonly Stay[] {
  const lately = addDays(on, -random.whole(5, 250));
  switch (course) {
    case 'official':
      return [{ from: enteredOn, to: null, standing: 'official' }];
    case 'exempt':
      return [{ from: enteredOn, to: null, standing: 'exempt' }];
    case 'non-party':
      return [{ from: enteredOn, to: null, standing: 'non_party' }];
    case 'probationary':
      return [{ from: addDays(on, -random.whole(10, PROBATION - 10)), to: null, standing: 'probationary' }];
    case 'just-official':
      return change(addDays(lately, -PROBATION), lately, ['probationary', 'official']);
    case 'newly-exempt':
      return change(enteredOn, lately, ['official', 'exempt']);
    case 'suspended':
      return change(enteredOn, lately, ['official', 'suspended']);
    case 'suspended-for-a-while': {
      const [before] = change(enteredOn, addDays(lately, -120), ['official', 'suspended']);
      const after = change(addDays(lately, -120), lately, ['suspended', 'official']);
      return before ? [before, ...after] : after;
    }
    case 'left':
      return [{ from: enteredOn, to: addDays(on, -random.whole(5, 500)), standing: 'official' }];
  }
}

function change(
  from: CalendarDate,
  on: CalendarDate,
  [before, after]: readonly [Standing, Standing],
): readonly Stay[] {
  return [
    { from, to: on, standing: before },
    { from: on, to: null, standing: after },
  ];
}

const AGES: Readonly<Partial<Record<Course, readonly [min: number, max: number]>>> = {
  exempt: [66, 84],
  'newly-exempt': [64, 78],
  probationary: [21, 36],
  'just-official': [22, 37],
};
const USUAL_AGE: readonly [number, number] = [29, 64];

function birthDay(course: Course, on: CalendarDate, random: Random): CalendarDate {
  const age = random.whole(...(AGES[course] ?? USUAL_AGE));
  return daysAfter(dayIn(yearOf(on) - age, '01-01'), [0, YEAR - 1], random);
}

function joiningDay(
  course: Course,
  { stays, bornOn }: Pick<Life, 'stays' | 'bornOn'>,
  random: Random,
): CalendarDate | null {
  if (course === 'non-party') return null;
  const [first] = stays;
  if (first?.standing === 'probationary') return first.from;
  // At least a year of probation lies behind every official member.
  const latestDay = addDays(first?.from ?? bornOn, -PROBATION - random.whole(0, 2 * YEAR));
  const adultOn = addDays(bornOn, 19 * YEAR + random.whole(0, 5 * YEAR));
  const readyOn = addDays(adultOn, random.whole(0, 6 * YEAR));
  return isBefore(readyOn, latestDay) ? readyOn : latestDay;
}
