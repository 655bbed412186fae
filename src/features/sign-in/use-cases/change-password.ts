import 'server-only';
import { routes } from '@/config/routes';
import { ok, type RefusalDetails, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { beginOwnPasswordAttempt } from '@/server/auth/own-password-attempt';
import { hashPassword, verifyPassword } from '@/server/auth/password';
import { waitText } from '@/server/auth/sign-in-sentence';
import { changePasswordSchema } from '../change-password.schema';

type ChangePasswordRefusal = 'password.wrong' | 'password.wait';

/** Replaces the own password and closes every other session of the account. */
export const changePasswordUseCase = defineUseCase({
  name: 'account.change-password',
  input: changePasswordSchema,
  permission: 'account.keep',
  at: async ({ actor }) => ({ kind: 'own', memberId: actor.memberId }),
  effect: 'again',
  records: 'account.password-changed',
  async run({ tx, actor, tokenHash, now }, { currentPassword, newPassword }) {
    const seconds = await beginOwnPasswordAttempt(actor.loginName, now);
    if (seconds > 0) return refuse('password.wait', { seconds });
    const rows = await tx.$queryRaw<{ hash: string | null }[]>`SELECT my_password_hash() AS hash`;
    if (!(await verifyPassword(currentPassword, rows[0]?.hash ?? null))) return refuse('password.wrong');
    const hash = await hashPassword(newPassword);
    await tx.$executeRaw`SELECT change_my_password(${hash}, ${tokenHash}::bytea, ${now}::timestamptz)`;
    return ok({ about: { kind: 'account', id: actor.memberId }, goTo: routes.home });
  },
  refusals: (code, details) => ({ field: 'currentPassword', sentence: sentenceOf(code, details) }),
});

function sentenceOf(code: ChangePasswordRefusal, details: RefusalDetails): string {
  switch (code) {
    case 'password.wrong':
      return 'Mật khẩu đang dùng chưa đúng. Hãy nhập lại.';
    case 'password.wait':
      return `Đã nhập sai nhiều lần. Đồng chí hãy chờ ${waitText(Number(details.seconds ?? 0))} rồi nhập lại.`;
  }
}
