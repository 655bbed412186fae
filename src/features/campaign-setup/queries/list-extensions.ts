import 'server-only';
import { type CalendarDate, isBefore } from '@/domain/shared/calendar-date';
import { fromDbDate, validOn } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';

export type ExtensionRow = {
  readonly id: string;
  readonly whom: string;
  /** The person's cell, or the unit above the unit. */
  readonly where: string;
  readonly isPerson: boolean;
  readonly until: CalendarDate;
  readonly reason: string;
  readonly grantedByName: string;
  readonly grantedAt: Date;
  readonly state: 'live' | 'ended' | 'withdrawn';
};

const ORDER = { live: 0, ended: 1, withdrawn: 2 } as const;

/** Those that hold first; an extension ends by itself when its day is over. */
export async function listExtensions(
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
      grantedAt: true,
      withdrawnAt: true,
      unit: {
        select: {
          name: true,
          placements: { where: validOn(today), select: { parent: { select: { name: true } } } },
        },
      },
      member: {
        select: {
          fullName: true,
          memberships: { where: validOn(today), select: { cell: { select: { name: true } } } },
        },
      },
    },
  });
  return rows
    .map(({ unit, member, withdrawnAt, until, ...row }) => ({
      ...row,
      until: fromDbDate(until),
      whom: unit?.name ?? member?.fullName ?? '',
      where: unit?.placements[0]?.parent.name ?? member?.memberships[0]?.cell.name ?? '',
      isPerson: member !== null,
      state: stateOf(withdrawnAt, fromDbDate(until), today),
    }))
    .toSorted((a, b) => ORDER[a.state] - ORDER[b.state]);
}

function stateOf(withdrawnAt: Date | null, until: CalendarDate, today: CalendarDate): ExtensionRow['state'] {
  if (withdrawnAt) return 'withdrawn';
  return isBefore(until, today) ? 'ended' : 'live';
}
