import 'server-only';
import type { Measure } from '@/domain/pledge/measure';
import { EMPTY_DRAFT_ITEM } from '@/domain/pledge/parse-draft-item';
import { EMPTY_DRAFT_PART } from '@/domain/pledge/parse-draft-part';
import type { PledgePartContent } from '@/domain/pledge/pledge-part';
import { formatDate } from '@/lib/format-date';
import { formatNumber } from '@/lib/format-number';
import { fromDbDate } from '../db/calendar';
import type { Prisma } from '../db/generated/client';
import type { Scope } from '../db/scope';
import {
  type DraftPayload,
  draftPayloadSchema,
  type StoredDraftItem,
  type StoredDraftPart,
} from './draft-payload';
import { MEASURE_FIELDS, toMeasure } from './measure-columns';
import { PART_FIELDS, toPart } from './part-rows';
import type { StoredPledge } from './pledge-store';

export type Draft = DraftPayload & {
  readonly updatedAt: Date | null;
  /** Grows with every save; 0 while nothing is kept. */
  readonly version: number;
  /** The secretary who types it for the author. */
  readonly enteredById: string | null;
};

/** The writer's draft; where none is kept, the submitted text as the form would hold it. */
export async function readDraft(scope: Pick<Scope, 'tx'>, pledge: StoredPledge): Promise<Draft> {
  const row = await scope.tx.pledgeDraft.findUnique({
    where: { pledgeId: pledge.id },
    select: { payload: true, updatedAt: true, version: true, enteredById: true },
  });
  if (row) {
    const { payload, ...kept } = row;
    return { ...draftPayloadSchema.parse(payload), ...kept };
  }
  const typed = pledge.currentVersionId
    ? await versionAsTyped(scope, pledge.currentVersionId)
    : NOTHING_TYPED;
  return { ...typed, updatedAt: null, version: 0, enteredById: null };
}

const NOTHING_TYPED: DraftPayload = { items: [], parts: [], copiedFromId: null };

/** Whose draft it is: what row security asks of every save. */
export type DraftOwner = Pick<StoredPledge, 'id' | 'memberId' | 'unitId'>;

/** Keeps the draft: of the member whose pledge it is, of a collective whose pen the actor holds, or typed for a member. */
export async function saveDraft(
  { tx, actor, now }: Scope,
  { id, memberId, unitId }: DraftOwner,
  { items, parts, copiedFromId }: DraftPayload,
): Promise<void> {
  const isForAnother = unitId === null && memberId !== null && memberId !== actor.memberId;
  const kept = { payload: { items: [...items], parts: [...parts], copiedFromId }, updatedAt: now };
  const by = isForAnother
    ? { authorId: memberId, enteredById: actor.memberId }
    : { authorId: actor.memberId };
  await tx.pledgeDraft.upsert({
    where: { pledgeId: id },
    create: { pledgeId: id, ...by, ...kept },
    update: { ...by, ...kept, version: { increment: 1 } },
    select: { pledgeId: true },
  });
}

/** Lets the draft go: what was handed in last is again what the form would hold. */
export async function discardDraft({ tx }: Pick<Scope, 'tx'>, pledgeId: string): Promise<void> {
  await tx.pledgeDraft.deleteMany({ where: { pledgeId } });
}

/** From now on the draft is the author's alone: whoever typed it before does not see it any more. */
export async function takeOverDraft({ tx }: Pick<Scope, 'tx'>, pledgeId: string): Promise<void> {
  await tx.pledgeDraft.updateMany({ where: { pledgeId }, data: { enteredById: null } });
}

const TYPED_ITEM_FIELDS = {
  key: true,
  what: true,
  group: true,
  dueOn: true,
  ...MEASURE_FIELDS,
} as const satisfies Prisma.PledgeItemSelect;

/** A version's text as the form would hold it. */
export async function versionAsTyped({ tx }: Pick<Scope, 'tx'>, versionId: string): Promise<DraftPayload> {
  const version = await tx.pledgeVersion.findUnique({
    where: { id: versionId },
    select: {
      items: { orderBy: { ordinal: 'asc' }, select: TYPED_ITEM_FIELDS },
      parts: { orderBy: [{ kind: 'asc' }, { ordinal: 'asc' }], select: { id: true, ...PART_FIELDS } },
    },
  });
  return {
    items: version?.items.map(itemAsTyped) ?? [],
    parts: version?.parts.flatMap(partsAsTyped) ?? [],
    copiedFromId: null,
  };
}

type TypedItemRow = Prisma.PledgeItemGetPayload<{ select: typeof TYPED_ITEM_FIELDS }>;

function itemAsTyped(row: TypedItemRow): StoredDraftItem {
  return {
    ...EMPTY_DRAFT_ITEM,
    key: row.key,
    version: 0,
    writer: '',
    what: row.what,
    group: row.group,
    ...measureAsTyped(toMeasure(row)),
    dueOn: formatDate(fromDbDate(row.dueOn)),
    copiedFrom: null,
  };
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

type TypedPartRow = Prisma.PledgePartGetPayload<{ select: typeof PART_FIELDS & { id: true } }>;

function partsAsTyped({ id, ...row }: TypedPartRow): StoredDraftPart[] {
  const part = toPart(row);
  return part ? [partAsTyped(id, part)] : [];
}

function partAsTyped(id: string, part: PledgePartContent): StoredDraftPart {
  const typed = { ...EMPTY_DRAFT_PART, version: 0, writer: '', words: part.words, copiedFrom: null };
  switch (part.kind) {
    case 'section':
      return { ...typed, key: part.sectionKey, kind: part.kind };
    case 'breakthrough':
      return { ...typed, key: id, kind: part.kind };
    case 'pressing_issue':
      return {
        ...typed,
        key: id,
        kind: part.kind,
        responsible: part.responsible,
        dueOn: formatDate(part.dueOn),
      };
    case 'model':
      return { ...typed, key: id, kind: part.kind, intent: part.intent, untilYear: String(part.untilYear) };
  }
}
