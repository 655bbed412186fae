import 'server-only';
import { type CalendarDate, isAfter } from '@/domain/shared/calendar-date';
import { formatDate } from '@/lib/format-date';
import { ROLE_WORDS } from '@/lib/pledge-words';
import type { Subject } from '../action-kit/use-case';
import { fromDbDate, toDbDate } from '../db/calendar';
import type { Scope } from '../db/scope';

type EndedUnit = { readonly id: string; readonly name: string };

/** Ends the roles that are held at a unit when it is no longer; for each holder that is a change of their own. */
export async function endRolesAt(
  { tx }: Scope,
  unit: EndedUnit,
  on: CalendarDate,
): Promise<readonly Subject[]> {
  const held = await tx.roleAssignment.findMany({
    where: { unitId: unit.id, OR: [{ validTo: null }, { validTo: { gt: toDbDate(on) } }] },
    select: { id: true, memberId: true, role: true, validFrom: true },
  });
  const ended: Subject[] = [];
  for (const { id, memberId, role, validFrom } of held) {
    // A role that would begin later never does: it ends on the day it would have begun.
    const until = latest(fromDbDate(validFrom), on);
    await tx.roleAssignment.updateMany({ where: { id }, data: { validTo: toDbDate(until) } });
    ended.push({
      kind: 'member',
      id: memberId,
      action: 'role.ended',
      before: { role: ROLE_WORDS[role], unit: unit.name },
      after: { until: formatDate(until) },
      concerns: memberId,
    });
  }
  return ended;
}

function latest(one: CalendarDate, other: CalendarDate): CalendarDate {
  return isAfter(one, other) ? one : other;
}
