import 'server-only';
import { ROLE_WORDS } from '@/lib/pledge-words';
import { validOn } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';

/** The roles that a person goes on holding when their cell changes or ends: each ends by an act of its own. */
export async function rolesStillHeld({ tx, today }: Scope, memberId: string): Promise<readonly string[]> {
  const held = await tx.roleAssignment.findMany({
    where: { memberId, ...validOn(today) },
    select: { role: true, unit: { select: { name: true } } },
  });
  return held.map(
    ({ role, unit }) =>
      `Vẫn giữ vai trò ${ROLE_WORDS[role]} tại ${unit.name}: vai trò không tự hết, hãy ghi ngày hết nếu cần.`,
  );
}

/** The account with which a person who has left could still sign in. */
export async function accountStillOpen({ tx }: Scope, memberId: string): Promise<readonly string[]> {
  const account = await tx.account.findUnique({
    where: { memberId, isDisabled: false },
    select: { loginName: true },
  });
  return account ? [`Tài khoản ${account.loginName} vẫn đăng nhập được: hãy khóa nếu không dùng nữa.`] : [];
}
