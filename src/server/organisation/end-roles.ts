import 'server-only';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { formatDate } from '@/lib/format-date';
import { ROLE_WORDS } from '@/lib/pledge-words';
import type { Subject } from '../action-kit/use-case';
import { toDbDate } from '../db/calendar';
import type { Scope } from '../db/scope';

type EndedUnit = { readonly id: string; readonly name: string };

/** Ends the roles that are held at a unit when it is no longer; for each holder that is a change of their own. */
export async function endRolesAt(
  { tx }: Scope,
  unit: EndedUnit,
  on: CalendarDate,
): Promise<readonly Subject[]> {
  const validTo = toDbDate(on);
  const stillOpen = { OR: [{ validTo: null }, { validTo: { gt: validTo } }] };
  // A role that would begin later never does: it ends on the day it would have begun.
  const where = { unitId: unit.id, validFrom: { lt: validTo }, ...stillOpen };
  const held = await tx.roleAssignment.findMany({ where, select: { memberId: true, role: true } });
  await tx.roleAssignment.updateMany({ where, data: { validTo } });
  return held.map(({ memberId, role }) => ({
    kind: 'member',
    id: memberId,
    action: 'role.ended',
    before: { role: ROLE_WORDS[role], unit: unit.name },
    after: { until: formatDate(on) },
    concerns: memberId,
  }));
}
