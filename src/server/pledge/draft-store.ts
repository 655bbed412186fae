import 'server-only';
import type { Measure } from '@/domain/pledge/measure';
import { EMPTY_DRAFT_ITEM } from '@/domain/pledge/parse-draft-item';
import { formatDate } from '@/lib/format-date';
import { formatNumber } from '@/lib/format-number';
import { fromDbDate } from '../db/calendar';
import type { Scope } from '../db/scope';
import { type DraftPayload, draftPayloadSchema, type StoredDraftItem } from './draft-payload';
import { MEASURE_FIELDS } from './item-store';
import { toMeasure } from './measure-columns';
import type { StoredPledge } from './pledge-store';

export type Draft = DraftPayload & {
  readonly updatedAt: Date | null;
  /** Grows with every save; 0 while nothing is kept. */
  readonly version: number;
};

/** The author's draft; where none is kept, the submitted text as the form would hold it. */
export async function readDraft(scope: Pick<Scope, 'tx'>, pledge: StoredPledge): Promise<Draft> {
  const row = await scope.tx.pledgeDraft.findUnique({
    where: { pledgeId: pledge.id },
    select: { payload: true, updatedAt: true, version: true },
  });
  if (row)
    return { ...draftPayloadSchema.parse(row.payload), updatedAt: row.updatedAt, version: row.version };
  return {
    items: pledge.currentVersionId ? await itemsAsTyped(scope, pledge.currentVersionId) : [],
    updatedAt: null,
    version: 0,
  };
}

export async function saveDraft(
  { tx, actor, now }: Scope,
  pledgeId: string,
  { items }: DraftPayload,
): Promise<void> {
  const kept = { payload: { items: [...items] }, updatedAt: now };
  await tx.pledgeDraft.upsert({
    where: { pledgeId },
    create: { pledgeId, authorId: actor.memberId, ...kept },
    update: { ...kept, version: { increment: 1 } },
    select: { pledgeId: true },
  });
}

async function itemsAsTyped({ tx }: Pick<Scope, 'tx'>, versionId: string): Promise<StoredDraftItem[]> {
  const rows = await tx.pledgeItem.findMany({
    where: { versionId },
    orderBy: { ordinal: 'asc' },
    select: { key: true, what: true, group: true, dueOn: true, ...MEASURE_FIELDS },
  });
  return rows.map((row) => ({
    ...EMPTY_DRAFT_ITEM,
    key: row.key,
    version: 0,
    writer: '',
    what: row.what,
    group: row.group,
    ...measureAsTyped(toMeasure(row)),
    dueOn: formatDate(fromDbDate(row.dueOn)),
  }));
}

function measureAsTyped(measure: Measure) {
  switch (measure.kind) {
    case 'number':
      return {
        measure: measure.kind,
        unitLabel: measure.unitLabel,
        direction: measure.direction,
        baseline: measure.baseline === null ? '' : formatNumber(measure.baseline),
        target: formatNumber(measure.target),
      };
    case 'milestone':
      return { measure: measure.kind, milestone: measure.milestone ?? '' };
    case 'yes_no':
    case 'narrative':
      return { measure: measure.kind };
  }
}
