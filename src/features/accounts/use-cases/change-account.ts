import { routes } from '@/config/routes';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { placeOfPerson } from '@/server/organisation/person-place';
import { changeAccountSchema } from '../account.schema';
import { takenLogins } from '../issue-slip';
import { type AccountRefusalCode, accountRefusal } from '../refusal-messages';

/** Mends a login name or a telephone number that was written wrongly; the password and open sessions stay. */
export const changeAccountUseCase = defineUseCase<typeof changeAccountSchema, AccountRefusalCode>({
  name: 'account.change',
  input: changeAccountSchema,
  permission: 'account.manage',
  at: (scope, { memberId }) => placeOfPerson(scope, memberId),
  effect: 'once',
  records: 'account.changed',
  async run(scope, { memberId, loginName, phone }) {
    const before = await scope.tx.account.findUnique({
      where: { memberId },
      select: { loginName: true, phone: true },
    });
    if (!before) return refuse('account.none');
    const taken = await takenLogins(scope, phone ? [loginName, phone] : [loginName]);
    if (loginName !== before.loginName && taken.has(loginName)) return refuse('account.login-taken');
    if (phone && phone !== before.phone && taken.has(phone)) return refuse('account.phone-taken');
    const rows = await scope.tx.$queryRaw<{ done: boolean }[]>`
      SELECT change_account(${memberId}::uuid, ${loginName}, ${phone}) AS done`;
    if (!rows[0]?.done) return refuse('account.none');
    const about = { kind: 'account', id: memberId, before, after: { loginName, phone }, concerns: memberId };
    return ok({ about, goTo: `${routes.person(memberId)}?vua=sua-tai-khoan#tai-khoan` });
  },
  refusals: accountRefusal,
});
