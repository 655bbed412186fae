import 'server-only';
import { randomUUIDv7 } from 'node:crypto';
import type { Role } from '@/domain/access/roles';
import type { FollowedItem } from '@/domain/pledge/followed-item';
import {
  asksForDecision,
  itemProgress,
  type ProgressNote,
  type ResultDecision,
} from '@/domain/pledge/item-progress';
import { fromDbDate, toDbDate, toOptionalDbDate } from '../db/calendar';
import type { Prisma } from '../db/generated/client';
import type { Scope } from '../db/scope';
import { isId } from '../organisation/unit-place';
import { toMeasure, toOptionalNumber } from './measure-columns';
import { assignedRole } from './pledge-store';

export type StoredItem = FollowedItem & { readonly pledgeId: string; readonly campaignId: string };

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
  notes: { orderBy: [{ at: 'asc' }, { id: 'asc' }], select: NOTE_FIELDS },
  decisions: { orderBy: [{ at: 'asc' }, { id: 'asc' }], select: DECISION_FIELDS },
} as const satisfies Prisma.PledgeItemSelect;

export const MEASURE_FIELDS = {
  measure: true,
  unitLabel: true,
  direction: true,
  baseline: true,
  target: true,
  milestone: true,
} as const satisfies Prisma.PledgeItemSelect;

/** An item with its whole history; null when unknown or out of reach. */
export async function findItem({ tx }: Pick<Scope, 'tx'>, itemId: string): Promise<StoredItem | null> {
  if (!isId(itemId)) return null;
  const row = await tx.pledgeItem.findUnique({
    where: { id: itemId },
    select: {
      id: true,
      pledgeId: true,
      versionId: true,
      authorId: true,
      progressVersion: true,
      ...MEASURE_FIELDS,
      ...HISTORY_FIELDS,
      pledge: { select: { state: true, campaignId: true, inForceVersionId: true } },
    },
  });
  if (!row || row.pledge.inForceVersionId !== row.versionId) return null;
  return {
    id: row.id,
    pledgeId: row.pledgeId,
    campaignId: row.pledge.campaignId,
    authorId: row.authorId,
    pledgeState: row.pledge.state,
    version: row.progressVersion,
    measure: toMeasure(row),
    notes: row.notes.map(toNote),
    decisions: row.decisions.map(toDecision),
  };
}

type NoteRow = Prisma.ProgressNoteGetPayload<{ select: typeof NOTE_FIELDS }>;
type DecisionRow = Prisma.ItemDecisionGetPayload<{ select: typeof DECISION_FIELDS }>;

export function toNote(row: NoteRow): ProgressNote {
  return {
    id: row.id,
    by: row.byId,
    on: fromDbDate(row.onDay),
    words: row.words,
    value: toOptionalNumber(row.value),
    reached: row.reached,
  };
}

export function toDecision(row: DecisionRow): ResultDecision {
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

/** Keeps a new note with the item's derived dates. False: somebody moved the item first, nothing was written. */
export async function saveNote(
  scope: Scope,
  before: StoredItem,
  item: FollowedItem,
  note: ProgressNote,
): Promise<boolean> {
  if (!(await advanceItem(scope, before, item))) return false;
  const { tx, actor, now } = scope;
  await tx.progressNote.create({
    data: {
      id: note.id,
      pledgeId: before.pledgeId,
      itemId: before.id,
      authorId: before.authorId,
      byId: note.by,
      byName: actor.fullName,
      value: note.value,
      reached: note.reached,
      words: note.words,
      at: now,
      onDay: toDbDate(note.on),
    },
    select: { id: true },
  });
  return true;
}

/** Keeps a decision with the item's derived dates. False: somebody moved the item first, nothing was written. */
export async function saveDecision(
  scope: Scope,
  before: StoredItem,
  item: FollowedItem,
  fact: ResultDecision,
): Promise<boolean> {
  if (!(await advanceItem(scope, before, item))) return false;
  const { tx, actor, now } = scope;
  await tx.itemDecision.create({
    data: {
      id: randomUUIDv7(),
      pledgeId: before.pledgeId,
      itemId: before.id,
      noteId: fact.noteId,
      authorId: before.authorId,
      kind: fact.kind,
      value: 'value' in fact ? fact.value : null,
      reached: 'reached' in fact ? fact.reached : null,
      reason: 'reason' in fact ? fact.reason : null,
      byId: fact.by,
      byName: actor.fullName,
      byRole: assignedRole(fact.byRole),
      at: now,
      onDay: toDbDate(fact.on),
    },
    select: { id: true },
  });
  return true;
}

async function advanceItem({ tx }: Scope, before: StoredItem, item: FollowedItem): Promise<boolean> {
  const { state, latestNote, claimedOn, confirmedValue, confirmedDoneOn } = itemProgress(item);
  const isWaiting = state === 'waiting' && latestNote !== null && asksForDecision(latestNote);
  const { count } = await tx.pledgeItem.updateMany({
    where: { id: before.id, progressVersion: before.version },
    data: {
      progressVersion: item.version,
      claimedOn: toOptionalDbDate(claimedOn),
      confirmedValue,
      confirmedDoneOn: toOptionalDbDate(confirmedDoneOn),
      waitingNoteId: isWaiting ? latestNote.id : null,
    },
  });
  return count === 1;
}
