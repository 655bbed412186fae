import { type CalendarDate, isAfter, isBefore } from '@/domain/shared/calendar-date';
import { normaliseText } from '@/domain/shared/normalise-text';
import { ok, type Refused, type Result, refuse } from '@/domain/shared/result';
import {
  advanced,
  type FollowedItem,
  type ItemAct,
  type ItemMove,
  type ItemRefusalCode,
  refuseUnlessFollowed,
  resultFor,
} from './followed-item';
import { itemProgress, type ProgressNote } from './item-progress';
import type { MeasuredResult } from './measure';

export type Report = MeasuredResult & {
  /** The id that the note will have. */
  readonly noteId: string;
  /** The day that the report speaks of: from the campaign's start to today. */
  readonly on: CalendarDate;
  readonly words: string;
  readonly campaignStartsOn: CalendarDate;
};

/** Adds a report of the author; a newer one replaces one that nobody has decided yet. */
export function noteProgress(
  item: FollowedItem,
  act: ItemAct,
  report: Report,
): Result<ItemMove<ProgressNote>, ItemRefusalCode> {
  const refused = refuseUnlessFollowed(item, act) ?? refuseOutsidePeriod(report, act.on);
  if (refused) return refused;
  if (itemProgress(item).state === 'done') return refuse('item.already-done');

  const result = resultFor(item.measure, report);
  const words = normaliseText(report.words);
  if (result.value === null && result.reached !== true && words === '') return refuse('item.note-empty');
  const note: ProgressNote = { id: report.noteId, by: act.by, on: report.on, words, ...result };
  return ok({ item: advanced(item, { notes: [...item.notes, note] }), fact: note });
}

function refuseOutsidePeriod(
  { on, campaignStartsOn }: Report,
  today: CalendarDate,
): Refused<'item.date-in-future' | 'item.date-before-start'> | null {
  if (isAfter(on, today)) return refuse('item.date-in-future', { today });
  if (isBefore(on, campaignStartsOn)) return refuse('item.date-before-start', { startsOn: campaignStartsOn });
  return null;
}
