import { addDays, type CalendarDate, daysBetween, isBefore } from '@/domain/shared/calendar-date';
import type { Character } from './character';
import { daysAfter } from './moment';
import type { Random } from './random';

/** What happens to an item once its pledge is approved, each act on a later day than the one before. */
export type ProgressStep =
  | { readonly act: 'words' | 'claim' | 'confirm' | 'refuse' | 'take-back'; readonly on: CalendarDate }
  /** A number on the way to the target, or confirmed short of it. */
  | { readonly act: 'partial' | 'confirm-less'; readonly on: CalendarDate; readonly share: number };

type Window = {
  readonly approvedOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly isCounted: boolean;
  /** Nothing is reported or confirmed after the campaign's last day. */
  readonly closesOn: CalendarDate;
};

const SHARE_WITH_INTERIM_REPORT = 0.35;
const SHARE_OF_CONFIRMED_INTERIMS = 0.7;
const SHARE_REFUSED = 0.04;
const SHARE_CONFIRMED_FOR_LESS = 0.02;
const SHARE_OF_TAKEN_BACK_CONFIRMATIONS = 0.007;
const SHARE_NEVER_DECIDED = 0.008;
/** Nobody is able to report the day after approval. */
const FIRST_REPORT_AFTER = 5;

export function planProgress(window: Window, character: Character, random: Random): readonly ProgressStep[] {
  const interim = random.chance(SHARE_WITH_INTERIM_REPORT) ? planInterim(window, character, random) : [];
  const lastInterim = interim.at(-1)?.on ?? window.approvedOn;
  const claimOn = claimDay(window, character, random);
  if (claimOn === null) return clearedBy(interim, window.closesOn);
  const earliest = addDays(lastInterim, interim.length > 0 ? 2 : FIRST_REPORT_AFTER);
  const from = isBefore(claimOn, earliest) ? earliest : claimOn;
  return clearedBy([...interim, ...planClaim(from, character, random)], window.closesOn);
}

/** Before the campaign closes the reports are in and a reviewer clears the table: nothing waits into the next year. */
function clearedBy(steps: readonly ProgressStep[], closesOn: CalendarDate): readonly ProgressStep[] {
  const inTime = steps.filter(({ on }) => isBefore(on, closesOn));
  const last = inTime.at(-1);
  const isWaiting = last !== undefined && ['claim', 'partial', 'take-back'].includes(last.act);
  return isWaiting ? [...inTime, { act: 'confirm', on: closesOn }] : inTime;
}

function claimDay(
  { dueOn, closesOn }: Window,
  { reachesInTime, reachesLate, review }: Character,
  random: Random,
): CalendarDate | null {
  const fate = random.next();
  const isEndOfYear = daysBetween(dueOn, closesOn) < 25;
  // At the end of the year reports come early enough for the chi bộ to confirm them.
  const spare = isEndOfYear ? Math.min(review[1], 14) : 0;
  if (fate < reachesInTime) return addDays(dueOn, -random.whole(0, 16) - spare);
  if (fate < reachesInTime + reachesLate) return daysAfter(dueOn, [3, isEndOfYear ? 8 : 55], random);
  return null;
}

function planInterim({ approvedOn, dueOn, isCounted }: Window, { review }: Character, random: Random) {
  const steps: ProgressStep[] = [];
  const room = daysBetween(approvedOn, dueOn);
  if (room < 40) return steps;
  const on = addDays(approvedOn, random.whole(Math.floor(room / 4), Math.floor((room * 3) / 4)));
  if (!isCounted) return [{ act: 'words', on }] satisfies ProgressStep[];
  const share = random.whole(25, 80) / 100;
  steps.push({ act: 'partial', on, share });
  if (random.chance(SHARE_OF_CONFIRMED_INTERIMS)) {
    steps.push({ act: 'confirm', on: daysAfter(on, review, random) });
  }
  return steps;
}

function planClaim(claimOn: CalendarDate, { review }: Character, random: Random): readonly ProgressStep[] {
  const steps: ProgressStep[] = [{ act: 'claim', on: claimOn }];
  if (random.chance(SHARE_NEVER_DECIDED)) return steps;
  const decidedOn = daysAfter(claimOn, review, random);
  const fate = random.next();
  if (fate < SHARE_REFUSED + SHARE_CONFIRMED_FOR_LESS) {
    const again = daysAfter(decidedOn, [3, 30], random);
    steps.push(
      fate < SHARE_REFUSED
        ? { act: 'refuse', on: decidedOn }
        : { act: 'confirm-less', on: decidedOn, share: 0.85 },
    );
    if (random.chance(0.3)) return steps;
    steps.push({ act: 'claim', on: again }, { act: 'confirm', on: daysAfter(again, review, random) });
    return steps;
  }
  steps.push({ act: 'confirm', on: decidedOn });
  if (random.chance(SHARE_OF_TAKEN_BACK_CONFIRMATIONS)) {
    const takenBackOn = daysAfter(decidedOn, [2, 12], random);
    steps.push({ act: 'take-back', on: takenBackOn });
    if (random.chance(0.6)) steps.push({ act: 'confirm', on: daysAfter(takenBackOn, review, random) });
  }
  return steps;
}
