import { isUnitKind } from '@/domain/organisation/unit-kind';
import type { PlanProblemCode } from '@/domain/organisation/workbook/workbook-problem';
import { calendarDate } from '@/domain/shared/calendar-date';
import type { RefusalDetails } from '@/domain/shared/result';
import { formatDate } from '@/lib/format-date';
import { UNIT_KIND_WORDS } from '@/lib/unit-words';
import type { CellProblemCode } from './line-reader';

export type ProblemCode = PlanProblemCode | CellProblemCode;

/** What is wrong in a cell, and how to mend it. */
export type ProblemSentence = { readonly what: string; readonly mend: string };

type Sentences<Code extends string> = Readonly<Record<Code, (details: RefusalDetails) => ProblemSentence>>;

const CELLS: Sentences<CellProblemCode> = {
  'cell.empty': () => ({ what: 'Ô này còn trống.', mend: 'Ghi vào, hoặc xóa cả dòng nếu không dùng.' }),
  'cell.error': ({ error }) => ({
    what: error ? `Công thức báo lỗi ${error}.` : 'Ô này không đọc được giá trị.',
    mend: 'Gõ thẳng giá trị vào ô.',
  }),
  'cell.too-long': ({ longest }) => ({
    what: `Nội dung dài quá ${longest} ký tự.`,
    mend: 'Rút gọn lại.',
  }),
  'cell.not-a-choice': ({ text, offered }) => ({
    what: `“${text}” không có trong danh sách.`,
    mend: `Ghi một trong: ${offered}.`,
  }),
  'cell.not-a-phone': ({ text }) => ({
    what: `“${text}” không phải số điện thoại.`,
    mend: 'Chỉ ghi chữ số và dấu cách, ví dụ 0912 345 678.',
  }),
  'cell.day-for-text': () => ({
    what: 'Ô này đang là một ngày, có thể do chương trình bảng tính tự đổi.',
    mend: 'Định dạng ô là Văn bản (Text) rồi gõ lại.',
  }),
  'date.unreadable': ({ suggestion }) => ({
    what: 'Không đọc được ngày này.',
    mend: suggestion ? `Có phải ${suggestion}? Ghi ngày/tháng/năm.` : 'Ghi ngày/tháng/năm, ví dụ 01/02/2026.',
  }),
  'date.two-digit-year': () => ({
    what: 'Năm chỉ có hai chữ số.',
    mend: 'Ghi đủ bốn chữ số của năm, ví dụ 05/06/1980.',
  }),
  'date.impossible': ({ suggestion }) => ({
    what: 'Ngày này không có trong lịch.',
    mend: suggestion ? `Có phải ${suggestion}?` : 'Kiểm tra lại ngày và tháng.',
  }),
};

const UNITS: Sentences<Extract<PlanProblemCode, `unit.${string}`>> = {
  'unit.is-root': () => ({
    what: 'Đây là mã của cấp ủy cao nhất; cấp ủy cao nhất không nhập từ tệp.',
    mend: 'Xóa dòng này.',
  }),
  'unit.root-stays': () => ({
    what: 'Cấp ủy cao nhất không chuyển hay kết thúc được.',
    mend: 'Xóa dòng này.',
  }),
  'unit.kind-stays': ({ kind }) => ({
    what: `Đơn vị có mã này đang là ${kindWord(kind)}; loại của đơn vị không đổi được.`,
    mend: 'Ghi đúng loại cũ; nếu là đơn vị khác, dùng mã mới và kết thúc đơn vị cũ.',
  }),
  'unit.superior-unknown': ({ code }) => ({
    what: `Không có đơn vị nào mang mã “${code}”.`,
    mend: 'Kiểm tra lại mã, hoặc thêm đơn vị đó vào trang tính Đơn vị.',
  }),
  'unit.perhaps-there': ({ name }) => ({
    what: `Có thể là đơn vị đã có: “${name}” đang đứng ở đây và chưa có mã.`,
    mend: 'Ghi mã cho đơn vị đó ở mục Đơn vị trước, rồi tải tệp lên lại.',
  }),
  'unit.wrong-kind': ({ name }) => ({
    what: `Loại đơn vị này không trực thuộc ${name} được.`,
    mend: 'Ghi mã cấp trên khác, hoặc sửa cột Loại.',
  }),
  'unit.superior-not-there': ({ name }) => ({
    what: `${name} chưa có hoặc đã kết thúc vào ngày ở cột Từ ngày.`,
    mend: 'Ghi ngày khác hoặc mã cấp trên khác.',
  }),
  'unit.under-itself': ({ name }) => ({
    what: `${name} lại đứng dưới chính đơn vị này.`,
    mend: 'Ghi mã cấp trên khác.',
  }),
  'unit.before-start': ({ validFrom }) => ({
    what: `Đơn vị này có từ ngày ${dayText(validFrom)}.`,
    mend: 'Ghi một ngày sau đó.',
  }),
  'unit.ended': () => ({
    what: 'Vào ngày này đơn vị đã kết thúc.',
    mend: 'Ghi ngày khác, hoặc xóa dòng này.',
  }),
  'unit.later-placement': ({ name, validFrom }) => ({
    what: `Đã ghi đơn vị này về ${name} từ ngày ${dayText(validFrom)}.`,
    mend: 'Ghi một ngày sau đó.',
  }),
  'unit.already-there': ({ name }) => ({
    what: `Vào ngày này đơn vị đang trực thuộc ${name} rồi.`,
    mend: 'Kiểm tra lại ngày và mã cấp trên.',
  }),
  'unit.has-subordinates': ({ name, count }) => ({
    what: `Từ ngày này còn ${count} đơn vị trực thuộc, ví dụ ${name}.`,
    mend: 'Chuyển hoặc kết thúc các đơn vị đó trong cùng tệp này.',
  }),
  'unit.has-people': ({ count }) => ({
    what: `Từ ngày này còn ${count} người sinh hoạt ở đây.`,
    mend: 'Chuyển chi bộ hoặc ghi ngày kết thúc cho họ ở trang tính Người.',
  }),
};

const PEOPLE: Sentences<Exclude<PlanProblemCode, `unit.${string}`>> = {
  'row.same-code': ({ code, row }) => ({
    what: `Mã “${code}” đã có ở dòng ${row}.`,
    mend: 'Mỗi mã chỉ ghi một dòng: sửa mã hoặc xóa bớt dòng.',
  }),
  'row.ends-before-start': ({ from }) => ({
    what: `Ngày kết thúc phải sau cột Từ ngày (${dayText(from)}).`,
    mend: 'Sửa một trong hai ngày.',
  }),
  'person.cell-unknown': ({ code }) => ({
    what: `Không có chi bộ nào mang mã “${code}”.`,
    mend: 'Kiểm tra lại mã, hoặc thêm chi bộ đó vào trang tính Đơn vị.',
  }),
  'person.perhaps-there': ({ name, cell }) => ({
    what: `Có thể là người đã có: ${cell} đang có ${name}, cùng ngày sinh, chưa có mã.`,
    mend: 'Ghi mã cho người đó ở mục Cán bộ, đảng viên trước, rồi tải tệp lên lại.',
  }),
  'person.moved-since': ({ cell, validFrom }) => ({
    what: `Từ ngày ${dayText(validFrom)} người này đã ghi ở ${cell}.`,
    mend: 'Để trống ô này; nếu người này rời hẳn, ghi dòng theo nơi đang ở.',
  }),
  'membership.not-a-cell': ({ cell }) => ({
    what: `${cell} không phải chi bộ.`,
    mend: 'Ghi mã của một chi bộ.',
  }),
  'membership.cell-not-there': ({ cell }) => ({
    what: `${cell} chưa có hoặc đã kết thúc vào ngày ở cột Từ ngày.`,
    mend: 'Ghi ngày khác hoặc mã chi bộ khác.',
  }),
  'membership.two-homes': ({ cell }) => ({
    what: `Vào ngày này người này đang sinh hoạt ở ${cell}.`,
    mend: 'Kiểm tra lại ngày và mã chi bộ.',
  }),
  'membership.later-change': ({ cell, validFrom }) => ({
    what: `Đã ghi một thay đổi ở ${cell} từ ngày ${dayText(validFrom)}.`,
    mend: 'Ghi một ngày từ đó trở đi.',
  }),
  'membership.none': () => ({
    what: 'Vào ngày này người này không sinh hoạt ở chi bộ nào.',
    mend: 'Ghi ngày khác, hoặc để trống ô này.',
  }),
  'membership.before-start': ({ validFrom }) => ({
    what: `Người này sinh hoạt ở đây từ ngày ${dayText(validFrom)}.`,
    mend: 'Ghi một ngày sau đó.',
  }),
  'membership.nothing-changes': () => ({
    what: 'Chi bộ và diện sinh hoạt như cũ.',
    mend: 'Xóa dòng này nếu không dùng.',
  }),
};

const SENTENCES: Sentences<ProblemCode> = { ...CELLS, ...UNITS, ...PEOPLE };

export function problemSentence(code: ProblemCode, details: RefusalDetails): ProblemSentence {
  return SENTENCES[code](details);
}

function kindWord(kind: string | number | undefined): string {
  const known = String(kind);
  return isUnitKind(known) ? UNIT_KIND_WORDS[known] : known;
}

function dayText(iso: string | number | undefined): string {
  return formatDate(calendarDate(String(iso)));
}
