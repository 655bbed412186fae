import type { DateProblem } from '@/domain/shared/parse-date';
import type { RefusalDetails } from '@/domain/shared/result';

/** What stands beside a date that cannot be read. */
export function dateProblemSentence(code: DateProblem, details: RefusalDetails = {}): string {
  switch (code) {
    case 'date.empty':
      return 'Ghi ngày, ví dụ 30/11/2026.';
    case 'date.two-digit-year':
      return details.suggestion
        ? `Ghi đủ bốn chữ số của năm, ví dụ ${details.suggestion}.`
        : 'Ghi đủ bốn chữ số của năm.';
    case 'date.impossible':
      return 'Ngày này không có trong lịch; hãy kiểm tra lại.';
    case 'date.unreadable':
      return 'Ghi ngày theo thứ tự ngày/tháng/năm, ví dụ 30/11/2026.';
  }
}
