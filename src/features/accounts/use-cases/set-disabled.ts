import { routes } from '@/config/routes';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase, type Subject } from '@/server/action-kit/use-case';
import { placeOfPerson } from '@/server/organisation/person-place';
import { setDisabledSchema } from '../account.schema';
import { type AccountRefusalCode, accountRefusal } from '../refusal-messages';

/** Locks an account and ends its sessions, or opens it again; never one's own. */
export const setDisabledUseCase = defineUseCase<typeof setDisabledSchema, AccountRefusalCode>({
  name: 'account.set-disabled',
  input: setDisabledSchema,
  permission: 'account.manage',
  at: (scope, { memberId }) => placeOfPerson(scope, memberId),
  effect: 'once',
  records: 'account.disabled',
  async run({ tx, now }, { memberId, disabled }) {
    const isDisabled = disabled === 'co';
    const rows = await tx.$queryRaw<{ done: boolean }[]>`
      SELECT set_account_disabled(${memberId}::uuid, ${isDisabled}, ${now}::timestamptz) AS done`;
    if (!rows[0]?.done) return refuse('account.none');
    const about: Subject = {
      kind: 'account',
      id: memberId,
      action: isDisabled ? 'account.disabled' : 'account.enabled',
      after: { isDisabled },
      concerns: memberId,
    };
    return ok({ about, goTo: `${routes.person(memberId)}?vua=${isDisabled ? 'khoa' : 'mo-khoa'}#tai-khoan` });
  },
  refusals: accountRefusal,
});
