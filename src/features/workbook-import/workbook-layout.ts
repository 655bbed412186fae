import { STANDINGS } from '@/domain/organisation/standing';
import { ADDED_KINDS } from '@/domain/organisation/unit-kind';
import type {
  Column,
  PersonColumn,
  SheetKind,
  UnitColumn,
} from '@/domain/organisation/workbook/workbook-rows';
import { STANDING_WORDS } from '@/lib/pledge-words';
import { UNIT_KIND_WORDS } from '@/lib/unit-words';

export type LayoutColumn<Key extends Column = Column> = {
  readonly key: Key;
  readonly heading: string;
  /** `filled`: every line says it. `there`: the column is there, a cell may be empty. `free`: the column may be missing. */
  readonly need: 'filled' | 'there' | 'free';
  readonly hint: string;
  /** In characters, for the eye. */
  readonly width: number;
  readonly isDay?: boolean;
  readonly choices?: readonly string[];
};

export type Layout<Key extends Column = Column> = {
  readonly sheet: string;
  readonly columns: readonly LayoutColumn<Key>[];
};

const DAY_HINT = 'ngày/tháng/năm, ví dụ 01/02/2026';

export const UNIT_LAYOUT: Layout<UnitColumn> = {
  sheet: 'Đơn vị',
  columns: [
    {
      key: 'code',
      heading: 'Mã đơn vị',
      need: 'filled',
      hint: 'mã ngắn do cơ quan tự đặt; mỗi đơn vị một mã, không đổi qua các năm',
      width: 14,
    },
    { key: 'name', heading: 'Tên đơn vị', need: 'filled', hint: 'ví dụ Chi bộ ấp Vườn Sen', width: 40 },
    {
      key: 'kind',
      heading: 'Loại',
      need: 'filled',
      hint: 'chọn trong danh sách',
      width: 20,
      choices: ADDED_KINDS.map((kind) => UNIT_KIND_WORDS[kind]),
    },
    {
      key: 'superiorCode',
      heading: 'Mã cấp trên',
      need: 'there',
      hint: 'mã của đơn vị cấp trên; để trống nếu trực thuộc cấp ủy cao nhất',
      width: 14,
    },
    {
      key: 'from',
      heading: 'Từ ngày',
      need: 'filled',
      hint: `đơn vị có hoặc về cấp trên này từ ngày nào; ${DAY_HINT}`,
      width: 13,
      isDay: true,
    },
    {
      key: 'until',
      heading: 'Kết thúc từ ngày',
      need: 'free',
      hint: 'ngày đầu tiên đơn vị không còn; để trống nếu vẫn còn',
      width: 13,
      isDay: true,
    },
    {
      key: 'contactName',
      heading: 'Người liên hệ',
      need: 'free',
      hint: 'để trống: giữ như đang có',
      width: 24,
    },
    {
      key: 'contactPhone',
      heading: 'Điện thoại',
      need: 'free',
      hint: 'để trống: giữ như đang có',
      width: 16,
    },
  ],
};

export const PERSON_LAYOUT: Layout<PersonColumn> = {
  sheet: 'Người',
  columns: [
    {
      key: 'code',
      heading: 'Mã người',
      need: 'filled',
      hint: 'mã riêng của cơ quan, mỗi người một mã; không ghi số căn cước',
      width: 14,
    },
    { key: 'fullName', heading: 'Họ và tên', need: 'filled', hint: 'đầy đủ, có dấu', width: 30 },
    {
      key: 'cellCode',
      heading: 'Mã chi bộ',
      need: 'filled',
      hint: 'mã của chi bộ, ở trang tính Đơn vị hoặc đã có trong hệ thống',
      width: 14,
    },
    {
      key: 'standing',
      heading: 'Diện sinh hoạt',
      need: 'filled',
      hint: 'chọn trong danh sách',
      width: 34,
      choices: STANDINGS.map((standing) => STANDING_WORDS[standing]),
    },
    {
      key: 'from',
      heading: 'Từ ngày',
      need: 'filled',
      hint: `sinh hoạt ở chi bộ này, theo diện này từ ngày nào; ${DAY_HINT}`,
      width: 13,
      isDay: true,
    },
    {
      key: 'until',
      heading: 'Kết thúc từ ngày',
      need: 'free',
      hint: 'ngày đầu tiên không còn sinh hoạt ở đây; để trống nếu vẫn còn',
      width: 13,
      isDay: true,
    },
    {
      key: 'birthDate',
      heading: 'Ngày sinh',
      need: 'free',
      hint: 'để trống: giữ như đang có',
      width: 13,
      isDay: true,
    },
    {
      key: 'joinedPartyOn',
      heading: 'Ngày vào Đảng',
      need: 'free',
      hint: 'để trống: giữ như đang có',
      width: 13,
      isDay: true,
    },
    {
      key: 'partyPosition',
      heading: 'Chức vụ Đảng',
      need: 'free',
      hint: 'để trống: giữ như đang có',
      width: 24,
    },
    {
      key: 'workPosition',
      heading: 'Chức vụ công tác',
      need: 'free',
      hint: 'để trống: giữ như đang có',
      width: 28,
    },
  ],
};

export const LAYOUTS: Readonly<Record<SheetKind, Layout>> = { units: UNIT_LAYOUT, people: PERSON_LAYOUT };

/** "Mã đơn vị*": as it stands in the template; the star marks what every line says. */
export function printedHeading({ heading, need }: LayoutColumn): string {
  return need === 'filled' ? `${heading}*` : heading;
}

export function headingOf(sheet: SheetKind, key: Column): string {
  return LAYOUTS[sheet].columns.find((column) => column.key === key)?.heading ?? '';
}
