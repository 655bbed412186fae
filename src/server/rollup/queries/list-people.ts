import 'server-only';
import { z } from 'zod';
import { STANDINGS } from '@/domain/organisation/standing';
import { PLEDGE_STATES } from '@/domain/pledge/pledge';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { effectiveDeadlineSql } from '../../campaign/effective-deadline';
import { fromDbDate, fromOptionalDbDate } from '../../db/calendar';
import { Prisma } from '../../db/generated/client';
import type { Scope } from '../../db/scope';

const count = z.bigint().transform(Number);
const day = z.date().nullable().transform(fromOptionalDbDate);

const rowSchema = z
  .object({
    member_id: z.string(),
    full_name: z.string(),
    cell_id: z.string(),
    cell_name: z.string(),
    standing: z.enum(STANDINGS),
    is_obliged: z.boolean(),
    state: z.enum(PLEDGE_STATES).nullable(),
    submitted_on: day,
    approved_on: day,
    items: count,
    items_done: count,
    items_due: count,
    items_due_done: count,
    items_overdue: count,
    items_waiting: count,
    is_late: z.boolean(),
    deadline: z.date().transform(fromDbDate),
    dossier_id: z.string().nullable(),
    code: z.string().nullable(),
  })
  .transform((row) => ({
    memberId: row.member_id,
    fullName: row.full_name,
    cellId: row.cell_id,
    cellName: row.cell_name,
    standing: row.standing,
    isObliged: row.is_obliged,
    /** As it is today, whatever day was asked for. */
    state: row.state,
    submittedOn: row.submitted_on,
    approvedOn: row.approved_on,
    items: row.items,
    itemsDone: row.items_done,
    itemsDue: row.items_due,
    itemsDueDone: row.items_due_done,
    itemsOverdue: row.items_overdue,
    itemsWaiting: row.items_waiting,
    /** Handed in by the day, after the deadline that held for the person. */
    isLate: row.is_late,
    /** The last day on which the person registers on time. */
    deadline: row.deadline,
    /** The dossier, where it is routed to the actor: the way back to what was decided earlier. */
    dossierId: row.dossier_id,
    /** The reference number of what is handed in, where the actor knows of it. */
    code: row.code,
  }));

export type PersonRow = z.output<typeof rowSchema>;

export type PeopleQuestion = {
  readonly campaignId: string;
  readonly unitId: string;
  readonly on: CalendarDate;
};

/**
 * The people of a unit's cells on a day whom the actor knows by name today, with status and counts and no text.
 * Two walls of the database stand here: the function's own reach, and row security on the name.
 * Leans on the indexes of `countGroups` and on member_sort_name.
 */
export async function listPeople(
  { tx }: Pick<Scope, 'tx'>,
  question: PeopleQuestion,
): Promise<readonly PersonRow[]> {
  const { campaignId, unitId, on } = question;
  const deadline = effectiveDeadlineSql({
    campaign: Prisma.sql`c`,
    memberId: Prisma.sql`p.member_id`,
    unitId: Prisma.sql`p.cell_id`,
    today: on,
  });
  const rows = await tx.$queryRaw`
    SELECT p.member_id, m.full_name, p.cell_id, u.name AS cell_name, p.standing::text AS standing, p.is_obliged, p.state::text AS state,
           p.submitted_on, p.approved_on, p.items, p.items_done, p.items_due, p.items_due_done, p.items_overdue,
           p.items_waiting, p.is_late, ${deadline} AS deadline, d.code,
           CASE WHEN d.member_id = ANY ((SELECT my_dossier_members())::uuid[]) THEN d.id END AS dossier_id
      FROM roll_up_members(${campaignId}::uuid, ${unitId}::uuid, ${on}::date) p
      JOIN member m ON m.id = p.member_id
      JOIN unit u ON u.id = p.cell_id
      JOIN campaign c ON c.id = ${campaignId}::uuid
      LEFT JOIN pledge d ON d.campaign_id = ${campaignId}::uuid AND d.member_id = p.member_id AND d.state <> 'draft'
     ORDER BY m.sort_name, p.member_id`;
  return z.array(rowSchema).parse(rows);
}
