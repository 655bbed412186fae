import { confirmResult } from '@/domain/pledge/confirm-result';
import type { FollowedItem, ItemAct, ItemMove } from '@/domain/pledge/followed-item';
import { itemProgress, type ProgressNote, type ResultDecision } from '@/domain/pledge/item-progress';
import type { MeasuredResult } from '@/domain/pledge/measure';
import { noteProgress, type Report } from '@/domain/pledge/note-progress';
import type { PledgeItemContent } from '@/domain/pledge/pledge-item';
import { refuseResult } from '@/domain/pledge/refuse-result';
import { takeBackConfirmation } from '@/domain/pledge/take-back-confirmation';
import { identifierFor } from './identifier';
import type { Moment } from './moment';
import { must } from './must';
import { type Doer, storedRole } from './reviewers';
import type * as Rows from './rows';

/** What was reported and decided about one work, in every version in which its key stands. */
export type WorkHistory = {
  notes: readonly ProgressNote[];
  decisions: readonly ResultDecision[];
  /** The item on which each note was written. */
  readonly itemOf: Map<string, string>;
};

export function newHistory(): WorkHistory {
  return { notes: [], decisions: [], itemOf: new Map() };
}

type ItemOpening = {
  readonly id: string;
  readonly key: string;
  readonly ordinal: number;
  readonly version: Rows.PledgeVersionRow;
  readonly content: PledgeItemContent;
  readonly history: WorkHistory;
  readonly isCollective: boolean;
};

/** One item of a submitted version, with all that is reported and decided about it once approved. */
export class ItemFile {
  readonly id: string;
  readonly key: string;
  readonly version: Rows.PledgeVersionRow;
  readonly content: PledgeItemContent;
  readonly history: WorkHistory;
  readonly notes: Rows.ProgressNoteRow[] = [];
  readonly decisions: Rows.ItemDecisionRow[] = [];
  private readonly opening: ItemOpening;
  private moves = 0;

  constructor(opening: ItemOpening) {
    this.id = opening.id;
    this.key = opening.key;
    this.version = opening.version;
    this.content = opening.content;
    this.history = opening.history;
    this.opening = opening;
  }

  get progress() {
    return itemProgress(this.item);
  }

  note(typed: Omit<Report, 'noteId'>, by: Doer, moment: Moment): void {
    const noteId = identifierFor(moment.at, 'note', this.id, this.notes.length);
    const { item, fact } = must(noteProgress(this.item, this.actOf(by, moment), { ...typed, noteId }));
    this.keep(item);
    this.history.itemOf.set(noteId, this.id);
    this.notes.push({
      ...this.signed(by, moment),
      id: noteId,
      item_id: this.id,
      author_id: this.version.author_id,
      value: fact.value,
      reached: fact.reached,
      words: fact.words,
      on_day: fact.on,
    });
  }

  confirm(result: MeasuredResult, by: Doer, moment: Moment): void {
    this.record(must(confirmResult(this.item, this.actOf(by, moment), result)), by, moment);
  }

  refuse(reason: string, by: Doer, moment: Moment): void {
    this.record(must(refuseResult(this.item, this.actOf(by, moment), { reason })), by, moment);
  }

  takeBack(reason: string, by: Doer, moment: Moment): void {
    this.record(must(takeBackConfirmation(this.item, this.actOf(by, moment), { reason })), by, moment);
  }

  /** The row as handed in, with the columns that follow from its work's notes and decisions once it was in force. */
  row(): Rows.PledgeItemRow {
    const { id, key, ordinal, version, content } = this.opening;
    return {
      id,
      pledge_id: version.pledge_id,
      version_id: version.id,
      author_id: version.author_id,
      key,
      ordinal,
      ...contentColumns(content),
      ...this.derivedColumns(),
      progress_version: this.moves,
    };
  }

  private get item(): FollowedItem {
    const { notes, decisions } = this.history;
    return {
      id: this.id,
      authorId: this.version.author_id,
      isCollective: this.opening.isCollective,
      pledgeState: 'approved',
      version: this.moves,
      measure: this.content.measure,
      notes,
      decisions,
    };
  }

  private derivedColumns() {
    if (!this.version.in_force_from) return NOTHING_DERIVED;
    const { state, latestNote, claimedOn, confirmedValue, confirmedDoneOn } = this.progress;
    return {
      claimed_on: claimedOn,
      confirmed_value: confirmedValue,
      confirmed_done_on: confirmedDoneOn,
      waiting_note_id: state === 'waiting' ? (latestNote?.id ?? null) : null,
    };
  }

  private actOf(by: Doer, { on }: Moment): ItemAct {
    return { by: by.memberId, byRole: by.role, on, expectedVersion: this.moves };
  }

  private signed(by: Doer, moment: Moment) {
    return {
      pledge_id: this.version.pledge_id,
      by_id: by.memberId,
      by_name: by.name,
      at: moment.at.toISOString(),
    };
  }

  private keep({ notes, decisions }: FollowedItem): void {
    this.history.notes = notes;
    this.history.decisions = decisions;
    this.moves += 1;
  }

  private record({ item, fact }: ItemMove<ResultDecision>, by: Doer, moment: Moment): void {
    this.keep(item);
    const isConfirmation = fact.kind === 'confirmation';
    this.decisions.push({
      ...this.signed(by, moment),
      id: identifierFor(moment.at, 'decision', this.id, this.decisions.length),
      item_id: this.history.itemOf.get(fact.noteId) ?? this.id,
      author_id: this.version.author_id,
      note_id: fact.noteId,
      kind: fact.kind,
      value: isConfirmation ? fact.value : null,
      reached: isConfirmation ? fact.reached : null,
      reason: isConfirmation ? null : fact.reason,
      by_role: storedRole(by),
      on_day: fact.on,
    });
  }
}

const NOTHING_DERIVED = {
  claimed_on: null,
  confirmed_value: null,
  confirmed_done_on: null,
  waiting_note_id: null,
} as const;

function contentColumns({ what, group, measure, dueOn }: PledgeItemContent) {
  const counted = measure.kind === 'number' ? measure : null;
  return {
    what,
    group,
    measure: measure.kind,
    unit_label: counted?.unitLabel ?? null,
    direction: counted?.direction ?? null,
    baseline: counted?.baseline ?? null,
    target: counted?.target ?? null,
    milestone: measure.kind === 'milestone' ? measure.milestone : null,
    due_on: dueOn,
  };
}
