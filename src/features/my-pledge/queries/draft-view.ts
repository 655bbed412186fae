import 'server-only';
import { copiedItem, type UnchangedPart, unchangedParts } from '@/domain/pledge/copied-item';
import { isPartUnchanged } from '@/domain/pledge/copied-part';
import { type DraftItem, parseDraftItem } from '@/domain/pledge/parse-draft-item';
import type { DraftPart } from '@/domain/pledge/parse-draft-part';
import { PART_WORDS } from '@/lib/pledge-words';
import type { Scope } from '@/server/db/scope';
import type { StoredDraftItem } from '@/server/pledge/draft-payload';
import { type Draft, readDraft, versionAsTyped } from '@/server/pledge/draft-store';
import { findEarlierPledge } from '@/server/pledge/earlier-pledge';
import type { Dossier } from '@/server/pledge/read-dossier';
import { isMissing, type PartView, partsAskedOf, partsToSubmit, partViews } from '../draft-parts';
import { fieldErrorsOf } from '../field-problem-messages';

/** What was left as it was last year; told to its author and to nobody else. */
export type Unchanged = { readonly year: number; readonly parts: readonly UnchangedPart[] };

/** An item of the draft, with what is still wrong with it by field. */
export type DraftItemView = {
  readonly item: StoredDraftItem;
  readonly position: number;
  readonly state: 'empty' | 'unfinished' | 'finished';
  readonly errors: Readonly<Record<string, string>>;
  readonly unchanged: Unchanged | null;
};

export type DraftPartView = PartView & { readonly unchanged: Unchanged | null };

export type DraftView = {
  readonly items: readonly DraftItemView[];
  /** Sections of the form, or a collective's own parts; none where the campaign asks for none. */
  readonly parts: readonly DraftPartView[];
  readonly savedAt: Date | null;
  readonly version: number;
  readonly isComplete: boolean;
  /** The first section or part that is still to be filled in. */
  readonly missingPart: string | null;
  /** The secretary who types it for its author; null for everybody's own. */
  readonly enteredByName: string | null;
  /** One key for each form of the page. */
  readonly key: string;
};

const NO_BREAKTHROUGH = PART_WORDS.breakthrough;

type DraftOf = Pick<Dossier, 'pledge' | 'campaign'> & { readonly isAuthor: boolean };

/** The draft as its pages show it. */
export async function readDraftView(
  scope: Scope,
  { pledge, campaign, isAuthor }: DraftOf,
): Promise<DraftView> {
  const draft = await readDraft(scope, pledge);
  const asked = partsAskedOf(pledge, campaign);
  const earlier = isAuthor ? await readLastYear(scope, { pledge, campaign, draft }) : null;
  const items = draft.items.map((item, index) => viewOf(item, index + 1, { campaign, earlier }));
  const areItemsComplete =
    items.length >= campaign.minItems && items.every(({ state }) => state === 'finished');
  const parts = partViews(draft.parts, asked).map((view) => ({
    ...view,
    unchanged: unchangedPartOf(view, earlier),
  }));
  const missingPart = partsToSubmit(draft.parts, asked).ok
    ? null
    : (parts.find(isMissing)?.title ?? NO_BREAKTHROUGH);
  return {
    items,
    parts,
    savedAt: draft.updatedAt,
    version: draft.version,
    isComplete: areItemsComplete && missingPart === null,
    missingPart,
    enteredByName: await nameOf(scope, draft.enteredById),
    key: crypto.randomUUID(),
  };
}

async function nameOf({ tx }: Scope, memberId: string | null): Promise<string | null> {
  if (memberId === null) return null;
  const member = await tx.member.findUnique({ where: { id: memberId }, select: { fullName: true } });
  return member?.fullName ?? null;
}

type LastYear = {
  readonly year: number;
  readonly items: ReadonlyMap<string, DraftItem>;
  readonly parts: ReadonlyMap<string, DraftPart>;
};

/** Last year's items, moved to this year as the draft got them, and its parts: what the draft is compared with. */
async function readLastYear(
  scope: Scope,
  { pledge, campaign, draft }: Pick<DraftOf, 'pledge' | 'campaign'> & { readonly draft: Draft },
): Promise<LastYear | null> {
  if (draft.copiedFromId === null) return null;
  const earlier = await findEarlierPledge(scope, pledge, campaign.year);
  if (earlier?.pledgeId !== draft.copiedFromId) return null;
  const { items, parts } = await versionAsTyped(scope, earlier.versionId);
  return {
    year: earlier.year,
    items: new Map(items.map((item) => [item.key, copiedItem(item, campaign.year)])),
    parts: new Map(parts.map((part) => [part.key, part])),
  };
}

type Beside = { readonly campaign: Dossier['campaign']; readonly earlier: LastYear | null };

function viewOf(item: StoredDraftItem, position: number, { campaign, earlier }: Beside): DraftItemView {
  const base = { item, position, unchanged: unchangedOf(item, earlier) };
  const parsed = parseDraftItem(item, campaign);
  if (parsed.ok) return { ...base, state: 'finished', errors: {} };
  const isEmpty = item.what.trim() === '' && item.measure === '';
  return { ...base, state: isEmpty ? 'empty' : 'unfinished', errors: fieldErrorsOf(parsed.problems) };
}

function unchangedOf(item: StoredDraftItem, earlier: LastYear | null): Unchanged | null {
  const then = item.copiedFrom === null ? undefined : earlier?.items.get(item.copiedFrom);
  if (!then || !earlier) return null;
  const parts = unchangedParts(item, then);
  return parts.length === 0 ? null : { year: earlier.year, parts };
}

function unchangedPartOf({ part }: PartView, earlier: LastYear | null): Unchanged | null {
  const then = part.copiedFrom === null ? undefined : earlier?.parts.get(part.copiedFrom);
  return earlier && then && isPartUnchanged(part, then) ? { year: earlier.year, parts: ['what'] } : null;
}
