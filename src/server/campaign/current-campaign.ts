import 'server-only';
import { cache } from 'react';
import type { Campaign } from '@/domain/campaign/campaign';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { fromDbDate, toDbDate } from '../db/calendar';
import type { Scope } from '../db/scope';

export type CampaignWithTitle = Campaign & { readonly title: string };

export const CAMPAIGN_FIELDS = {
  id: true,
  rootId: true,
  year: true,
  title: true,
  startsOn: true,
  registrationDeadline: true,
  closesOn: true,
  minItems: true,
  state: true,
  obligesOfficial: true,
  obligesProbationary: true,
  obligesNonParty: true,
  obligedUnitKinds: true,
} as const;

export type CampaignRow = Omit<CampaignWithTitle, 'startsOn' | 'registrationDeadline' | 'closesOn'> & {
  readonly startsOn: Date;
  readonly registrationDeadline: Date;
  readonly closesOn: Date;
};

function toCampaign<Row extends CampaignRow>(row: Row) {
  return {
    ...row,
    startsOn: fromDbDate(row.startsOn),
    registrationDeadline: fromDbDate(row.registrationDeadline),
    closesOn: fromDbDate(row.closesOn),
  };
}

/** A campaign's row as the actor may know it: of the own root, and a prepared one only to those who keep it. */
export function toKnownCampaign<Row extends CampaignRow>(
  { rootId, assignments }: Scope['actor'],
  row: Row | null,
) {
  if (row?.rootId !== rootId) return null;
  const keeps = assignments.some(({ role, unitId }) => role === 'campaign_officer' && unitId === rootId);
  return row.state !== 'prepared' || keeps ? toCampaign(row) : null;
}

/** The campaign of the year under way: the newest that has started; null before the first. */
export function findCurrentCampaign({
  tx,
  actor,
  today,
}: Pick<Scope, 'tx' | 'actor' | 'today'>): Promise<CampaignWithTitle | null> {
  return newestStartedBy(tx, actor.rootId, today);
}

/** Remembered while one page is drawn: its frame and its query ask the same in the same snapshot. */
const newestStartedBy = cache(
  async (tx: Scope['tx'], rootId: string, day: CalendarDate): Promise<CampaignWithTitle | null> => {
    const row = await tx.campaign.findFirst({
      where: { rootId, state: { not: 'prepared' }, startsOn: { lte: toDbDate(day) } },
      orderBy: { year: 'desc' },
      select: CAMPAIGN_FIELDS,
    });
    return row && toCampaign(row);
  },
);

/** A campaign of the actor's root; another root's is not found, nor one that is only prepared. */
export async function findCampaign(
  { tx, actor }: Pick<Scope, 'tx' | 'actor'>,
  id: string,
): Promise<CampaignWithTitle | null> {
  const row = await tx.campaign.findUnique({
    where: { id },
    select: CAMPAIGN_FIELDS,
  });
  return toKnownCampaign(actor, row);
}

/** The campaign of one year in the actor's root. */
export async function findCampaignOfYear(
  { tx, actor }: Pick<Scope, 'tx' | 'actor'>,
  year: number,
): Promise<CampaignWithTitle | null> {
  const row = await tx.campaign.findUnique({
    where: { rootId_year: { rootId: actor.rootId, year } },
    select: CAMPAIGN_FIELDS,
  });
  return toKnownCampaign(actor, row);
}
