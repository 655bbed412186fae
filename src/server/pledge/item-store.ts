import 'server-only';
import { randomUUIDv7 } from 'node:crypto';
import type { FollowedItem } from '@/domain/pledge/followed-item';
import {
  asksForDecision,
  type ItemHistory,
  itemProgress,
  type ProgressNote,
  type ResultDecision,
} from '@/domain/pledge/item-progress';
import { toDbDate, toOptionalDbDate } from '../db/calendar';
import type { Prisma } from '../db/generated/client';
import type { Scope } from '../db/scope';
import { isId } from '../organisation/unit-place';
import { HISTORY_FIELDS, historyOf } from './item-history';
import { MEASURE_FIELDS, toMeasure, toOptionalNumber } from './measure-columns';
import { assignedRole } from './pledge-store';

export type StoredItem = FollowedItem & {
  readonly key: string;
  readonly pledgeId: string;
  readonly campaignId: string;
};

/** An item of the version in force with its whole history; null when unknown, out of reach or no longer in force. */
export async function findItem({ tx }: Pick<Scope, 'tx'>, itemId: string): Promise<StoredItem | null> {
  if (!isId(itemId)) return null;
  const row = await tx.pledgeItem.findUnique({
    where: { id: itemId },
    select: {
      id: true,
      key: true,
      pledgeId: true,
      versionId: true,
      authorId: true,
      progressVersion: true,
      ...MEASURE_FIELDS,
      pledge: { select: { state: true, campaignId: true, unitId: true, inForceVersionId: true } },
    },
  });
  if (!row || row.pledge.inForceVersionId !== row.versionId) return null;
  const rows = await tx.pledgeItem.findMany({
    where: { pledgeId: row.pledgeId, key: row.key },
    select: HISTORY_FIELDS,
  });
  return {
    id: row.id,
    key: row.key,
    pledgeId: row.pledgeId,
    campaignId: row.pledge.campaignId,
    authorId: row.authorId,
    isCollective: row.pledge.unitId !== null,
    pledgeState: row.pledge.state,
    version: row.progressVersion,
    measure: toMeasure(row),
    ...historyOf(rows),
  };
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
  // The report may be one on an earlier version's row.
  const note = await tx.progressNote.findUniqueOrThrow({
    where: { id: fact.noteId },
    select: { itemId: true },
  });
  const reported = await tx.pledgeItem.findUniqueOrThrow({
    where: { id: note.itemId },
    select: { id: true, authorId: true },
  });
  await tx.itemDecision.create({
    data: {
      id: randomUUIDv7(),
      pledgeId: before.pledgeId,
      itemId: reported.id,
      noteId: fact.noteId,
      authorId: reported.authorId,
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

/** Moves the item that was acted on, and what the same history says of the rows that were in force before. */
async function advanceItem(scope: Scope, before: StoredItem, item: FollowedItem): Promise<boolean> {
  const { count } = await scope.tx.pledgeItem.updateMany({
    where: { id: before.id, progressVersion: before.version },
    data: { progressVersion: item.version, ...derivedColumns(item) },
  });
  if (count === 0) return false;
  await refreshRows(scope, before.pledgeId, [before.key], { exceptId: before.id, history: item });
  return true;
}

/** The derived columns of an amended version when it comes into force or goes: what its items' history says of them. */
export async function refreshVersion(scope: Scope, pledgeId: string, versionId: string): Promise<void> {
  const rows = await scope.tx.pledgeItem.findMany({ where: { pledgeId, versionId }, select: { key: true } });
  await refreshRows(
    scope,
    pledgeId,
    rows.map(({ key }) => key),
  );
}

type Refreshed = { readonly exceptId: string; readonly history: Omit<ItemHistory, 'measure'> };

async function refreshRows(
  { tx }: Scope,
  pledgeId: string,
  keys: readonly string[],
  already?: Refreshed,
): Promise<void> {
  const rows = await tx.pledgeItem.findMany({
    where: { pledgeId, key: { in: [...keys] } },
    select: {
      id: true,
      key: true,
      version: { select: { inForceFrom: true } },
      ...MEASURE_FIELDS,
      ...DERIVED_FIELDS,
      ...HISTORY_FIELDS,
    },
  });
  for (const row of rows) {
    // What never came into force is in no figure; a version that waits is refreshed when it is approved.
    if (row.id === already?.exceptId || row.version.inForceFrom === null) continue;
    const history = already?.history ?? historyOf(rows.filter(({ key }) => key === row.key));
    const columns = derivedColumns({ ...history, measure: toMeasure(row) });
    if (isUnchanged(row, columns)) continue;
    await tx.pledgeItem.update({ where: { id: row.id }, data: columns, select: { id: true } });
  }
}

const DERIVED_FIELDS = {
  claimedOn: true,
  confirmedValue: true,
  confirmedDoneOn: true,
  waitingNoteId: true,
} as const satisfies Prisma.PledgeItemSelect;

function derivedColumns(history: ItemHistory) {
  const { state, latestNote, claimedOn, confirmedValue, confirmedDoneOn } = itemProgress(history);
  const isWaiting = state === 'waiting' && latestNote !== null && asksForDecision(latestNote);
  return {
    claimedOn: toOptionalDbDate(claimedOn),
    confirmedValue,
    confirmedDoneOn: toOptionalDbDate(confirmedDoneOn),
    waitingNoteId: isWaiting ? latestNote.id : null,
  };
}

type DerivedRow = Prisma.PledgeItemGetPayload<{ select: typeof DERIVED_FIELDS }>;

function isUnchanged(row: DerivedRow, columns: ReturnType<typeof derivedColumns>): boolean {
  return (
    row.claimedOn?.getTime() === columns.claimedOn?.getTime() &&
    row.confirmedDoneOn?.getTime() === columns.confirmedDoneOn?.getTime() &&
    toOptionalNumber(row.confirmedValue) === columns.confirmedValue &&
    row.waitingNoteId === columns.waitingNoteId
  );
}
