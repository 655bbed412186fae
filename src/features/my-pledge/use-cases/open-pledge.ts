import 'server-only';
import { randomUUIDv7 } from 'node:crypto';
import { routes } from '@/config/routes';
import { copiedItem } from '@/domain/pledge/copied-item';
import { copiedParts } from '@/domain/pledge/copied-part';
import { formatNumber } from '@/lib/format-number';
import type { CampaignToWrite } from '@/server/campaign/campaign-to-write';
import type { Scope } from '@/server/db/scope';
import { type DraftPayload, emptyDraftItem, emptyDraftPart } from '@/server/pledge/draft-payload';
import { saveDraft, versionAsTyped } from '@/server/pledge/draft-store';
import { findEarlierPledge } from '@/server/pledge/earlier-pledge';
import { partsAskedOf } from '../draft-parts';
import { firstStep } from '../step-order';

export type PledgeOwner =
  | { readonly memberId: string; readonly unitId: null }
  | { readonly memberId: null; readonly unitId: string };

export type Opening = {
  readonly campaign: CampaignToWrite;
  readonly owner: PledgeOwner;
  /** The pledge of the year before from which the draft starts. */
  readonly copiedFromId?: string | null;
};

export type OpenedPledge = { readonly pledgeId: string; readonly goTo: string };

/** Opens the one pledge of a member or a collective in a campaign with its first draft; null when there is one already. */
export async function openPledge(
  scope: Scope,
  { campaign, owner, copiedFromId = null }: Opening,
): Promise<OpenedPledge | null> {
  const { tx, actor, now } = scope;
  const id = randomUUIDv7();
  const { count } = await tx.pledge.createMany({
    data: { id, rootId: actor.rootId, campaignId: campaign.id, ...owner, state: 'draft', stateSince: now },
    skipDuplicates: true,
  });
  if (count === 0) return null;

  const payload = await firstDraft(scope, { campaign, owner, copiedFromId });
  await saveDraft(scope, { id, ...owner }, payload);
  const goTo = payload.copiedFromId
    ? routes.pledge(id)
    : firstStep(id, { payload, asked: partsAskedOf(owner, campaign) });
  return { pledgeId: id, goTo };
}

/** What was copied, filled up with as many empty items as the campaign asks for, and of a collective a breakthrough. */
async function firstDraft(scope: Scope, opening: Opening): Promise<DraftPayload> {
  const { campaign, owner } = opening;
  const { items: copied, parts, copiedFromId } = await copyLastYear(scope, opening);
  const items = [...copied];
  while (items.length < campaign.minItems) items.push(emptyDraftItem(randomUUIDv7()));
  const lacksBreakthrough = owner.unitId !== null && !parts.some(({ kind }) => kind === 'breakthrough');
  return {
    items,
    parts: lacksBreakthrough ? [emptyDraftPart(randomUUIDv7(), 'breakthrough'), ...parts] : parts,
    copiedFromId,
  };
}

const NOTHING_COPIED: DraftPayload = { items: [], parts: [], copiedFromId: null };

/** Last year's items, and those of its parts that are asked again; nothing of a pledge that is not the owner's. */
async function copyLastYear(scope: Scope, { campaign, owner, copiedFromId }: Opening): Promise<DraftPayload> {
  const earlier = copiedFromId ? await findEarlierPledge(scope, owner, campaign.year) : null;
  if (!earlier || earlier.pledgeId !== copiedFromId) return NOTHING_COPIED;
  const { items, parts } = await versionAsTyped(scope, earlier.versionId);
  const results = await confirmedResults(scope, earlier.versionId);
  return {
    items: items.map((item) => ({
      ...item,
      ...copiedItem(item, campaign.year, results.get(item.key)),
      key: randomUUIDv7(),
      copiedFrom: item.key,
    })),
    parts: copiedParts(parts, partsAskedOf(owner, campaign)).map((part) => ({
      ...part,
      key: part.kind === 'section' ? part.key : randomUUIDv7(),
      copiedFrom: part.key,
    })),
    copiedFromId,
  };
}

/** What was confirmed of each item, as the form would hold it. */
async function confirmedResults({ tx }: Scope, versionId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.pledgeItem.findMany({
    where: { versionId, confirmedValue: { not: null } },
    select: { key: true, confirmedValue: true },
  });
  return new Map(rows.map(({ key, confirmedValue }) => [key, formatNumber(confirmedValue?.toNumber() ?? 0)]));
}
