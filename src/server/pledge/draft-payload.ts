import { z } from 'zod';
import { EMPTY_DRAFT_ITEM } from '@/domain/pledge/parse-draft-item';
import { EMPTY_DRAFT_PART } from '@/domain/pledge/parse-draft-part';
import { PART_KINDS, type PartKind } from '@/domain/pledge/pledge-part';

const text = z.string().catch('');

/** One item of a draft: the raw strings as typed, the item's lasting key, and its own version for saving. */
const draftItemSchema = z.object({
  key: z.uuid(),
  version: z.number().int().nonnegative(),
  /** The page that saved last: it may save again, another one must have seen this version. */
  writer: z.string().catch(''),
  what: text,
  group: text,
  measure: text,
  unitLabel: text,
  direction: text,
  baseline: text,
  target: text,
  milestone: text,
  dueOn: text,
  /** The key of the item of an earlier year that this one was copied from. */
  copiedFrom: z.uuid().nullable().default(null),
});

/** One part of a draft; a section's key is the campaign's own. */
const draftPartSchema = z.object({
  key: z.string().min(1).max(64),
  kind: z.enum(PART_KINDS),
  version: z.number().int().nonnegative(),
  writer: z.string().catch(''),
  words: text,
  responsible: text,
  dueOn: text,
  intent: text,
  untilYear: text,
  /** The key of the part of an earlier year that this one was copied from. */
  copiedFrom: z.string().max(64).nullable().default(null),
});

export const draftPayloadSchema = z.object({
  items: z.array(draftItemSchema),
  parts: z.array(draftPartSchema).default([]),
  /** The pledge of an earlier year that this draft started from. */
  copiedFromId: z.uuid().nullable().default(null),
});

export type StoredDraftItem = z.infer<typeof draftItemSchema>;
export type StoredDraftPart = z.infer<typeof draftPartSchema>;
export type DraftPayload = z.infer<typeof draftPayloadSchema>;

export function emptyDraftItem(key: string): StoredDraftItem {
  return { key, version: 0, writer: '', ...EMPTY_DRAFT_ITEM, copiedFrom: null };
}

export function emptyDraftPart(key: string, kind: PartKind): StoredDraftPart {
  return { key, kind, version: 0, writer: '', ...EMPTY_DRAFT_PART, copiedFrom: null };
}

const LARGEST_DRAFT = 240_000;

/** Whether the table takes it (`draft_size`): far beyond what anybody types, and told instead of failing. */
export function fitsDraft(payload: DraftPayload): boolean {
  return new TextEncoder().encode(JSON.stringify(payload)).length <= LARGEST_DRAFT;
}
