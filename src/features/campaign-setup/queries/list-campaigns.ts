import 'server-only';
import { can } from '@/domain/access/permissions';
import type { CampaignState } from '@/domain/campaign/campaign';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { fromDbDate } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { placeOfRoot } from '../campaign-store';

export type CampaignLine = {
  readonly year: number;
  readonly title: string;
  readonly state: CampaignState;
  readonly startsOn: CalendarDate;
  readonly registrationDeadline: CalendarDate;
  readonly closesOn: CalendarDate;
};

export type CampaignList = { readonly rows: readonly CampaignLine[]; readonly canKeep: boolean };

/** Every year, the newest first; those only prepared for who keeps them. */
export async function listCampaigns(scope: Scope): Promise<CampaignList | null> {
  const place = await placeOfRoot(scope);
  if (!place || !can(scope.actor, 'campaign.read', place)) return null;
  const canKeep = can(scope.actor, 'campaign.keep', place);
  const rows = await scope.tx.campaign.findMany({
    where: { rootId: scope.actor.rootId, ...(!canKeep && { state: { not: 'prepared' } }) },
    orderBy: { year: 'desc' },
    select: {
      year: true,
      title: true,
      state: true,
      startsOn: true,
      registrationDeadline: true,
      closesOn: true,
    },
  });
  return {
    rows: rows.map((row) => ({
      ...row,
      startsOn: fromDbDate(row.startsOn),
      registrationDeadline: fromDbDate(row.registrationDeadline),
      closesOn: fromDbDate(row.closesOn),
    })),
    canKeep,
  };
}
