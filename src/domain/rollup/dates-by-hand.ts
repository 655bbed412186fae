import type { Measure } from '@/domain/pledge/measure';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import type { RawDecision, RawNote, RawTransition } from './raw-district';

/** What the derived columns of a pledge must say. */
export type PledgeDates = {
  readonly submittedOn: CalendarDate | null;
  readonly approvedOn: CalendarDate | null;
  /** The version that was handed in last and not withdrawn. */
  readonly versionId: string | null;
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
  let versionId: string | null = null;
  for (const transition of transitions) {
    switch (transition.kind) {
      case 'submission':
        submittedOn = submittedOn ?? transition.on;
        versionId = transition.versionId;
        break;
      case 'withdrawal':
        submittedOn = null;
        versionId = null;
        break;
      case 'approval':
        approvedOn = transition.on;
        break;
      case 'approval_taken_back':
        approvedOn = null;
        break;
      case 'return':
        break;
    }
  }
  return { submittedOn, approvedOn, versionId };
}

/** Recounts an item's dates from its notes and their decisions alone. */
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
