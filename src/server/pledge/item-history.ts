import 'server-only';
import type { Role } from '@/domain/access/roles';
import type { ItemHistory, ProgressNote, ResultDecision } from '@/domain/pledge/item-progress';
import { fromDbDate } from '../db/calendar';
import type { Prisma } from '../db/generated/client';
import { toOptionalNumber } from './measure-columns';

const NOTE_FIELDS = { id: true, byId: true, onDay: true, words: true, value: true, reached: true } as const;
const DECISION_FIELDS = {
  id: true,
  kind: true,
  noteId: true,
  byId: true,
  byRole: true,
  onDay: true,
  value: true,
  reached: true,
  reason: true,
} as const;

/** An item's notes and decisions in the order in which they were recorded: what `itemProgress` folds. */
export const HISTORY_FIELDS = {
  notes: { orderBy: [{ at: 'asc' }, { id: 'asc' }], select: { ...NOTE_FIELDS, at: true } },
  decisions: { orderBy: [{ at: 'asc' }, { id: 'asc' }], select: { ...DECISION_FIELDS, at: true } },
} as const satisfies Prisma.PledgeItemSelect;

type HistoryRow = Prisma.PledgeItemGetPayload<{ select: typeof HISTORY_FIELDS }>;

/**
 * What was reported and decided about one work through all versions of its pledge: an item keeps its key when it is
 * amended, and what was done stays done.
 */
export function historyOf(rows: readonly HistoryRow[]): Omit<ItemHistory, 'measure'> {
  return {
    notes: inOrder(rows.flatMap(({ notes }) => notes)).map(toNote),
    decisions: inOrder(rows.flatMap(({ decisions }) => decisions)).map(toDecision),
  };
}

function inOrder<Row extends { readonly at: Date; readonly id: string }>(
  rows: readonly Row[],
): readonly Row[] {
  return rows.toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1));
}

type NoteRow = Prisma.ProgressNoteGetPayload<{ select: typeof NOTE_FIELDS }>;
type DecisionRow = Prisma.ItemDecisionGetPayload<{ select: typeof DECISION_FIELDS }>;

function toNote(row: NoteRow): ProgressNote {
  return {
    id: row.id,
    by: row.byId,
    on: fromDbDate(row.onDay),
    words: row.words,
    value: toOptionalNumber(row.value),
    reached: row.reached,
  };
}

function toDecision(row: DecisionRow): ResultDecision {
  const base = {
    noteId: row.noteId,
    by: row.byId,
    byRole: (row.byRole ?? 'member') as Role,
    on: fromDbDate(row.onDay),
  };
  const result = { value: toOptionalNumber(row.value), reached: row.reached };
  if (row.kind === 'confirmation') return { ...base, ...result, kind: row.kind };
  return { ...base, kind: row.kind, reason: row.reason ?? '' };
}
