import 'server-only';
import type { Measure } from '@/domain/pledge/measure';
import type { ItemGroup } from '@/domain/pledge/pledge-item';
import { type CalendarDate, vietnamDayOf } from '@/domain/shared/calendar-date';
import { fromDbDate } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { MEASURE_FIELDS, toMeasure } from '@/server/pledge/measure-columns';

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

/**
 * What was sent back last of each of these pledges since it was last approved, the pledge itself or its amendment; those
 * that were not are left out.
 */
export async function listSentBack(
  { tx }: Pick<Scope, 'tx'>,
  pledgeIds: readonly string[],
): Promise<ReadonlyMap<string, SentBack>> {
  const rows = await tx.pledgeTransition.findMany({
    where: { id: { in: await newestReturns(tx, pledgeIds) } },
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

/** An approval ends what was said before it. */
async function newestReturns(tx: Scope['tx'], pledgeIds: readonly string[]): Promise<string[]> {
  const newest = await tx.pledgeTransition.findMany({
    where: {
      pledgeId: { in: [...pledgeIds] },
      kind: { in: ['return', 'amendment_return', 'approval', 'amendment_approval'] },
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    distinct: ['pledgeId'],
    select: { id: true, kind: true },
  });
  return newest.flatMap(({ id, kind }) => (kind === 'return' || kind === 'amendment_return' ? [id] : []));
}
