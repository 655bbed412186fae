import type { RefusalDetails } from '@/domain/shared/result';
import { formatNumber } from '@/lib/format-number';
import type { Sentence } from '@/server/action-kit/use-case';
import type { FileRefusal } from '@/server/workbook/read-workbook';
import type { LayoutRefusal } from './read-layout';

export type UploadRefusal = FileRefusal | LayoutRefusal;
export type ImportRefusal = 'workbook.has-problems' | 'workbook.plan-changed' | 'workbook.no-longer';

const SAVE_AS = 'Mở tệp, chọn Lưu thành (Save As), kiểu “Excel Workbook (.xlsx)”, rồi tải lên lại.';

const UPLOAD: Readonly<Record<UploadRefusal, (details: RefusalDetails) => string>> = {
  'file.broken': () => 'Không mở được tệp này, có thể tệp bị hỏng. Hãy mở và lưu lại bằng Excel rồi tải lên.',
  'file.too-large-inside': () =>
    'Tệp bung ra quá lớn nên không được mở. Hãy chép các cột cần nhập sang tệp mẫu rồi tải lên.',
  'file.protected': () => 'Tệp có mật khẩu. Hãy bỏ mật khẩu, lưu lại rồi tải lên.',
  'file.old-excel': () => `Đây là tệp Excel kiểu cũ (.xls). ${SAVE_AS}`,
  'file.binary-excel': () => `Đây là tệp Excel nhị phân (.xlsb). ${SAVE_AS}`,
  'file.with-macros': () => `Tệp có macro nên không được nhận. ${SAVE_AS}`,
  'file.not-a-workbook': () => 'Đây không phải tệp Excel hoặc CSV. Hãy chọn tệp .xlsx hoặc .csv.',
  'file.not-utf8': () =>
    'Tệp CSV không ghi bằng bảng mã UTF-8 nên chữ có dấu sẽ sai. Trong Excel, chọn Lưu thành, kiểu “CSV UTF-8”.',
  'file.too-many-lines': () =>
    'Tệp có quá nhiều dòng hoặc cột. Hãy xóa các dòng, cột trống có định dạng, hoặc chia thành nhiều tệp.',
  'layout.no-sheet': () =>
    'Không thấy trang tính “Đơn vị” hay “Người” theo mẫu. Hãy tải mẫu về rồi chép dữ liệu vào đó.',
  'layout.missing-columns': ({ sheet, columns }) =>
    `Trang tính “${sheet}” thiếu cột ${columns}. Hãy thêm cột đó.`,
  'layout.same-column': ({ sheet, column }) =>
    `Trang tính “${sheet}” có hai cột “${column}”. Hãy bỏ bớt một cột.`,
  'layout.no-lines': () => 'Tệp chưa có dòng nào ngoài dòng tiêu đề và dòng ví dụ. Hãy điền rồi tải lên.',
  'layout.too-many-lines': ({ max }) =>
    `Mỗi lần nhập được nhiều nhất ${formatNumber(Number(max))} dòng. Hãy chia thành nhiều tệp.`,
};

const IMPORT: Readonly<Record<ImportRefusal, string>> = {
  'workbook.has-problems':
    'Dữ liệu của cơ quan vừa thay đổi nên tệp này có chỗ không còn hợp. Chưa nhập gì. Hãy xem lại bản xem trước.',
  'workbook.plan-changed':
    'Dữ liệu của cơ quan vừa thay đổi sau khi trang này mở ra. Chưa nhập gì. Hãy xem lại bản xem trước rồi nhập.',
  'workbook.no-longer':
    'Tệp này đã được nhập, hoặc đã có tệp tải lên sau thay cho nó. Hãy tải lại trang để xem.',
};

export function uploadRefusal(code: UploadRefusal, details: RefusalDetails): Sentence {
  return { field: 'file', sentence: UPLOAD[code](details) };
}

export function importRefusal(code: ImportRefusal): Sentence {
  return IMPORT[code];
}
