import 'server-only';
import type { Measure } from '@/domain/pledge/measure';
import type { ItemGroup } from '@/domain/pledge/pledge-item';
import { type CalendarDate, vietnamDayOf } from '@/domain/shared/calendar-date';
import { fromDbDate } from '@/server/db/calendar';
import type { Prisma, TransitionKind } from '@/server/db/generated/client';
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

const RETURNS = ['return', 'amendment_return'] as const satisfies readonly TransitionKind[];
const APPROVALS = ['approval', 'amendment_approval'] as const satisfies readonly TransitionKind[];

const SENT_BACK_FIELDS = {
  kind: true,
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
} as const satisfies Prisma.PledgeTransitionSelect;

/**
 * What was sent back last of each of these pledges since it was last approved, the pledge itself or its amendment; those
 * that were not are left out.
 */
export async function listSentBack(
  { tx }: Pick<Scope, 'tx'>,
  pledgeIds: readonly string[],
): Promise<ReadonlyMap<string, SentBack>> {
  const pledges = await tx.pledge.findMany({
    where: { id: { in: [...pledgeIds] } },
    select: {
      id: true,
      transitions: {
        where: { kind: { in: [...RETURNS, ...APPROVALS] } },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        take: 1,
        select: SENT_BACK_FIELDS,
      },
    },
  });
  // An approval ends what was said before it.
  const isReturn = ({ kind }: StepRow) => RETURNS.some((one) => one === kind);
  return new Map(
    pledges.flatMap(({ id, transitions }) =>
      transitions.filter(isReturn).map((step) => [id, toSentBack(step)] as const),
    ),
  );
}

type StepRow = Prisma.PledgeTransitionGetPayload<{ select: typeof SENT_BACK_FIELDS }>;

function toSentBack({ at, byName, reason, versionId, item, version }: StepRow): SentBack {
  return {
    on: vietnamDayOf(at),
    byName,
    reason: reason ?? '',
    itemOrdinal: item?.ordinal ?? null,
    versionId,
    items: version.items.map(({ key, ordinal, what, group, dueOn, ...measure }) => ({
      ...{ key, ordinal, what, group },
      measure: toMeasure(measure),
      dueOn: fromDbDate(dueOn),
    })),
  };
}
