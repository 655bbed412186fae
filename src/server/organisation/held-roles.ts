import 'server-only';
import { z } from 'zod';
import { ASSIGNABLE_ROLES } from '@/domain/access/roles';
import type { HeldRole } from '@/domain/organisation/reviewers-of';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { Prisma } from '../db/generated/client';

const rowSchema = z.object({ memberId: z.string(), role: z.string(), unitId: z.string() });

/** What `heldRolesSql` gives: those roles that the product knows. */
export const heldRolesSchema = z.array(rowSchema).transform((rows) => rows.filter(isHeldRole));

/** Who holds a role on a day at one of the units of an array, as JSON; leans on role_assignment(unit_id). */
export function heldRolesSql(unitIds: Prisma.Sql, day: CalendarDate): Prisma.Sql {
  return Prisma.sql`(
    SELECT coalesce(jsonb_agg(jsonb_build_object('memberId', r.member_id, 'role', r.role, 'unitId', r.unit_id)), '[]')
      FROM role_assignment r
     WHERE r.unit_id = ANY (${unitIds})
       AND r.valid_from <= ${day}::date AND (r.valid_to IS NULL OR r.valid_to > ${day}::date))`;
}

function isHeldRole(held: { readonly role: string }): held is HeldRole {
  return ASSIGNABLE_ROLES.some((role) => role === held.role);
}
