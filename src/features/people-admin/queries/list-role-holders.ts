import 'server-only';
import { can } from '@/domain/access/permissions';
import { ASSIGNABLE_ROLES, type AssignableRole } from '@/domain/access/roles';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { fromDbDate, validOn } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { placeOfUnit } from '@/server/organisation/unit-place';

export type RoleHolder = {
  readonly memberId: string;
  readonly fullName: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly validFrom: CalendarDate;
};

export type RoleHolders = {
  readonly groups: readonly { readonly role: AssignableRole; readonly holders: readonly RoleHolder[] }[];
  /** Cells in which nobody reviews: their members' pledges go one level up. */
  readonly cellsWithout: readonly { readonly id: string; readonly name: string }[];
};

/** Who holds which role where today, and which cells have no secretary. */
export async function listRoleHolders(scope: Scope): Promise<RoleHolders | null> {
  const { tx, actor, today } = scope;
  const place = await placeOfUnit(scope, actor.rootId);
  if (!place || !can(actor, 'role.keep', place)) return null;
  const rows = await tx.roleAssignment.findMany({
    where: { rootId: actor.rootId, ...validOn(today) },
    orderBy: [{ unit: { kind: 'asc' } }, { unit: { name: 'asc' } }],
    select: {
      role: true,
      memberId: true,
      unitId: true,
      validFrom: true,
      member: { select: { fullName: true } },
      unit: { select: { name: true } },
    },
  });
  const cellsWithout = await tx.unit.findMany({
    where: {
      rootId: actor.rootId,
      kind: 'cell',
      ...validOn(today),
      assignments: { none: { role: 'cell_secretary', ...validOn(today) } },
    },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  });
  const holders = rows.map(({ member, unit, validFrom, ...row }) => ({
    ...row,
    fullName: member.fullName,
    unitName: unit.name,
    validFrom: fromDbDate(validFrom),
  }));
  return {
    groups: ASSIGNABLE_ROLES.toReversed().map((role) => ({
      role,
      holders: holders.filter((held) => held.role === role),
    })),
    cellsWithout,
  };
}
