import type pg from 'pg';
import { addDays, type CalendarDate } from '@/domain/shared/calendar-date';
import { groupBy } from '@/domain/shared/group-by';
import { type Difference, differences } from './difference';
import type { DerivedItem, Facts } from './read-facts';

/** The days as PostgreSQL writes an array; all null where there is no row. */
type ItemDaysRow = {
  readonly versionId: string;
  readonly campaignId: string | null;
  readonly pledgeId: string | null;
  readonly inForceFrom: CalendarDate | null;
  readonly inForceTo: CalendarDate | null;
} & Readonly<Record<'due' | 'done' | 'dueDone' | 'answered' | 'overdueTo' | 'overdue30To', string | null>>;

const DAYS_OF_LONG_OVERDUE = 30;

const NO_ROW: Omit<ItemDaysRow, 'versionId'> = {
  campaignId: null,
  pledgeId: null,
  inForceFrom: null,
  inForceTo: null,
  due: null,
  done: null,
  dueDone: null,
  answered: null,
  overdueTo: null,
  overdue30To: null,
};

/** The days that the roll-up counts, for every version that is or was in force, against the items themselves. */
export async function checkItemDays(
  client: pg.Client,
  { pledges, versions, items }: Facts,
): Promise<readonly Difference[]> {
  const { rows } = await client.query<ItemDaysRow>(ITEM_DAYS);
  const campaignOf = new Map(pledges.map(({ id, campaignId }) => [id, campaignId]));
  const itemsOf = groupBy(items, ({ versionId }) => versionId);
  const storedOf = new Map(rows.map(({ versionId, ...stored }) => [versionId, stored]));
  return versions.flatMap(({ id, pledgeId, inForceFrom, inForceTo }) => {
    const byHand = inForceFrom
      ? {
          ...{ campaignId: campaignOf.get(pledgeId) ?? null, pledgeId, inForceFrom, inForceTo },
          ...daysByHand(itemsOf.get(id) ?? []),
        }
      : NO_ROW;
    return differences(`item_days ${id}`, storedOf.get(id) ?? NO_ROW, byHand);
  });
}

function daysByHand(items: readonly DerivedItem[]) {
  const done = items.flatMap(({ dueOn, confirmedDoneOn: on }) => (on ? [{ dueOn, on }] : []));
  const answered = items.flatMap(({ dueOn, claimedOn, confirmedDoneOn }) => {
    const [first] = [claimedOn, confirmedDoneOn].flatMap((on) => on ?? []).toSorted();
    return first ? [{ dueOn, on: first }] : [];
  });
  const noLongerOverdue = (days: number) =>
    inOrder(answered.map(({ dueOn, on }) => later(on, addDays(dueOn, days + 1))));
  return {
    due: inOrder(items.map(({ dueOn }) => dueOn)),
    done: inOrder(done.map(({ on }) => on)),
    dueDone: inOrder(done.map(({ dueOn, on }) => later(dueOn, on))),
    answered: inOrder(answered.map(({ on }) => on)),
    overdueTo: noLongerOverdue(0),
    overdue30To: noLongerOverdue(DAYS_OF_LONG_OVERDUE),
  };
}

function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}

/** As PostgreSQL writes an array. */
function inOrder(days: readonly CalendarDate[]): string {
  return `{${days.toSorted().join(',')}}`;
}

const ITEM_DAYS = `
  SELECT version_id AS "versionId", campaign_id AS "campaignId", pledge_id AS "pledgeId", in_force_from::text AS "inForceFrom",
         in_force_to::text AS "inForceTo", due::text AS due, done::text AS done, due_done::text AS "dueDone",
         answered::text AS answered, overdue_to::text AS "overdueTo", overdue_30_to::text AS "overdue30To" FROM item_days`;
