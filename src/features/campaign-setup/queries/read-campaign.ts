import 'server-only';
import { can } from '@/domain/access/permissions';
import { type CalendarDate, isBefore } from '@/domain/shared/calendar-date';
import { type CampaignWithTitle, findCampaignOfYear } from '@/server/campaign/current-campaign';
import { fromDbDate } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { placeOfRoot } from '../campaign-store';
import { readTemplate, type Template } from './read-template';

export type ServedDirective = {
  readonly id: string;
  readonly type: string;
  readonly symbol: string;
  readonly abstract: string;
};
export type ServedTheme = { readonly id: string; readonly title: string };

export type ExtensionRow = {
  readonly id: string;
  readonly whom: string;
  readonly isPerson: boolean;
  readonly until: CalendarDate;
  readonly reason: string;
  readonly grantedByName: string;
  readonly state: 'live' | 'ended' | 'withdrawn';
};

export type CampaignPage = Template & {
  readonly campaign: CampaignWithTitle;
  readonly version: number;
  readonly directives: readonly ServedDirective[];
  readonly themes: readonly ServedTheme[];
  /** For those who run the campaign; empty for everybody else. */
  readonly extensions: readonly ExtensionRow[];
  readonly canKeep: boolean;
  readonly key: string;
};

/** One year's campaign; null when there is none, or when it is only prepared and the reader does not keep it. */
export async function readCampaign(scope: Scope, year: number): Promise<CampaignPage | null> {
  const place = await placeOfRoot(scope);
  if (!place || !can(scope.actor, 'campaign.read', place)) return null;
  const canKeep = can(scope.actor, 'campaign.keep', place);
  const campaign = await findCampaignOfYear(scope, year);
  if (!campaign || (campaign.state === 'prepared' && !canKeep)) return null;
  const row = await scope.tx.campaign.findUniqueOrThrow({
    where: { id: campaign.id },
    select: { version: true },
  });
  return {
    campaign,
    version: row.version,
    ...(await readTemplate(scope, campaign.id)),
    ...(await readServed(scope, campaign.id)),
    extensions: canKeep ? await listExtensions(scope, campaign.id) : [],
    canKeep,
    key: crypto.randomUUID(),
  };
}

async function readServed({ tx, actor }: Scope, campaignId: string) {
  const where = { campaignId, rootId: actor.rootId };
  const orderBy = { ordinal: 'asc' } as const;
  const directives = await tx.campaignDirective.findMany({
    where,
    orderBy,
    select: { directive: { select: { id: true, type: true, symbol: true, abstract: true } } },
  });
  const themes = await tx.campaignTheme.findMany({
    where,
    orderBy,
    select: { theme: { select: { id: true, title: true } } },
  });
  return {
    directives: directives.map(({ directive }) => ({ ...directive, abstract: directive.abstract ?? '' })),
    themes: themes.map(({ theme }) => theme),
  };
}

/** Live ones first; an extension ends by itself when its day is over. */
async function listExtensions(
  { tx, actor, today }: Scope,
  campaignId: string,
): Promise<readonly ExtensionRow[]> {
  const rows = await tx.deadlineExtension.findMany({
    where: { campaignId, rootId: actor.rootId },
    orderBy: [{ until: 'desc' }, { grantedAt: 'desc' }],
    select: {
      id: true,
      until: true,
      reason: true,
      grantedByName: true,
      withdrawnAt: true,
      unit: { select: { name: true } },
      member: { select: { fullName: true } },
    },
  });
  return rows.map(({ unit, member, withdrawnAt, until, ...row }) => ({
    ...row,
    until: fromDbDate(until),
    whom: unit?.name ?? member?.fullName ?? '',
    isPerson: member !== null,
    state: stateOf(withdrawnAt, fromDbDate(until), today),
  }));
}

function stateOf(withdrawnAt: Date | null, until: CalendarDate, today: CalendarDate): ExtensionRow['state'] {
  if (withdrawnAt) return 'withdrawn';
  return isBefore(until, today) ? 'ended' : 'live';
}
