import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import { STANDINGS } from '@/domain/organisation/standing';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { Prisma } from '../db/generated/client';
import type { Scope } from '../db/scope';
import { heldRolesSchema, heldRolesSql } from './held-roles';

const homeSchema = z.object({
  cellId: z.string(),
  standing: z.enum(STANDINGS),
  /** Empty where the cell is out of the reader's reach. */
  cellName: z.string(),
  /** All above the cell today, nearest first. */
  superiorIds: z.array(z.string()),
  superiorName: z.string().nullable(),
  /** Who holds a role today at the cell or above it. */
  liveRoles: heldRolesSchema,
});

/** Where a person belongs today. */
export type MemberHome = z.output<typeof homeSchema>;

/** The cell of a person today, with what it stands under; null for somebody without one, or one out of reach. */
export function findMemberHome(
  { tx, today }: Pick<Scope, 'tx' | 'today'>,
  memberId: string,
): Promise<MemberHome | null> {
  return homeOn(tx, memberId, today);
}

/** Remembered while one page is drawn: who reviews a pledge, its author and the campaign's rules all ask it. */
const homeOn = cache(
  async (tx: Scope['tx'], memberId: string, day: CalendarDate): Promise<MemberHome | null> => {
    // Leans on membership(member_id), unit_ancestry(unit_id) and role_assignment(unit_id).
    const rows = await tx.$queryRaw<unknown[]>`
      SELECT m.cell_id::text AS "cellId", m.standing::text AS standing, coalesce(c.name, '') AS "cellName",
             coalesce(line.ids::text[], '{}') AS "superiorIds", s.name AS "superiorName",
             ${heldRolesSql(Prisma.sql`m.cell_id || coalesce(line.ids, '{}')`, day)} AS "liveRoles"
        FROM membership m
        LEFT JOIN unit c ON c.id = m.cell_id
        LEFT JOIN LATERAL (
          SELECT array_agg(a.ancestor_id ORDER BY a.depth) AS ids FROM unit_ancestry a
           WHERE a.unit_id = m.cell_id AND a.depth > 0
             AND a.valid_from <= ${day}::date AND (a.valid_to IS NULL OR a.valid_to > ${day}::date)) line ON true
        LEFT JOIN unit s ON s.id = line.ids[1]
       WHERE m.member_id = ${memberId}::uuid
         AND m.valid_from <= ${day}::date AND (m.valid_to IS NULL OR m.valid_to > ${day}::date)`;
    return z.array(homeSchema).parse(rows)[0] ?? null;
  },
);
