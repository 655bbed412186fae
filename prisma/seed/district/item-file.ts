import { confirmResult } from '@/domain/pledge/confirm-result';
import type { FollowedItem, ItemAct, ItemMove } from '@/domain/pledge/followed-item';
import { itemProgress, type ResultDecision } from '@/domain/pledge/item-progress';
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

type ItemOpening = {
  readonly id: string;
  readonly key: string;
  readonly ordinal: number;
  readonly version: Rows.PledgeVersionRow;
  readonly content: PledgeItemContent;
};

/** One item of a submitted version, with all that is reported and decided about it once approved. */
export class ItemFile {
  readonly id: string;
  readonly version: Rows.PledgeVersionRow;
  readonly content: PledgeItemContent;
  readonly notes: Rows.ProgressNoteRow[] = [];
  readonly decisions: Rows.ItemDecisionRow[] = [];
  private readonly opening: ItemOpening;
  private item: FollowedItem;

  constructor(opening: ItemOpening) {
    const { id, version, content } = opening;
    this.id = id;
    this.version = version;
    this.content = content;
    this.opening = opening;
    this.item = {
      id,
      authorId: version.author_id,
      pledgeState: 'approved',
      version: 0,
      measure: content.measure,
      notes: [],
      decisions: [],
    };
  }

  get progress() {
    return itemProgress(this.item);
  }

  note(typed: Omit<Report, 'noteId'>, by: Doer, moment: Moment): void {
    const noteId = identifierFor(moment.at, 'note', this.id, this.notes.length);
    const { item, fact } = must(noteProgress(this.item, this.actOf(by, moment), { ...typed, noteId }));
    this.item = item;
    this.notes.push({
      ...this.signed(by, moment),
      id: noteId,
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

  /** The row as handed in, with the columns that follow from its notes and decisions. */
  row(): Rows.PledgeItemRow {
    const { id, key, ordinal, version, content } = this.opening;
    const { state, latestNote, claimedOn, confirmedValue, confirmedDoneOn } = this.progress;
    return {
      id,
      pledge_id: version.pledge_id,
      version_id: version.id,
      author_id: version.author_id,
      key,
      ordinal,
      ...contentColumns(content),
      claimed_on: claimedOn,
      confirmed_value: confirmedValue,
      confirmed_done_on: confirmedDoneOn,
      waiting_note_id: state === 'waiting' ? (latestNote?.id ?? null) : null,
      progress_version: this.item.version,
    };
  }

  private actOf(by: Doer, { on }: Moment): ItemAct {
    return { by: by.memberId, byRole: by.role, on, expectedVersion: this.item.version };
  }

  private signed(by: Doer, moment: Moment) {
    return {
      pledge_id: this.version.pledge_id,
      item_id: this.id,
      author_id: this.version.author_id,
      by_id: by.memberId,
      by_name: by.name,
      at: moment.at.toISOString(),
    };
  }

  private record({ item, fact }: ItemMove<ResultDecision>, by: Doer, moment: Moment): void {
    this.item = item;
    const isConfirmation = fact.kind === 'confirmation';
    this.decisions.push({
      ...this.signed(by, moment),
      id: identifierFor(moment.at, 'decision', this.id, this.decisions.length),
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
