import 'server-only';
import { ok, type Result, refuse } from '@/domain/shared/result';
import { formatTime } from '@/lib/format-date-time';
import type { Scope } from '@/server/db/scope';
import type { StoredDraftItem } from '@/server/pledge/draft-payload';
import { type Draft, lockDraft, saveDraft } from '@/server/pledge/draft-store';
import { findPledge, type StoredPledge } from '@/server/pledge/pledge-store';
import type { DraftRefusalCode } from '../refusal-messages';

export type EditableDraft = { readonly pledge: StoredPledge; readonly draft: Draft };

/** The author's draft, held for this transaction; refused once the pledge is with the reviewers or approved. */
export async function holdEditableDraft(
  scope: Scope,
  pledgeId: string,
): Promise<Result<EditableDraft, DraftRefusalCode>> {
  const pledge = await findPledge(scope, pledgeId);
  if (!pledge || !['draft', 'returned'].includes(pledge.state)) return refuse('draft.not-editable');
  return ok({ pledge, draft: await lockDraft(scope, pledge) });
}

export type ItemEdit = {
  readonly pledgeId: string;
  readonly itemKey: string;
  /** The version that the form was made from. */
  readonly expectedVersion: number;
  /**
   * A finished step makes a new version. What is saved while typing, or with something still to mend, stays within the
   * form's own, so that the same form can be sent again.
   */
  readonly isStep: boolean;
  readonly change: Partial<StoredDraftItem>;
};

/** Writes one item of the draft as typed, right or wrong; returns the items as they now are. */
export async function editDraftItem(
  scope: Scope,
  { pledgeId, itemKey, expectedVersion, isStep, change }: ItemEdit,
): Promise<Result<readonly StoredDraftItem[], DraftRefusalCode>> {
  const held = await holdEditableDraft(scope, pledgeId);
  if (!held.ok) return held;
  const before = held.value.draft.items.find((item) => item.key === itemKey);
  if (before?.version !== expectedVersion) return refuse('draft.stale');

  const version = isStep ? before.version + 1 : before.version;
  const items = held.value.draft.items.map((item) =>
    item.key === itemKey ? { ...item, ...change, version } : item,
  );
  await saveDraft(scope, pledgeId, { items });
  return ok(items);
}

export function savedSentence({ now }: Scope): string {
  return `Đã lưu nháp lúc ${formatTime(now)}`;
}
