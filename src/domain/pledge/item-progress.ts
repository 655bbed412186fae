import type { Role } from '@/domain/access/roles';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { type Measure, type MeasuredResult, meets } from './measure';

/** What the author reports about an item; a note of words alone waits for nobody. */
export type ProgressNote = MeasuredResult & {
  readonly id: string;
  readonly by: string;
  /** The day that the report speaks of. */
  readonly on: CalendarDate;
  readonly words: string;
};

type DecisionBase = {
  readonly noteId: string;
  readonly by: string;
  readonly byRole: Role;
  readonly on: CalendarDate;
};

export type ResultConfirmation = DecisionBase & MeasuredResult & { readonly kind: 'confirmation' };

export type ResultRefusal = DecisionBase & { readonly kind: 'refusal'; readonly reason: string };

export type TakenBackConfirmation = DecisionBase & {
  readonly kind: 'confirmation_taken_back';
  readonly reason: string;
};

/** What the reviewer decides about a note, one row per decision and never changed. */
export type ResultDecision = ResultConfirmation | ResultRefusal | TakenBackConfirmation;

export type ItemHistory = {
  readonly measure: Measure;
  /** In the order in which they were recorded, as are the decisions. */
  readonly notes: readonly ProgressNote[];
  readonly decisions: readonly ResultDecision[];
};

/** `in_progress` has reports of which none waits: words alone, or a confirmed result short of the target. */
export type ItemState = 'not_reported' | 'in_progress' | 'waiting' | 'refused' | 'done';

export type ItemProgress = {
  readonly state: ItemState;
  readonly latestNote: ProgressNote | null;
  /** The refusal of the newest note, while it stands. */
  readonly refusal: ResultRefusal | null;
  /** The newest confirmation in force, of the newest note or of an earlier one. */
  readonly confirmation: ResultConfirmation | null;
  readonly confirmedValue: number | null;
  /** The day of the confirmation in force that reaches the target. */
  readonly confirmedDoneOn: CalendarDate | null;
  /** The day of the newest note, when it claims the target and nobody has decided less. */
  readonly claimedOn: CalendarDate | null;
};

/** Folds an item's notes and decisions into where it stands today. */
export function itemProgress(history: ItemHistory): ItemProgress {
  const latestNote = history.notes.at(-1) ?? null;
  const inForce = decisionsInForce(history.decisions);
  const decision = latestNote ? inForce.get(latestNote.id) : undefined;
  const confirmation = newestConfirmation(history.notes, inForce);
  const isDone = confirmation !== null && meets(history.measure, confirmation);
  const claims = latestNote !== null && meets(history.measure, latestNote);
  return {
    state: stateOf(latestNote, decision, isDone),
    latestNote,
    refusal: decision?.kind === 'refusal' ? decision : null,
    confirmation,
    confirmedValue: confirmation?.value ?? null,
    confirmedDoneOn: isDone ? confirmation.on : null,
    claimedOn: claims && (isDone || !decision) ? latestNote.on : null,
  };
}

/** Says whether a note asks the reviewer for a decision: it carries a value, or says that it is done. */
export function asksForDecision(note: MeasuredResult): boolean {
  return note.value !== null || note.reached === true;
}

/** The newest decision of each note; a confirmation that was taken back leaves the note undecided. */
export function decisionsInForce(decisions: readonly ResultDecision[]): ReadonlyMap<string, ResultDecision> {
  const inForce = new Map<string, ResultDecision>();
  for (const decision of decisions) {
    if (decision.kind === 'confirmation_taken_back') inForce.delete(decision.noteId);
    else inForce.set(decision.noteId, decision);
  }
  return inForce;
}

function newestConfirmation(
  notes: readonly ProgressNote[],
  inForce: ReadonlyMap<string, ResultDecision>,
): ResultConfirmation | null {
  for (const note of notes.toReversed()) {
    const decision = inForce.get(note.id);
    if (decision?.kind === 'confirmation') return decision;
  }
  return null;
}

function stateOf(
  latestNote: ProgressNote | null,
  decision: ResultDecision | undefined,
  isDone: boolean,
): ItemState {
  if (latestNote === null) return 'not_reported';
  if (isDone) return 'done';
  if (decision?.kind === 'refusal') return 'refused';
  return decision === undefined && asksForDecision(latestNote) ? 'waiting' : 'in_progress';
}
