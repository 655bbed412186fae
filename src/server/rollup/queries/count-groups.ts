import 'server-only';
import { z } from 'zod';
import type { Figures } from '@/domain/rollup/figures';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { fromDbDate, fromOptionalDbDate } from '../../db/calendar';
import type { Scope } from '../../db/scope';

/** One cell, or one direct subordinate, with its figures. */
export type GroupFigures = {
  readonly unitId: string;
  readonly figures: Figures;
  /** The last day on which the unit registers on time: the campaign's, or its extension. */
  readonly deadline: CalendarDate;
};

export type GroupBy = 'cell' | 'subordinate';

export type RollUpQuestion = {
  readonly campaignId: string;
  readonly unitId: string;
  /** The end of this day in Vietnam. */
  readonly on: CalendarDate;
  readonly by: GroupBy;
};

const count = z.bigint().transform(Number);

const rowSchema = z
  .object({
    group_id: z.string(),
    cells: count,
    cells_obliged: count,
    cells_complete: count,
    cells_active: count,
    obliged: count,
    registered: count,
    approved: count,
    late: count,
    items: count,
    items_done: count,
    items_due: count,
    items_due_done: count,
    items_overdue: count,
    items_overdue_30: count,
    items_waiting: count,
    completed_on: z.date().nullable(),
    collectives: count,
    collectives_registered: count,
    collectives_approved: count,
    collectives_late: count,
    deadline: z.date(),
  })
  .transform(
    (row): GroupFigures => ({
      unitId: row.group_id,
      deadline: fromDbDate(row.deadline),
      figures: {
        cells: row.cells,
        cellsObliged: row.cells_obliged,
        cellsComplete: row.cells_complete,
        cellsActive: row.cells_active,
        obliged: row.obliged,
        registered: row.registered,
        approved: row.approved,
        late: row.late,
        items: row.items,
        itemsDone: row.items_done,
        itemsDue: row.items_due,
        itemsDueDone: row.items_due_done,
        itemsOverdue: row.items_overdue,
        itemsOverdue30: row.items_overdue_30,
        itemsWaiting: row.items_waiting,
        completedOn: fromOptionalDbDate(row.completed_on),
        collectives: row.collectives,
        collectivesRegistered: row.collectives_registered,
        collectivesApproved: row.collectives_approved,
        collectivesLate: row.collectives_late,
      },
    }),
  );

/**
 * The counts of every group under a unit; nothing when the unit is out of the actor's reach. Leans on
 * unit_ancestry_pkey (ancestor first), membership(cell_id), pledge(campaign_id, member_id) and item_days(pledge_id).
 */
export async function countGroups({ tx }: Pick<Scope, 'tx'>, question: RollUpQuestion) {
  const { campaignId, unitId, on, by } = question;
  const rows = await tx.$queryRaw`
    SELECT * FROM roll_up(${campaignId}::uuid, ${unitId}::uuid, ${on}::date, ${by})`;
  return z.array(rowSchema).parse(rows);
}
