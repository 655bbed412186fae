import { randomUUIDv7 } from 'node:crypto';
import { routes } from '@/config/routes';
import { mayBeHeldAt } from '@/domain/access/role-rules';
import { covers } from '@/domain/organisation/unit-moves';
import { ok, refuse } from '@/domain/shared/result';
import { formatDate } from '@/lib/format-date';
import { ROLE_WORDS } from '@/lib/pledge-words';
import { defineUseCase, type Subject } from '@/server/action-kit/use-case';
import { toDbDate } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { findDatedUnit } from '@/server/organisation/find-dated-unit';
import { placeOfPerson } from '@/server/organisation/person-place';
import { giveRoleSchema } from '../person.schema';
import { type RoleRefusalCode, roleRefusal } from '../refusal-messages';

/** Gives a person a role at a unit from a day on. */
export const giveRoleUseCase = defineUseCase<typeof giveRoleSchema, RoleRefusalCode>({
  name: 'role.give',
  input: giveRoleSchema,
  permission: 'role.keep',
  at: (scope, { memberId }) => placeOfPerson(scope, memberId),
  effect: 'once',
  records: 'role.given',
  async run(scope, { memberId, role, unitId, from }) {
    const { tx, actor } = scope;
    const unit = await findDatedUnit(scope, unitId);
    if (!unit || !covers(unit, from)) return refuse('role.unit-not-there');
    if (!mayBeHeldAt(role, unit.kind)) return refuse('role.not-there');
    const validFrom = toDbDate(from);
    const held = await tx.roleAssignment.count({
      where: { memberId, role, unitId, OR: [{ validTo: null }, { validTo: { gt: validFrom } }] },
    });
    if (held > 0) return refuse('role.held');
    const id = randomUUIDv7();
    await tx.roleAssignment.createMany({
      data: { id, rootId: actor.rootId, memberId, role, unitId, validFrom },
    });
    const given: Subject = {
      kind: 'member',
      id: memberId,
      after: { role: ROLE_WORDS[role], unit: unit.name, from: formatDate(from) },
      concerns: memberId,
    };
    const endedSlip = await endSecretarysSlip(scope, memberId);
    const done = endedSlip.length > 0 ? 'vai-tro-het-phieu#tai-khoan' : 'vai-tro#vai-tro';
    return ok({ about: [given, ...endedSlip], goTo: `${routes.person(memberId)}?vua=${done}` });
  },
  refusals: roleRefusal,
});

/** An unused slip that a secretary gave would open the role to whoever saw it. */
async function endSecretarysSlip({ tx, now }: Scope, memberId: string): Promise<readonly Subject[]> {
  const rows = await tx.$queryRaw<{ ended: boolean }[]>`
    SELECT end_secretarys_slip(${memberId}::uuid, ${now}::timestamptz) AS ended`;
  if (!rows[0]?.ended) return [];
  return [{ kind: 'account', id: memberId, action: 'account.slip-ended', concerns: memberId }];
}
