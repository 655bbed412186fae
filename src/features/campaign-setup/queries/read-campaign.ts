import 'server-only';
import { can, type Place } from '@/domain/access/permissions';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { type CampaignWithTitle, findCampaignOfYear } from '@/server/campaign/current-campaign';
import { readServed, type Served } from '@/server/campaign/read-served';
import type { Scope } from '@/server/db/scope';
import { placeOfRoot } from '../campaign-store';
import { type ExtensionRow, listExtensions } from './list-extensions';
import { readTemplate, type Template } from './read-template';

export type CampaignPage = Template &
  Served & {
    readonly campaign: CampaignWithTitle;
    readonly place: Place;
    readonly version: number;
    readonly today: CalendarDate;
    /** For those who run the campaign; empty for everybody else. */
    readonly extensions: readonly ExtensionRow[];
    readonly canKeep: boolean;
    /** Nothing of a closed campaign is changed before it is opened again. */
    readonly canChange: boolean;
    readonly key: string;
  };

const YEARS = { from: 1000, to: 9999 };

/** One year's campaign; null when there is none, or when it is only prepared and the reader does not keep it. */
export async function readCampaign(scope: Scope, year: number): Promise<CampaignPage | null> {
  if (!Number.isInteger(year) || year < YEARS.from || year > YEARS.to) return null;
  const place = await placeOfRoot(scope);
  if (!place || !can(scope.actor, 'campaign.read', place)) return null;
  const canKeep = can(scope.actor, 'campaign.keep', place);
  const campaign = await findCampaignOfYear(scope, year);
  if (!campaign || (campaign.state === 'prepared' && !canKeep)) return null;
  const { version } = await scope.tx.campaign.findUniqueOrThrow({
    where: { id: campaign.id },
    select: { version: true },
  });
  return {
    campaign,
    place,
    version,
    today: scope.today,
    ...(await readTemplate(scope, campaign.id)),
    ...(await readServed(scope, campaign.id)),
    extensions: canKeep ? await listExtensions(scope, campaign.id) : [],
    canKeep,
    canChange: canKeep && campaign.state !== 'closed',
    key: crypto.randomUUID(),
  };
}

/** What only who keeps the campaign reads: the forms that change it, as long as it is not closed. */
export async function readToChange(scope: Scope, year: number): Promise<CampaignPage | null> {
  const page = await readCampaign(scope, year);
  return page?.canChange ? page : null;
}
