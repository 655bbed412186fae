import type { Measure } from '@/domain/pledge/measure';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import type { RawDecision, RawNote, RawTransition } from './raw-district';

/** A version and the days on which it was in force; `to` is the first on which it no longer was. */
export type PeriodInForce = {
  readonly versionId: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
};

/** What the derived columns of a pledge and of its versions must say. */
export type PledgeDates = {
  readonly submittedOn: CalendarDate | null;
  readonly approvedOn: CalendarDate | null;
  /** In the order of time; an approval that was taken back leaves none. */
  readonly periods: readonly PeriodInForce[];
};

/** What the derived columns of an item must say. */
export type ItemDatesByHand = {
  readonly claimedOn: CalendarDate | null;
  readonly confirmedDoneOn: CalendarDate | null;
  readonly confirmedValue: number | null;
};

/**
 * Recounts a pledge's dates from its transitions alone. It repeats the rules instead of calling them,
 * so that a mistake in one place shows as a difference.
 */
export function pledgeDatesByHand(transitions: readonly RawTransition[]): PledgeDates {
  let submittedOn: CalendarDate | null = null;
  let approvedOn: CalendarDate | null = null;
  let periods: readonly PeriodInForce[] = [];
  for (const { kind, on, versionId } of transitions) {
    switch (kind) {
      case 'submission':
        submittedOn = submittedOn ?? on;
        break;
      case 'withdrawal':
        submittedOn = null;
        break;
      case 'approval':
        approvedOn = on;
        periods = [{ versionId, from: on, to: null }];
        break;
      case 'approval_taken_back':
        approvedOn = null;
        periods = [];
        break;
      case 'amendment_approval':
        periods = [...endedOn(periods, on), { versionId, from: on, to: null }];
        break;
      case 'amendment_approval_taken_back':
        periods = endedOn(periods.slice(0, -1), null);
        break;
      default:
        break;
    }
  }
  return { submittedOn, approvedOn, periods };
}

/** The last period ends on a day, or is open again. */
function endedOn(periods: readonly PeriodInForce[], to: CalendarDate | null): readonly PeriodInForce[] {
  return periods.map((period, index) => (index === periods.length - 1 ? { ...period, to } : period));
}

/**
 * Recounts an item's dates from the notes and decisions of its work alone: of every version in which the same key
 * stands, since what was done before an amendment stays done.
 */
export function itemDatesByHand(
  measure: Measure,
  notes: readonly RawNote[],
  decisions: readonly RawDecision[],
): ItemDatesByHand {
  const confirmed = notes
    .map((note) => standingDecision(note, decisions))
    .filter(isConfirmation)
    .at(-1);
  const isDone = confirmed !== undefined && reaches(measure, confirmed);
  const newest = notes.at(-1);
  const isClaim = newest !== undefined && reaches(measure, newest);
  const isUndecided = newest !== undefined && standingDecision(newest, decisions) === null;
  return {
    claimedOn: isClaim && (isDone || isUndecided) ? newest.on : null,
    confirmedDoneOn: isDone ? confirmed.on : null,
    confirmedValue: confirmed?.value ?? null,
  };
}

function standingDecision(note: RawNote, decisions: readonly RawDecision[]): RawDecision | null {
  const last = decisions.filter((decision) => decision.noteId === note.id).at(-1);
  return last === undefined || last.kind === 'confirmation_taken_back' ? null : last;
}

function isConfirmation(decision: RawDecision | null): decision is RawDecision {
  return decision !== null && decision.kind === 'confirmation';
}

function reaches(measure: Measure, told: Pick<RawNote, 'value' | 'reached'>): boolean {
  if (measure.kind !== 'number') return told.reached === true;
  if (told.value === null) return false;
  if (measure.direction === 'at_most') return told.value <= measure.target;
  return told.value >= measure.target;
}
