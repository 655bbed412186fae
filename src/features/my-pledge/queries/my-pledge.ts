import 'server-only';
import { acceptsPledges } from '@/domain/campaign/campaign';
import { parseDraftItem } from '@/domain/pledge/parse-draft-item';
import type { Scope } from '@/server/db/scope';
import type { StoredDraftItem } from '@/server/pledge/draft-payload';
import { readDraft } from '@/server/pledge/draft-store';
import { type Dossier, readDossier } from '@/server/pledge/read-dossier';
import { fieldErrorsOf } from '../field-problem-messages';

/** An item of the draft, with what is still wrong with it by field. */
export type DraftItemView = {
  readonly item: StoredDraftItem;
  readonly position: number;
  readonly state: 'empty' | 'unfinished' | 'finished';
  readonly errors: Readonly<Record<string, string>>;
};

export type DraftView = {
  readonly items: readonly DraftItemView[];
  readonly savedAt: Date | null;
  readonly version: number;
  readonly isComplete: boolean;
  /** One key for each form of the page. */
  readonly key: string;
};

export type MyPledge = Dossier & {
  /** Null while the pledge is with the reviewers or approved. */
  readonly draft: DraftView | null;
  readonly acceptsPledges: boolean;
};

/** The author's own pledge with its draft while it may be edited; null for everybody else. */
export async function readMyPledge(scope: Scope, pledgeId: string): Promise<MyPledge | null> {
  const dossier = await readDossier(scope, pledgeId);
  if (!dossier || dossier.author.memberId !== scope.actor.memberId) return null;
  const isEditable = ['draft', 'returned'].includes(dossier.pledge.state);
  return {
    ...dossier,
    draft: isEditable ? await readDraftView(scope, dossier) : null,
    acceptsPledges: acceptsPledges(dossier.campaign, scope.today),
  };
}

async function readDraftView(scope: Scope, { pledge, campaign }: Dossier): Promise<DraftView> {
  const { items, updatedAt, version } = await readDraft(scope, pledge);
  const views = items.map((item, index) => viewOf(item, index + 1, campaign));
  const isComplete = views.length >= campaign.minItems && views.every(({ state }) => state === 'finished');
  return { items: views, savedAt: updatedAt, version, isComplete, key: crypto.randomUUID() };
}

function viewOf(item: StoredDraftItem, position: number, campaign: Dossier['campaign']): DraftItemView {
  const parsed = parseDraftItem(item, campaign);
  if (parsed.ok) return { item, position, state: 'finished', errors: {} };
  const isEmpty = item.what.trim() === '' && item.measure === '';
  return { item, position, state: isEmpty ? 'empty' : 'unfinished', errors: fieldErrorsOf(parsed.problems) };
}

export type MyDraftItem = {
  readonly pledge: MyPledge;
  readonly draft: DraftView;
  readonly view: DraftItemView;
};

/** One item of the draft, for the pages that ask one thing each. */
export async function readMyDraftItem(
  scope: Scope,
  pledgeId: string,
  itemKey: string,
): Promise<MyDraftItem | null> {
  const pledge = await readMyPledge(scope, pledgeId);
  const view = pledge?.draft?.items.find(({ item }) => item.key === itemKey);
  return pledge?.draft && view ? { pledge, draft: pledge.draft, view } : null;
}
