import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase, type Subject } from '@/server/action-kit/use-case';
import { validOn } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { placeOfPerson } from '@/server/organisation/person-place';
import { issueAccountSchema } from '../account.schema';
import { issueSlip, takenLogins } from '../issue-slip';
import { type AccountRefusalCode, accountRefusal } from '../refusal-messages';

/**
 * Gives one person a slip: a new account, or a new one-time password for the account there is. The administrator for
 * anybody; a cell's secretary for an ordinary member of the cell, never for somebody who holds a role.
 */
export const issueAccountUseCase = defineUseCase<typeof issueAccountSchema, AccountRefusalCode>({
  name: 'account.issue',
  input: issueAccountSchema,
  permission: 'account.slip',
  at: (scope, { memberId }) => placeOfPerson(scope, memberId),
  effect: 'once',
  records: 'account.issued',
  async run(scope, { memberId, loginName, phone }) {
    const person = await findPerson(scope, memberId);
    if (!person) return refuse('account.not-yours');
    const isNew = person.loginName === null;
    if (isNew && loginName && (await takenLogins(scope, [loginName])).size > 0)
      return refuse('account.login-taken');
    if (isNew && phone && (await takenLogins(scope, [phone])).size > 0) return refuse('account.phone-taken');
    const slip = await issueSlip(scope, {
      ...person,
      loginName: person.loginName ?? (loginName || null),
      phone: isNew ? phone : null,
    });
    if (!slip) return refuse('account.not-yours');
    const about: Subject = {
      kind: 'account',
      id: memberId,
      action: isNew ? 'account.issued' : 'account.reset',
      after: { loginName: slip.loginName },
      concerns: memberId,
    };
    return ok({ about, once: { slips: [slip] } });
  },
  refusals: accountRefusal,
});

async function findPerson({ tx, actor, today }: Scope, memberId: string) {
  const row = await tx.member.findUnique({
    where: { id: memberId, rootId: actor.rootId },
    select: {
      fullName: true,
      account: { select: { loginName: true } },
      memberships: { where: validOn(today), select: { cell: { select: { name: true } } } },
    },
  });
  if (!row) return null;
  return {
    memberId,
    fullName: row.fullName,
    unitName: row.memberships[0]?.cell.name ?? '',
    loginName: row.account?.loginName ?? null,
  };
}
