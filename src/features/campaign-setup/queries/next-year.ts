import 'server-only';
import { yearOf } from '@/domain/shared/calendar-date';
import type { Scope } from '@/server/db/scope';

/** The year after the newest campaign; this year where there is none yet. */
export async function nextYear({ tx, actor, today }: Scope): Promise<number> {
  const newest = await tx.campaign.findFirst({
    where: { rootId: actor.rootId },
    orderBy: { year: 'desc' },
    select: { year: true },
  });
  return newest ? newest.year + 1 : yearOf(today);
}
