import { routes } from '@/config/routes';
import type { ItemPeriod } from '@/domain/pledge/parse-draft-field';
import { parseDraftItem } from '@/domain/pledge/parse-draft-item';
import type { DraftPayload, StoredDraftItem } from '@/server/pledge/draft-payload';
import { isMissing, type PartsAsked, partViews } from './draft-parts';

type DraftAsked = { readonly payload: Pick<DraftPayload, 'items' | 'parts'>; readonly asked: PartsAsked };

/** The page with which writing begins: the first part that the form asks, else the first item. */
export function firstStep(pledgeId: string, draft: DraftAsked): string {
  const [first] = partViews(draft.payload.parts, draft.asked);
  return first ? routes.pledgePart(pledgeId, first.part.key) : afterParts(pledgeId, draft);
}

/** After one part the next that nobody has looked at yet or that is still missing; then the items. */
export function afterPart(pledgeId: string, key: string, draft: DraftAsked): string {
  const views = partViews(draft.payload.parts, draft.asked);
  const here = views.findIndex(({ part }) => part.key === key);
  const next = views.find((view, index) => index > here && (view.part.version === 0 || isMissing(view)));
  return next ? routes.pledgePart(pledgeId, next.part.key) : afterParts(pledgeId, draft);
}

/** After an item the first one that is not finished; when all are, the answers to check. */
export function afterItemStep(
  pledgeId: string,
  items: readonly StoredDraftItem[],
  period: ItemPeriod,
): string {
  const unfinished = items.find((item) => !parseDraftItem(item, period).ok);
  return unfinished ? routes.pledgeItemWhat(pledgeId, unfinished.key) : routes.pledgeCheck(pledgeId);
}

function afterParts(pledgeId: string, { payload, asked }: DraftAsked): string {
  return afterItemStep(pledgeId, payload.items, asked);
}
