import 'server-only';
import { vietnamDayOf } from '@/domain/shared/calendar-date';
import { formatDate } from '@/lib/format-date';
import { formatDateTime } from '@/lib/format-date-time';
import { ROLE_WORDS, STANDING_WORDS } from '@/lib/pledge-words';
import { fromDbDate } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { BLANK, type DataRow } from '../data-section';

export async function listFacts({ tx, actor }: Scope): Promise<readonly DataRow[]> {
  const member = await tx.member.findUniqueOrThrow({
    where: { id: actor.memberId },
    select: {
      fullName: true,
      code: true,
      birthDate: true,
      joinedPartyOn: true,
      partyPosition: true,
      workPosition: true,
    },
  });
  return [
    ['Họ và tên', member.fullName],
    ['Mã của cơ quan', member.code ?? BLANK],
    ['Ngày sinh', dayText(member.birthDate)],
    ['Ngày vào Đảng', dayText(member.joinedPartyOn)],
    ['Chức vụ Đảng', member.partyPosition ?? BLANK],
    ['Chức vụ, công tác', member.workPosition ?? BLANK],
  ];
}

export async function listHomes({ tx, actor }: Scope): Promise<readonly DataRow[]> {
  const rows = await tx.membership.findMany({
    where: { memberId: actor.memberId },
    orderBy: { validFrom: 'desc' },
    select: { standing: true, validFrom: true, validTo: true, cell: { select: { name: true } } },
  });
  return rows.map(({ cell, standing, validFrom, validTo }) => [
    cell.name,
    STANDING_WORDS[standing],
    dayText(validFrom),
    dayText(validTo),
  ]);
}

export async function listRoles({ tx, actor }: Scope): Promise<readonly DataRow[]> {
  const rows = await tx.roleAssignment.findMany({
    where: { memberId: actor.memberId },
    orderBy: { validFrom: 'desc' },
    select: { role: true, validFrom: true, validTo: true, unit: { select: { name: true } } },
  });
  return rows.map(({ role, unit, validFrom, validTo }) => [
    ROLE_WORDS[role],
    unit.name,
    dayText(validFrom),
    dayText(validTo),
  ]);
}

export async function listAccount({ tx, actor }: Scope): Promise<readonly DataRow[]> {
  const account = await tx.account.findUniqueOrThrow({
    where: { memberId: actor.memberId },
    select: { loginName: true, phone: true, firstSignedInOn: true },
  });
  return [
    ['Tên đăng nhập', account.loginName],
    ['Số điện thoại', account.phone ?? BLANK],
    ['Mật khẩu', 'chỉ giữ ở dạng không ai đọc lại được'],
    ['Đăng nhập lần đầu', dayText(account.firstSignedInOn)],
  ];
}

/** With no trace of the token: the application itself may not read its hash. */
export async function listSessions({ tx, actor, now }: Scope): Promise<readonly DataRow[]> {
  const rows = await tx.session.findMany({
    where: { accountId: actor.accountId },
    orderBy: { openedAt: 'desc' },
    select: { openedAt: true, expiresAt: true, revokedAt: true },
  });
  return rows.map(({ openedAt, expiresAt, revokedAt }) => [
    formatDateTime(openedAt),
    formatDateTime(expiresAt),
    sessionState({ expiresAt, revokedAt }, now),
  ]);
}

function sessionState(
  { expiresAt, revokedAt }: { readonly expiresAt: Date; readonly revokedAt: Date | null },
  now: Date,
): string {
  if (revokedAt) return `đã đăng xuất lúc ${formatDateTime(revokedAt)}`;
  return expiresAt > now ? 'đang mở' : `đã hết hạn từ ${formatDate(vietnamDayOf(expiresAt))}`;
}

function dayText(date: Date | null): string {
  return date ? formatDate(fromDbDate(date)) : BLANK;
}
