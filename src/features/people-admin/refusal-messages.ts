import type { MembershipRefusalCode } from '@/domain/organisation/memberships';
import { calendarDate } from '@/domain/shared/calendar-date';
import type { RefusalDetails } from '@/domain/shared/result';
import { formatDate } from '@/lib/format-date';
import type { Sentence } from '@/server/action-kit/use-case';

export type PersonRefusalCode = MembershipRefusalCode | 'person.stale' | 'person.code-taken' | 'person.same';
export type RoleRefusalCode =
  | 'role.not-there'
  | 'role.unit-not-there'
  | 'role.held'
  | 'role.before-start'
  | 'role.last-administrator'
  | 'role.not-found';

type Sentences<Code extends string> = Readonly<Record<Code, (details: RefusalDetails) => Sentence>>;

const PERSON: Sentences<PersonRefusalCode> = {
  'person.stale': () =>
    'Thông tin người này vừa được sửa ở nơi khác. Những gì đồng chí gõ vẫn còn; hãy tải lại trang rồi sửa tiếp.',
  'person.code-taken': () => ({
    field: 'code',
    sentence: 'Mã này đã dùng cho người khác. Hãy chọn mã khác hoặc để trống.',
  }),
  'person.same': ({ cell }) => ({
    field: 'fullName',
    sentence: `${cell} đã có một người cùng họ tên và ngày sinh. Nếu là hai người khác nhau, hãy ghi mã để phân biệt.`,
  }),
  'membership.not-a-cell': ({ cell }) => ({
    field: 'cellId',
    sentence: `${cell} không phải chi bộ. Người sinh hoạt ở chi bộ.`,
  }),
  'membership.cell-not-there': ({ cell }) => ({
    field: 'cellId',
    sentence: `${cell} chưa có hoặc đã kết thúc vào ngày đó.`,
  }),
  'membership.two-homes': ({ cell, validFrom }) => ({
    field: 'cellId',
    sentence: `Người này đang sinh hoạt ở ${cell} từ ngày ${dayText(validFrom)}; một người chỉ sinh hoạt ở một nơi. Hãy dùng “Chuyển sinh hoạt”.`,
  }),
  'membership.later-change': ({ cell, validFrom }) => ({
    field: 'on',
    sentence: `Đã ghi một thay đổi ở ${cell} từ ngày ${dayText(validFrom)}. Hãy ghi ngày từ đó trở đi.`,
  }),
  'membership.none': () => ({ field: 'on', sentence: 'Vào ngày đó người này không sinh hoạt ở chi bộ nào.' }),
  'membership.before-start': ({ validFrom }) => ({
    field: 'on',
    sentence: `Ngày kết thúc phải sau ngày bắt đầu, ${dayText(validFrom)}.`,
  }),
  'membership.nothing-changes': () => ({
    field: 'cellId',
    sentence: 'Chi bộ và diện sinh hoạt như cũ nên không có gì để ghi.',
  }),
};

const ROLE: Sentences<RoleRefusalCode> = {
  'role.not-there': () => ({
    field: 'unitId',
    sentence: 'Vai trò này không giữ ở loại đơn vị đó được. Hãy chọn đơn vị khác.',
  }),
  'role.unit-not-there': () => ({
    field: 'unitId',
    sentence: 'Đơn vị chưa có hoặc đã kết thúc vào ngày đó.',
  }),
  'role.held': () => ({ field: 'role', sentence: 'Người này đã giữ đúng vai trò đó ở đơn vị đó rồi.' }),
  'role.before-start': ({ validFrom }) => ({
    field: 'on',
    sentence: `Vai trò này bắt đầu ngày ${dayText(validFrom)}; hãy ghi từ ngày đó trở đi.`,
  }),
  'role.last-administrator': () => ({
    field: 'on',
    sentence: 'Đây là người quản trị cuối cùng. Hãy giao vai trò quản trị cho người khác trước.',
  }),
  'role.not-found': () => 'Không tìm thấy vai trò này. Hãy tải lại trang.',
};

export function personRefusal(code: PersonRefusalCode, details: RefusalDetails): Sentence {
  return PERSON[code](details);
}

export function roleRefusal(code: RoleRefusalCode, details: RefusalDetails): Sentence {
  return ROLE[code](details);
}

function dayText(iso: string | number | undefined): string {
  return formatDate(calendarDate(String(iso)));
}
