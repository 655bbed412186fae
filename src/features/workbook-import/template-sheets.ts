import type { Column, PersonRow, SheetKind, UnitRow } from '@/domain/organisation/workbook/workbook-rows';
import { calendarDate } from '@/domain/shared/calendar-date';
import { STANDING_WORDS } from '@/lib/pledge-words';
import { UNIT_KIND_WORDS } from '@/lib/unit-words';
import type { WrittenCell, WrittenSheet } from '@/server/workbook/sheet';
import { LAYOUTS, type LayoutColumn, printedHeading } from './workbook-layout';

type Row = UnitRow | PersonRow;

/** A sheet of the layout with these lines. */
export function writtenSheet(kind: SheetKind, rows: readonly Row[]): WrittenSheet {
  const { sheet, columns } = LAYOUTS[kind];
  return {
    name: sheet,
    columns: columns.map(writtenColumn),
    lines: rows.map((row) => columns.map(({ key }) => writtenCell(row, key))),
  };
}

function writtenColumn(column: LayoutColumn): WrittenSheet['columns'][number] {
  const { hint, width, isDay = false, choices } = column;
  return { heading: printedHeading(column), note: hint, width, isDay, ...(choices && { choices }) };
}

function writtenCell(row: Row, key: Column): WrittenCell {
  const value: Readonly<Partial<Record<Column, string | null>>> = row;
  const text = value[key] ?? null;
  if (text === null) return null;
  if (key === 'kind' && 'kind' in row) return UNIT_KIND_WORDS[row.kind];
  if (key === 'standing' && 'standing' in row) return STANDING_WORDS[row.standing];
  return DAYS.includes(key) ? { date: calendarDate(text) } : text;
}

const DAYS: readonly Column[] = ['from', 'until', 'birthDate', 'joinedPartyOn'];

const SINCE = calendarDate('2026-01-01');
const NO_FACTS = { until: null, contactName: null, contactPhone: null };

/** Invented, and marked so in their codes: whoever leaves them in imports nothing of them. */
export const EXAMPLE_UNITS: readonly UnitRow[] = [
  {
    ...{ row: 2, code: 'Ví dụ 1', name: 'Đảng bộ xã Gò Sen (ví dụ)', kind: 'grassroots_committee' },
    ...NO_FACTS,
    superiorCode: null,
    from: SINCE,
  },
  {
    ...{ row: 3, code: 'Ví dụ 2', name: 'Chi bộ ấp Vườn Sen (ví dụ)', kind: 'cell', superiorCode: 'Ví dụ 1' },
    ...NO_FACTS,
    from: SINCE,
    contactName: 'Ngô Văn Bảy',
    contactPhone: '0912 345 678',
  },
];

export const EXAMPLE_PEOPLE: readonly PersonRow[] = [
  {
    ...{
      row: 2,
      code: 'Ví dụ 1',
      fullName: 'Trần Thị Hạnh (ví dụ)',
      cellCode: 'Ví dụ 2',
      standing: 'official',
    },
    from: SINCE,
    until: null,
    birthDate: calendarDate('1980-06-05'),
    joinedPartyOn: calendarDate('2005-02-03'),
    partyPosition: null,
    workPosition: 'Trưởng ấp',
  },
];

/** How the layout is read, for who fills it in away from the page. */
export function helpSheet(): WrittenSheet {
  const lines = (['units', 'people'] as const).flatMap((kind) =>
    LAYOUTS[kind].columns.map((column) => [LAYOUTS[kind].sheet, printedHeading(column), column.hint]),
  );
  return {
    name: 'Hướng dẫn',
    columns: [
      { heading: 'Trang tính', note: '', width: 14, isDay: false },
      { heading: 'Cột (có dấu * là phải ghi)', note: '', width: 28, isDay: false },
      { heading: 'Cách ghi', note: '', width: 90, isDay: false },
    ],
    lines: [...lines, ...RULES.map((rule) => ['Cả tệp', '', rule])],
  };
}

export const RULES = [
  'Mã chưa có trong hệ thống là thêm mới; mã đã có mà thông tin khác là sửa.',
  'Cấp trên, chi bộ hoặc diện sinh hoạt khác với đang có là chuyển, tính từ ngày ở cột Từ ngày.',
  'Đơn vị, người không có dòng trong tệp thì giữ nguyên; muốn kết thúc phải ghi cột Kết thúc từ ngày.',
  'Ô không bắt buộc mà để trống thì giữ thông tin đang có, riêng Mã cấp trên để trống là trực thuộc cấp ủy cao nhất.',
  'Tệp có một chỗ sai thì chưa nhập gì cả; sửa rồi tải lên lại.',
];
