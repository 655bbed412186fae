import 'server-only';
import { routes } from '@/config/routes';
import { ok, refuse } from '@/domain/shared/result';
import { defineUseCase } from '@/server/action-kit/use-case';
import { hashPassword, verifyPassword } from '@/server/auth/password';
import { changePasswordSchema } from '../change-password.schema';

/** Replaces the own password and closes every other session of the account. */
export const changePasswordUseCase = defineUseCase({
  name: 'account.change-password',
  input: changePasswordSchema,
  permission: 'account.keep',
  at: async ({ actor }) => ({ kind: 'own', memberId: actor.memberId }),
  effect: 'again',
  records: 'account.password-changed',
  async run({ tx, actor, tokenHash, now }, { currentPassword, newPassword }) {
    const rows = await tx.$queryRaw<{ hash: string | null }[]>`SELECT my_password_hash() AS hash`;
    if (!(await verifyPassword(currentPassword, rows[0]?.hash ?? null))) return refuse('password.wrong');
    const hash = await hashPassword(newPassword);
    await tx.$executeRaw`SELECT change_my_password(${hash}, ${tokenHash}::bytea, ${now}::timestamptz)`;
    return ok({ about: { kind: 'account', id: actor.accountId }, goTo: routes.home });
  },
  refusals: () => ({ field: 'currentPassword', sentence: 'Mật khẩu đang dùng chưa đúng. Hãy nhập lại.' }),
});
