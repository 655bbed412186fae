import 'server-only';
import { vietnamDayOf } from '@/domain/shared/calendar-date';
import { formatDate } from '@/lib/format-date';
import { formatDateTime } from '@/lib/format-date-time';
import { ROLE_WORDS, STANDING_WORDS } from '@/lib/pledge-words';
import { fromDbDate } from '@/server/db/calendar';
import { BLANK, type DataRow } from '../data-section';
import type { OwnRows } from './own-rows';

export function listFacts({ person: member }: OwnRows): readonly DataRow[] {
  return [
    ['Họ và tên', member.fullName],
    ['Mã của cơ quan', member.code ?? BLANK],
    ['Ngày sinh', dayText(member.birthDate)],
    ['Ngày vào Đảng', dayText(member.joinedPartyOn)],
    ['Chức vụ Đảng', member.partyPosition ?? BLANK],
    ['Chức vụ, công tác', member.workPosition ?? BLANK],
  ];
}

export function listHomes({ person }: OwnRows): readonly DataRow[] {
  return person.memberships.map(({ cell, standing, validFrom, validTo }) => [
    cell.name,
    STANDING_WORDS[standing],
    dayText(validFrom),
    dayText(validTo),
  ]);
}

export function listRoles({ person }: OwnRows): readonly DataRow[] {
  return person.assignments.map(({ role, unit, validFrom, validTo }) => [
    ROLE_WORDS[role],
    unit.name,
    dayText(validFrom),
    dayText(validTo),
  ]);
}

export function listAccount({ person: { account } }: OwnRows): readonly DataRow[] {
  if (!account) return [];
  return [
    ['Tên đăng nhập', account.loginName],
    ['Số điện thoại', account.phone ?? BLANK],
    ['Mật khẩu', 'chỉ giữ ở dạng không ai đọc lại được'],
    ['Đăng nhập lần đầu', dayText(account.firstSignedInOn)],
  ];
}

export function listSessions({ sessions }: OwnRows, now: Date): readonly DataRow[] {
  return sessions.map(({ openedAt, expiresAt, revokedAt }) => [
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
