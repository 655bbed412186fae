import 'server-only';
import { z } from 'zod';
import { UNIT_KINDS } from '@/domain/organisation/unit-kind';
import { PLEDGE_STATES } from '@/domain/pledge/pledge';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { fromOptionalDbDate } from '../../db/calendar';
import type { Scope } from '../../db/scope';

const count = z.bigint().transform(Number);
const day = z.date().nullable().transform(fromOptionalDbDate);

const rowSchema = z
  .object({
    unit_id: z.string(),
    name: z.string(),
    kind: z.enum(UNIT_KINDS),
    superior_id: z.string().nullable(),
    superior_name: z.string().nullable(),
    state: z.enum(PLEDGE_STATES).nullable(),
    amendment_state: z.enum(['draft', 'submitted', 'returned']).nullable(),
    submitted_on: day,
    approved_on: day,
    items: count,
    items_done: count,
    is_late: z.boolean(),
    places_today: z.array(z.string()),
  })
  .transform((row) => ({
    id: row.unit_id,
    name: row.name,
    kind: row.kind,
    /** Under which unit it stood on the day. */
    superiorId: row.superior_id,
    superiorName: row.superior_name,
    /** Both as they are today, whatever day was asked for. */
    state: row.state,
    amendmentState: row.amendment_state,
    submittedOn: row.submitted_on,
    approvedOn: row.approved_on,
    items: row.items,
    itemsDone: row.items_done,
    isLate: row.is_late,
    placesToday: row.places_today,
  }));

export type CollectiveRow = z.output<typeof rowSchema>;

export type CollectivesQuestion = {
  readonly campaignId: string;
  readonly unitId: string;
  readonly on: CalendarDate;
};

/**
 * The units that pledge as collectives at and under a unit on a day, with their status and no text; nothing when the
 * unit is out of the actor's reach. Leans on unit_ancestry_pkey, pledge(campaign_id, unit_id) and pledge_version_in_force.
 */
export async function listCollectives(
  { tx, today }: Pick<Scope, 'tx' | 'today'>,
  { campaignId, unitId, on }: CollectivesQuestion,
): Promise<readonly CollectiveRow[]> {
  const rows = await tx.$queryRaw`
    SELECT c.unit_id, u.name, c.kind::text AS kind, c.superior_id, s.name AS superior_name, c.state::text AS state,
           c.amendment_state::text AS amendment_state, c.submitted_on, c.approved_on, c.items, c.items_done, c.is_late,
           ARRAY(SELECT t.ancestor_id::text FROM unit_ancestry t
                  WHERE t.unit_id = c.unit_id AND t.valid_from <= ${today}::date AND (t.valid_to IS NULL OR t.valid_to > ${today}::date)
                  ORDER BY t.depth) AS places_today
      FROM roll_up_units(${campaignId}::uuid, ${unitId}::uuid, ${on}::date) c
      JOIN unit u ON u.id = c.unit_id
      LEFT JOIN unit s ON s.id = c.superior_id`;
  return z.array(rowSchema).parse(rows);
}
