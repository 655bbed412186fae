import { z } from 'zod';
import { EMPTY_DRAFT_ITEM } from '@/domain/pledge/parse-draft-item';

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
});

export const draftPayloadSchema = z.object({ items: z.array(draftItemSchema) });

export type StoredDraftItem = z.infer<typeof draftItemSchema>;
export type DraftPayload = z.infer<typeof draftPayloadSchema>;

export function emptyDraftItem(key: string): StoredDraftItem {
  return { key, version: 0, writer: '', ...EMPTY_DRAFT_ITEM };
}
