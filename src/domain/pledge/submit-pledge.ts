import type { Campaign } from '@/domain/campaign/campaign';
import { type CalendarDate, isAfter, isBefore } from '@/domain/shared/calendar-date';
import { foldText } from '@/domain/shared/fold-text';
import { ok, type Refused, type Result, refuse } from '@/domain/shared/result';
import { MAX_ITEMS } from './limits';
import type { ParsedItem } from './parse-draft-item';
import {
  type Pledge,
  type PledgeAct,
  type PledgeMove,
  type PledgeRefusalCode,
  refuseUnlessLive,
  stampOf,
} from './pledge';
import type { PledgeItemContent } from './pledge-item';

export type Submission = {
  readonly campaign: Campaign;
  /** The draft's items as `parseDraftItem` read them, in the author's order. */
  readonly items: readonly ParsedItem[];
};

export type SubmittedPledge = PledgeMove & { readonly items: readonly PledgeItemContent[] };

/** Hands the pledge in for review: for the first time, after a withdrawal, or after being sent back. */
export function submit(
  pledge: Pledge,
  act: PledgeAct,
  { campaign, items }: Submission,
): Result<SubmittedPledge, PledgeRefusalCode> {
  const refused =
    refuseUnlessLive(pledge, act.expectedVersion, ['draft', 'returned']) ??
    refuseOutsideCampaign(pledge, act.on, campaign);
  if (refused) return refused;

  const contents = readItems(items, campaign);
  if (!contents.ok) return contents;
  return ok({
    pledge: {
      ...pledge,
      ...writtenBy(pledge, act),
      state: 'submitted',
      version: pledge.version + 1,
      submittedOn: pledge.submittedOn ?? act.on,
    },
    transition: { kind: 'submission', ...stampOf(act) },
    items: contents.value,
  });
}

/** Whose words a new version is, and whether they were typed by another who must be borne out. */
export function writtenBy(
  { memberId }: Pick<Pledge, 'memberId'>,
  { by }: Pick<PledgeAct, 'by'>,
): Pick<Pledge, 'authorId' | 'awaitsAuthor'> {
  return { authorId: memberId ?? by, awaitsAuthor: memberId !== null && memberId !== by };
}

/** A pledge that was handed in and sent back may come again after the closing day: it is not a new one. */
function refuseOutsideCampaign(
  pledge: Pledge,
  on: CalendarDate,
  campaign: Campaign,
): Refused<'campaign.not-open' | 'campaign.closed' | 'campaign.over'> | null {
  if (campaign.state === 'closed') return refuse('campaign.over');
  if (campaign.state === 'prepared' || isBefore(on, campaign.startsOn))
    return refuse('campaign.not-open', { startsOn: campaign.startsOn });
  if (pledge.submittedOn === null && isAfter(on, campaign.closesOn)) {
    return refuse('campaign.closed', { closesOn: campaign.closesOn });
  }
  return null;
}

/** What a version must hold, whether it is the first or an amendment. */
export function readItems(
  items: readonly ParsedItem[],
  campaign: Campaign,
): Result<readonly PledgeItemContent[], PledgeRefusalCode> {
  const counted = { min: campaign.minItems, max: MAX_ITEMS, count: items.length };
  if (items.length < campaign.minItems) return refuse('pledge.too-few-items', counted);
  if (items.length > MAX_ITEMS) return refuse('pledge.too-many-items', counted);

  const contents: PledgeItemContent[] = [];
  for (const [index, item] of items.entries()) {
    if (!item.ok) return refuse('pledge.item-incomplete', { position: index + 1 });
    contents.push(item.value);
  }
  return refuseDuplicates(contents) ?? ok(contents);
}

function refuseDuplicates(contents: readonly PledgeItemContent[]): Refused<'pledge.duplicate-items'> | null {
  const positions = new Map<string, number>();
  for (const [index, { what }] of contents.entries()) {
    const folded = foldText(what);
    const earlier = positions.get(folded);
    if (earlier !== undefined) return refuse('pledge.duplicate-items', { first: earlier, second: index + 1 });
    positions.set(folded, index + 1);
  }
  return null;
}
