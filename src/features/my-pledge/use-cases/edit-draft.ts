import 'server-only';
import { ok, type Result, refuse } from '@/domain/shared/result';
import { formatTime } from '@/lib/format-date-time';
import type { Scope } from '@/server/db/scope';
import type { StoredDraftItem } from '@/server/pledge/draft-payload';
import { type Draft, readDraft, saveDraft } from '@/server/pledge/draft-store';
import { lockDossier } from '@/server/pledge/lock-dossier';
import { findPledge, type StoredPledge } from '@/server/pledge/pledge-store';
import type { DraftRefusalCode } from '../refusal-messages';

export type EditableDraft = { readonly pledge: StoredPledge; readonly draft: Draft };

/** The author's draft, held for this transaction; refused once the pledge is with the reviewers or approved. */
export async function holdEditableDraft(
  scope: Scope,
  pledgeId: string,
): Promise<Result<EditableDraft, DraftRefusalCode>> {
  await lockDossier(scope, pledgeId);
  const pledge = await findPledge(scope, pledgeId);
  if (!pledge || !['draft', 'returned'].includes(pledge.state)) return refuse('draft.not-editable');
  return ok({ pledge, draft: await readDraft(scope, pledge) });
}

export type ItemEdit = {
  readonly pledgeId: string;
  readonly itemKey: string;
  /** The version that the page was made from. */
  readonly itemVersion: number;
  /** The page itself, which may save as often as its author types. */
  readonly writer: string;
};

/**
 * Writes one item of the draft as typed, right or wrong; returns the items as they now are. Every save makes a new
 * version. A page that has not seen the newest one is told so, unless it wrote that one itself.
 */
export async function editDraftItem(
  scope: Scope,
  { pledgeId, itemKey, itemVersion, writer }: ItemEdit,
  change: Partial<StoredDraftItem>,
): Promise<Result<readonly StoredDraftItem[], DraftRefusalCode>> {
  const held = await holdEditableDraft(scope, pledgeId);
  if (!held.ok) return held;
  const before = held.value.draft.items.find((item) => item.key === itemKey);
  if (!before || !hasSeen(before, { itemVersion, writer })) return refuse('draft.stale');

  const after = { ...before, ...change, version: before.version + 1, writer };
  const items = held.value.draft.items.map((item) => (item === before ? after : item));
  await saveDraft(scope, pledgeId, { items });
  return ok(items);
}

function hasSeen(item: StoredDraftItem, page: Pick<ItemEdit, 'itemVersion' | 'writer'>): boolean {
  return item.version === page.itemVersion || (page.writer !== '' && item.writer === page.writer);
}

export function savedSentence({ now }: Scope): string {
  return `Đã lưu nháp lúc ${formatTime(now)}`;
}
