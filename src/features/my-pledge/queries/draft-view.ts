import 'server-only';
import { copiedItem, type UnchangedPart, unchangedParts } from '@/domain/pledge/copied-item';
import { type DraftItem, parseDraftItem } from '@/domain/pledge/parse-draft-item';
import { PART_WORDS } from '@/lib/pledge-words';
import { findCampaignToWrite } from '@/server/campaign/campaign-to-write';
import type { Scope } from '@/server/db/scope';
import type { StoredDraftItem } from '@/server/pledge/draft-payload';
import { type Draft, readDraft, versionAsTyped } from '@/server/pledge/draft-store';
import { findEarlierPledge } from '@/server/pledge/earlier-pledge';
import type { Dossier } from '@/server/pledge/read-dossier';
import { isMissing, type PartView, partsAskedOf, partsToSubmit, partViews } from '../draft-parts';
import { fieldErrorsOf } from '../field-problem-messages';

/** An item of the draft, with what is still wrong with it by field. */
export type DraftItemView = {
  readonly item: StoredDraftItem;
  readonly position: number;
  readonly state: 'empty' | 'unfinished' | 'finished';
  readonly errors: Readonly<Record<string, string>>;
  /** What was left as it was last year; told to its author and to nobody else. */
  readonly unchanged: { readonly year: number; readonly parts: readonly UnchangedPart[] } | null;
};

export type DraftView = {
  readonly items: readonly DraftItemView[];
  /** Sections of the form, or a collective's own parts; none where the campaign asks for none. */
  readonly parts: readonly PartView[];
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
  const asked = partsAskedOf(
    pledge,
    (await findCampaignToWrite(scope, campaign.id)) ?? { ...campaign, sections: [] },
  );
  const earlier = isAuthor ? await readEarlierItems(scope, { pledge, campaign, draft }) : null;
  const items = draft.items.map((item, index) => viewOf(item, index + 1, { campaign, earlier }));
  const areItemsComplete =
    items.length >= campaign.minItems && items.every(({ state }) => state === 'finished');
  const parts = partViews(draft.parts, asked);
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

type EarlierItems = { readonly year: number; readonly byKey: ReadonlyMap<string, DraftItem> };

/** Last year's items, moved to this year as the draft got them: what the draft is compared with. */
async function readEarlierItems(
  scope: Scope,
  { pledge, campaign, draft }: Pick<DraftOf, 'pledge' | 'campaign'> & { readonly draft: Draft },
): Promise<EarlierItems | null> {
  if (draft.copiedFromId === null) return null;
  const earlier = await findEarlierPledge(scope, pledge, campaign.year);
  if (earlier?.pledgeId !== draft.copiedFromId) return null;
  const { items } = await versionAsTyped(scope, earlier.versionId);
  return {
    year: earlier.year,
    byKey: new Map(items.map((item) => [item.key, copiedItem(item, campaign.year)])),
  };
}

type Beside = { readonly campaign: Dossier['campaign']; readonly earlier: EarlierItems | null };

function viewOf(item: StoredDraftItem, position: number, { campaign, earlier }: Beside): DraftItemView {
  const base = { item, position, unchanged: unchangedOf(item, earlier) };
  const parsed = parseDraftItem(item, campaign);
  if (parsed.ok) return { ...base, state: 'finished', errors: {} };
  const isEmpty = item.what.trim() === '' && item.measure === '';
  return { ...base, state: isEmpty ? 'empty' : 'unfinished', errors: fieldErrorsOf(parsed.problems) };
}

function unchangedOf(item: StoredDraftItem, earlier: EarlierItems | null): DraftItemView['unchanged'] {
  const then = item.copiedFrom === null ? undefined : earlier?.byKey.get(item.copiedFrom);
  if (!then || !earlier) return null;
  const parts = unchangedParts(item, then);
  return parts.length === 0 ? null : { year: earlier.year, parts };
}
