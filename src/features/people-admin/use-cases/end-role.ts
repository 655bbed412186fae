import { routes } from '@/config/routes';
import type { Place } from '@/domain/access/permissions';
import { isBefore } from '@/domain/shared/calendar-date';
import { ok, refuse } from '@/domain/shared/result';
import { formatDate } from '@/lib/format-date';
import { ROLE_WORDS } from '@/lib/pledge-words';
import { defineUseCase } from '@/server/action-kit/use-case';
import { fromDbDate, toDbDate } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { placeOfPerson } from '@/server/organisation/person-place';
import { isId } from '@/server/organisation/unit-place';
import { endRoleSchema } from '../person.schema';
import { type RoleRefusalCode, roleRefusal } from '../refusal-messages';

/** Ends a role from a day on, from its first where it was given by mistake; a root always keeps an administrator. */
export const endRoleUseCase = defineUseCase<typeof endRoleSchema, RoleRefusalCode>({
  name: 'role.end',
  input: endRoleSchema,
  permission: 'role.keep',
  at: (scope, { assignmentId }) => placeOfHolder(scope, assignmentId),
  effect: 'once',
  records: 'role.ended',
  async run(scope, { assignmentId, on }) {
    const { tx } = scope;
    const held = await tx.roleAssignment.findUnique({
      where: { id: assignmentId },
      select: {
        memberId: true,
        role: true,
        validFrom: true,
        validTo: true,
        unit: { select: { name: true } },
      },
    });
    if (!held || held.validTo) return refuse('role.not-found');
    const validFrom = fromDbDate(held.validFrom);
    if (isBefore(on, validFrom)) return refuse('role.before-start', { validFrom });
    if (held.role === 'administrator' && (await isLastAdministrator(scope, assignmentId))) {
      return refuse('role.last-administrator');
    }
    await tx.roleAssignment.updateMany({ where: { id: assignmentId }, data: { validTo: toDbDate(on) } });
    const { memberId } = held;
    const about = {
      kind: 'member',
      id: memberId,
      before: { role: ROLE_WORDS[held.role], unit: held.unit.name },
      after: { until: formatDate(on) },
      concerns: memberId,
    };
    return ok({ about, goTo: `${routes.person(memberId)}?vua=het-vai-tro#vai-tro` });
  },
  refusals: roleRefusal,
});

async function placeOfHolder(scope: Scope, assignmentId: string): Promise<Place | null> {
  if (!isId(assignmentId)) return null;
  const { tx, actor } = scope;
  const held = await tx.roleAssignment.findUnique({
    where: { id: assignmentId, rootId: actor.rootId },
    select: { memberId: true },
  });
  return held && placeOfPerson(scope, held.memberId);
}

/** The row is locked first, so that two last ones do not end each other. */
async function isLastAdministrator({ tx, actor }: Scope, assignmentId: string): Promise<boolean> {
  const others = await tx.$queryRaw<{ id: string }[]>`
    SELECT r.id FROM role_assignment r JOIN account a ON a.member_id = r.member_id AND NOT a.is_disabled
     WHERE r.root_id = ${actor.rootId}::uuid AND r.role = 'administrator' AND r.valid_to IS NULL FOR UPDATE OF r`;
  return others.every(({ id }) => id === assignmentId);
}
