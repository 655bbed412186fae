import { routes } from '@/config/routes';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { placeOfPerson } from '@/server/organisation/person-place';
import { memberSchema } from '../account.schema';
import { type AccountRefusalCode, accountRefusal } from '../refusal-messages';

/** Ends every session of an account: a lost phone. */
export const signOutEverywhereUseCase = defineUseCase<typeof memberSchema, AccountRefusalCode>({
  name: 'account.sign-out-everywhere',
  input: memberSchema,
  permission: 'account.manage',
  at: (scope, { memberId }) => placeOfPerson(scope, memberId),
  effect: 'once',
  records: 'account.signed-out-everywhere',
  async run({ tx, now }, { memberId }) {
    const rows = await tx.$queryRaw<{ done: boolean }[]>`
      SELECT close_sessions_of(${memberId}::uuid, ${now}::timestamptz) AS done`;
    if (!rows[0]?.done) return refuse('account.none');
    return ok({
      about: { kind: 'account', id: memberId, concerns: memberId },
      goTo: `${routes.person(memberId)}?vua=dang-xuat#tai-khoan`,
    });
  },
  refusals: accountRefusal,
});
