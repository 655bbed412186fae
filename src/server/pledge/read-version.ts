import 'server-only';
import {
  type ItemProgress,
  itemProgress,
  type ProgressNote,
  type ResultDecision,
} from '@/domain/pledge/item-progress';
import { type ItemStatus, itemStatus } from '@/domain/pledge/item-status';
import type { Measure } from '@/domain/pledge/measure';
import type { ItemGroup } from '@/domain/pledge/pledge-item';
import type { PledgePartContent } from '@/domain/pledge/pledge-part';
import { type CalendarDate, vietnamDayOf } from '@/domain/shared/calendar-date';
import { groupBy } from '@/domain/shared/group-by';
import { fromDbDate, fromOptionalDbDate } from '../db/calendar';
import type { Scope } from '../db/scope';
import { HISTORY_FIELDS, historyOf } from './item-history';
import { MEASURE_FIELDS, toMeasure } from './measure-columns';
import { PART_FIELDS, toPart } from './part-rows';

export type DossierItem = {
  readonly id: string;
  readonly key: string;
  readonly ordinal: number;
  readonly what: string;
  readonly group: ItemGroup;
  readonly measure: Measure;
  readonly dueOn: CalendarDate;
  /** Grows with every note and decision: what a form on this item expects. */
  readonly version: number;
  readonly progress: ItemProgress;
  readonly status: ItemStatus;
  readonly notes: readonly ProgressNote[];
  readonly decisions: readonly ResultDecision[];
};

/** Who typed a version for its author, and how the author stood by it. */
export type DossierEntry = {
  readonly enteredByName: string;
  readonly enteredOn: CalendarDate;
  readonly confirmedBy: 'member' | 'paper' | null;
  readonly confirmedOn: CalendarDate | null;
};

/** One version of a pledge: what it says, and where each of its items stands today. */
export type DossierVersion = {
  readonly id: string;
  readonly ordinal: number;
  readonly items: readonly DossierItem[];
  readonly parts: readonly PledgePartContent[];
  /** Null for what its author typed. */
  readonly entry: DossierEntry | null;
};

/** A version with the whole history of each of its items; the caller has asked who may read it. */
export async function readVersion(
  scope: Scope,
  pledgeId: string,
  versionId: string,
): Promise<DossierVersion | null> {
  const version = await scope.tx.pledgeVersion.findUnique({
    where: { id: versionId },
    select: {
      id: true,
      ordinal: true,
      submittedAt: true,
      enteredByName: true,
      confirmedBy: true,
      confirmedOn: true,
    },
  });
  if (!version) return null;
  const { id, ordinal, submittedAt, enteredByName, confirmedBy, confirmedOn } = version;
  return {
    id,
    ordinal,
    items: await listItems(scope, pledgeId, versionId),
    parts: await listParts(scope, versionId),
    entry: enteredByName
      ? {
          enteredByName,
          enteredOn: vietnamDayOf(submittedAt),
          confirmedBy,
          confirmedOn: fromOptionalDbDate(confirmedOn),
        }
      : null,
  };
}

async function listItems(
  { tx, today }: Scope,
  pledgeId: string,
  versionId: string,
): Promise<readonly DossierItem[]> {
  const all = await tx.pledgeItem.findMany({
    where: { pledgeId },
    orderBy: { ordinal: 'asc' },
    select: {
      id: true,
      versionId: true,
      key: true,
      ordinal: true,
      what: true,
      group: true,
      dueOn: true,
      progressVersion: true,
      ...MEASURE_FIELDS,
      ...HISTORY_FIELDS,
    },
  });
  const rowsOf = groupBy(all, ({ key }) => key);
  return all
    .filter((row) => row.versionId === versionId)
    .map((row) => {
      const history = { measure: toMeasure(row), ...historyOf(rowsOf.get(row.key) ?? []) };
      const progress = itemProgress(history);
      const dueOn = fromDbDate(row.dueOn);
      const { id, key, ordinal, what, group, progressVersion: version } = row;
      const status = itemStatus({ dueOn, ...progress }, today);
      return { id, key, ordinal, what, group, dueOn, version, progress, status, ...history };
    });
}

async function listParts({ tx }: Scope, versionId: string): Promise<readonly PledgePartContent[]> {
  const rows = await tx.pledgePart.findMany({
    where: { versionId },
    orderBy: [{ kind: 'asc' }, { ordinal: 'asc' }],
    select: PART_FIELDS,
  });
  return rows.map(toPart).filter((part) => part !== null);
}
