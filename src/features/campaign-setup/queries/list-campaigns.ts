import 'server-only';
import { can } from '@/domain/access/permissions';
import type { Campaign } from '@/domain/campaign/campaign';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { fromDbDate } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { placeOfRoot } from '../campaign-store';
import { nextYear } from './next-year';

export type CampaignLine = Pick<
  Campaign,
  'year' | 'state' | 'startsOn' | 'registrationDeadline' | 'closesOn'
> & { readonly title: string };

export type CampaignList = {
  readonly rows: readonly CampaignLine[];
  readonly today: CalendarDate;
  /** The year that may be prepared next; null for who does not keep campaigns. */
  readonly toPrepare: number | null;
};

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
    today: scope.today,
    toPrepare: canKeep ? await nextYear(scope) : null,
  };
}
