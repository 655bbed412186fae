import 'server-only';
import type { Measure } from '@/domain/pledge/measure';
import type { ItemGroup } from '@/domain/pledge/pledge-item';
import { type CalendarDate, vietnamDayOf } from '@/domain/shared/calendar-date';
import { fromDbDate } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { MEASURE_FIELDS } from '@/server/pledge/item-store';
import { toMeasure } from '@/server/pledge/measure-columns';

export type EarlierItem = {
  readonly key: string;
  readonly ordinal: number;
  readonly what: string;
  readonly group: ItemGroup;
  readonly measure: Measure;
  readonly dueOn: CalendarDate;
};

/** The newest return of a pledge, with the text that was sent back. */
export type SentBack = {
  readonly on: CalendarDate;
  readonly byName: string;
  readonly reason: string;
  readonly itemOrdinal: number | null;
  readonly versionId: string;
  readonly items: readonly EarlierItem[];
};

/** What was sent back last of each of these pledges; those that never were are left out. */
export async function listSentBack(
  { tx }: Pick<Scope, 'tx'>,
  pledgeIds: readonly string[],
): Promise<ReadonlyMap<string, SentBack>> {
  const rows = await tx.pledgeTransition.findMany({
    where: { pledgeId: { in: [...pledgeIds] }, kind: 'return' },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: {
      pledgeId: true,
      at: true,
      byName: true,
      reason: true,
      versionId: true,
      item: { select: { ordinal: true } },
      version: {
        select: {
          items: {
            orderBy: { ordinal: 'asc' },
            select: { key: true, ordinal: true, what: true, group: true, dueOn: true, ...MEASURE_FIELDS },
          },
        },
      },
    },
  });
  return new Map(
    rows.map(({ pledgeId, at, byName, reason, versionId, item, version }) => [
      pledgeId,
      {
        on: vietnamDayOf(at),
        byName,
        reason: reason ?? '',
        itemOrdinal: item?.ordinal ?? null,
        versionId,
        items: version.items.map(({ key, ordinal, what, group, dueOn, ...measure }) => ({
          key,
          ordinal,
          what,
          group,
          measure: toMeasure(measure),
          dueOn: fromDbDate(dueOn),
        })),
      },
    ]),
  );
}
