import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import { UNIT_KINDS } from '@/domain/organisation/unit-kind';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import type { Scope } from '../../db/scope';

const rowSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(UNIT_KINDS),
    contact_name: z.string().nullable(),
    contact_phone: z.string().nullable(),
    places_today: z.array(z.string()),
  })
  .transform((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind,
    contactName: row.contact_name,
    contactPhone: row.contact_phone,
    /** The unit itself and all above it today, nearest first; empty when it is there no longer. */
    placesToday: row.places_today,
  }));

export type Subordinate = z.output<typeof rowSchema>;

/**
 * The units that stood directly under a unit on a day, those that are not counted (collectives) left out, with where
 * each stands today: reach is of today. Leans on unit_ancestry_pkey and unit_ancestry(unit_id).
 */
export function listSubordinates(
  { tx, today }: Pick<Scope, 'tx' | 'today'>,
  unitId: string,
  on: CalendarDate,
): Promise<readonly Subordinate[]> {
  return subordinatesOn(tx, today, unitId, on);
}

/** Remembered while one page is drawn: what is hidden in its figures and what is listed below them ask the same. */
const subordinatesOn = cache(
  async (tx: Scope['tx'], today: CalendarDate, unitId: string, on: CalendarDate) => {
    const rows = await tx.$queryRaw`
    SELECT u.id, u.name, u.kind::text AS kind, u.contact_name, u.contact_phone,
           ARRAY(SELECT t.ancestor_id::text FROM unit_ancestry t
                  WHERE t.unit_id = u.id AND t.valid_from <= ${today}::date AND (t.valid_to IS NULL OR t.valid_to > ${today}::date)
                  ORDER BY t.depth) AS places_today
      FROM unit_ancestry a JOIN unit u ON u.id = a.unit_id
     WHERE a.ancestor_id = ${unitId}::uuid AND a.depth = 1 AND u.kind <> 'collective'
       AND a.valid_from <= ${on}::date AND (a.valid_to IS NULL OR a.valid_to > ${on}::date)`;
    return z.array(rowSchema).parse(rows);
  },
);
