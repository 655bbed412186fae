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
import type { Prisma } from '../db/generated/client';
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

export const VERSION_FIELDS = {
  id: true,
  ordinal: true,
  submittedAt: true,
  enteredByName: true,
  confirmedBy: true,
  confirmedOn: true,
  parts: { orderBy: [{ kind: 'asc' }, { ordinal: 'asc' }], select: PART_FIELDS },
} as const satisfies Prisma.PledgeVersionSelect;

/** Of every version of a pledge: an item keeps its history when it is amended. */
export const ITEM_FIELDS = {
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
} as const satisfies Prisma.PledgeItemSelect;

type VersionRow = Prisma.PledgeVersionGetPayload<{ select: typeof VERSION_FIELDS }>;
type ItemRow = Prisma.PledgeItemGetPayload<{ select: typeof ITEM_FIELDS }>;

/** A version with the whole history of each of its items, which are found among those of its whole pledge. */
export function toVersion(
  row: VersionRow,
  itemsOfPledge: readonly ItemRow[],
  today: CalendarDate,
): DossierVersion {
  const { id, ordinal, parts } = row;
  return {
    id,
    ordinal,
    items: itemsOf(id, itemsOfPledge, today),
    parts: parts.map(toPart).filter((part) => part !== null),
    entry: toEntry(row),
  };
}

function toEntry({ enteredByName, submittedAt, confirmedBy, confirmedOn }: VersionRow): DossierEntry | null {
  if (!enteredByName) return null;
  const stoodBy = { confirmedBy, confirmedOn: fromOptionalDbDate(confirmedOn) };
  return { enteredByName, enteredOn: vietnamDayOf(submittedAt), ...stoodBy };
}

function itemsOf(versionId: string, all: readonly ItemRow[], today: CalendarDate): readonly DossierItem[] {
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
