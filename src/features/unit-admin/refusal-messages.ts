import type { UnitRefusalCode } from '@/domain/organisation/unit-moves';
import { calendarDate } from '@/domain/shared/calendar-date';
import type { RefusalDetails } from '@/domain/shared/result';
import { formatDate } from '@/lib/format-date';
import type { Sentence } from '@/server/action-kit/use-case';

type Sentences = Readonly<Record<UnitRefusalCode, (details: RefusalDetails) => Sentence>>;

const SENTENCES: Sentences = {
  'unit.stale': () =>
    'Đơn vị này vừa được sửa ở nơi khác. Những gì đồng chí gõ vẫn còn trên trang này; hãy tải lại trang rồi sửa tiếp.',
  'unit.code-taken': () => ({
    field: 'code',
    sentence: 'Mã này đã dùng cho đơn vị khác. Hãy chọn mã khác hoặc để trống.',
  }),
  'unit.root-stays': () => 'Cấp ủy cao nhất đứng đầu cây, không chuyển hay kết thúc được.',
  'unit.wrong-kind': ({ name }) => ({
    field: 'superiorId',
    sentence: `Loại đơn vị này không đứng dưới ${name} được. Hãy chọn cấp trên khác.`,
  }),
  'unit.superior-not-there': ({ name }) => ({
    field: 'superiorId',
    sentence: `${name} chưa có hoặc đã kết thúc vào ngày đó. Hãy chọn ngày hoặc cấp trên khác.`,
  }),
  'unit.before-start': ({ validFrom }) => ({
    field: 'on',
    sentence: `Đơn vị này có từ ngày ${dayText(validFrom)}; hãy ghi ngày sau đó.`,
  }),
  'unit.ended': () => ({ field: 'on', sentence: 'Vào ngày đó đơn vị này đã kết thúc.' }),
  'unit.later-placement': ({ name, validFrom }) => ({
    field: 'on',
    sentence: `Đã ghi đơn vị này về ${name} từ ngày ${dayText(validFrom)}. Hãy ghi ngày sau đó.`,
  }),
  'unit.already-there': ({ name }) => ({
    field: 'superiorId',
    sentence: `Vào ngày đó đơn vị đang trực thuộc ${name} rồi.`,
  }),
  'unit.under-itself': ({ name }) => ({
    field: 'superiorId',
    sentence: `${name} đang đứng dưới chính đơn vị này, nên không làm cấp trên của nó được.`,
  }),
  'unit.has-subordinates': ({ name, count }) => ({
    field: 'on',
    sentence: `Từ ngày đó còn ${count} đơn vị trực thuộc (${name}…). Hãy chuyển các đơn vị đó trước.`,
  }),
  'unit.has-people': ({ count }) => ({
    field: 'on',
    sentence: `Từ ngày đó còn ${count} người sinh hoạt ở đây. Hãy chuyển sinh hoạt cho họ trước.`,
  }),
};

export function unitRefusal(code: UnitRefusalCode, details: RefusalDetails): Sentence {
  return SENTENCES[code](details);
}

function dayText(iso: string | number | undefined): string {
  return formatDate(calendarDate(String(iso)));
}
