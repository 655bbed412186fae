import 'server-only';
import { ok, type Result, refuse } from '@/domain/shared/result';
import { formatTime } from '@/lib/format-date-time';
import { findCampaignToWrite } from '@/server/campaign/campaign-to-write';
import type { Scope } from '@/server/db/scope';
import {
  type DraftPayload,
  emptyDraftPart,
  fitsDraft,
  type StoredDraftItem,
  type StoredDraftPart,
} from '@/server/pledge/draft-payload';
import { type Draft, readDraft, saveDraft } from '@/server/pledge/draft-store';
import { lockDossier } from '@/server/pledge/lock-dossier';
import { findPledge, type StoredPledge } from '@/server/pledge/pledge-store';
import { type PartsAsked, partsAskedOf } from '../draft-parts';
import type { DraftRefusalCode } from '../refusal-messages';
import { mayEdit } from '../writing';

export type EditableDraft = { readonly pledge: StoredPledge; readonly draft: Draft };

/** The draft, held for this transaction; refused while what was handed in is with the reviewers or in force. */
export async function holdEditableDraft(
  scope: Scope,
  pledgeId: string,
): Promise<Result<EditableDraft, DraftRefusalCode>> {
  await lockDossier(scope, pledgeId);
  const pledge = await findPledge(scope, pledgeId);
  if (!pledge || !mayEdit(pledge, scope.actor.memberId)) return refuse('draft.not-editable');
  return ok({ pledge, draft: await readDraft(scope, pledge) });
}

/** Keeps a changed draft; the rest of it stays as it was. */
export async function keepDraft(
  scope: Scope,
  { pledge, draft }: EditableDraft,
  change: Partial<DraftPayload>,
): Promise<Result<DraftPayload, DraftRefusalCode>> {
  const payload = { items: draft.items, parts: draft.parts, copiedFromId: draft.copiedFromId, ...change };
  if (!fitsDraft(payload)) return refuse('draft.too-large');
  await saveDraft(scope, pledge, payload);
  return ok(payload);
}

/** The page that saves: which version it was made from, and which page it is. */
type Seen = { readonly seen: number; readonly writer: string };

export type ItemEdit = Seen & { readonly pledgeId: string; readonly itemKey: string };

/**
 * Writes one item of the draft as typed, right or wrong; returns the draft as it now is. Every save makes a new
 * version. A page that has not seen the newest one is told so, unless it wrote that one itself.
 */
export async function editDraftItem(
  scope: Scope,
  { pledgeId, itemKey, seen, writer }: ItemEdit,
  change: Partial<StoredDraftItem>,
): Promise<Result<DraftPayload, DraftRefusalCode>> {
  const held = await holdEditableDraft(scope, pledgeId);
  if (!held.ok) return held;
  const before = held.value.draft.items.find((item) => item.key === itemKey);
  if (!before || !hasSeen(before, { seen, writer })) return refuse('draft.stale');

  const after = { ...before, ...change, version: before.version + 1, writer };
  const items = held.value.draft.items.map((item) => (item === before ? after : item));
  return keepDraft(scope, held.value, { items });
}

export type PartEdit = Seen & { readonly pledgeId: string; readonly partKey: string };
export type EditedPart = { readonly payload: DraftPayload; readonly asked: PartsAsked };

/** The same for a part; a section that the campaign asks for comes into being with its first words. */
export async function editDraftPart(
  scope: Scope,
  { pledgeId, partKey, seen, writer }: PartEdit,
  change: Partial<StoredDraftPart>,
): Promise<Result<EditedPart, DraftRefusalCode>> {
  const held = await holdEditableDraft(scope, pledgeId);
  if (!held.ok) return held;
  const campaign = await findCampaignToWrite(scope, held.value.pledge.campaignId);
  if (!campaign) return refuse('draft.not-editable');
  const asked = partsAskedOf(held.value.pledge, campaign);
  const { parts } = held.value.draft;
  const kept = parts.find(({ key }) => key === partKey);
  const isSection = asked.sections.some(({ key }) => key === partKey);
  const before = kept ?? (isSection ? emptyDraftPart(partKey, 'section') : null);
  if (!before || !hasSeen(before, { seen, writer })) return refuse('draft.stale');

  const after = { ...before, ...change, version: before.version + 1, writer };
  const changed = kept ? parts.map((part) => (part === kept ? after : part)) : [...parts, after];
  const saved = await keepDraft(scope, held.value, { parts: changed });
  return saved.ok ? ok({ payload: saved.value, asked }) : saved;
}

function hasSeen(kept: { readonly version: number; readonly writer: string }, page: Seen): boolean {
  return kept.version === page.seen || (page.writer !== '' && kept.writer === page.writer);
}

type Sent<Typed> = { [Field in keyof Typed]?: Exclude<Typed[Field], undefined> };

/** The fields that a page really sent. */
export function typedOf<Typed extends object>(typed: Typed): Sent<Typed> {
  return Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined)) as Sent<Typed>;
}

export function savedSentence({ now }: Scope): string {
  return `Đã lưu nháp lúc ${formatTime(now)}`;
}
