import type { FieldErrors } from '@/components/action-state';
import type { ProblemAt } from '@/domain/pledge/parse-draft-field';
import type { DraftItemField } from '@/domain/pledge/parse-draft-item';
import type { DraftPartField } from '@/domain/pledge/parse-draft-part';
import { calendarDate } from '@/domain/shared/calendar-date';
import type { NumberProblem } from '@/domain/shared/parse-number';
import type { RefusalDetails } from '@/domain/shared/result';
import { dateProblemSentence } from '@/lib/date-problem-sentence';
import { formatDate } from '@/lib/format-date';

type DraftField = DraftItemField | DraftPartField;

const REQUIRED: Readonly<Record<DraftField, string>> = {
  what: 'Ghi việc đồng chí sẽ làm.',
  group: 'Chọn việc này thuộc nội dung nào: học tập, làm theo hay nêu gương.',
  measure: 'Chọn cách đo kết quả.',
  unitLabel: 'Ghi đơn vị tính, ví dụ: hộ, buổi, đồng.',
  direction: 'Chọn cần đạt ít nhất hay không quá.',
  baseline: 'Ghi kết quả năm trước, hoặc để trống.',
  target: 'Ghi con số cần đạt.',
  milestone: 'Ghi mốc cần đạt.',
  dueOn: 'Ghi ngày hoàn thành, ví dụ 30/11/2026.',
  words: 'Ghi nội dung của mục này.',
  responsible: 'Ghi người chịu trách nhiệm, ví dụ: đồng chí phó bí thư phụ trách.',
  intent: 'Chọn làm mới, duy trì hay nhân rộng.',
  untilYear: 'Ghi năm mà mô hình thực hiện đến, đủ bốn chữ số.',
};

/** One sentence for each problem of a draft's item or part: what is wrong and how to mend it. */
export function fieldProblemSentence({ field, code, details = {} }: ProblemAt<DraftField>): string {
  switch (code) {
    case 'required':
      return REQUIRED[field];
    case 'too-short':
      return `Ghi rõ hơn, ít nhất ${details.min} ký tự: việc gì, với ai, ở đâu.`;
    case 'too-long':
      return `Dài quá ${details.max} ký tự; hãy rút gọn.`;
    case 'number.negative':
      return 'Con số không được âm.';
    case 'target.zero':
      return '“Ít nhất 0” thì không làm gì cũng đạt; hãy ghi số lớn hơn 0, hoặc chọn “Không quá”.';
    case 'date.outside-year':
      return `Ngày hoàn thành phải trong năm ${details.year}.`;
    case 'date.before-start':
      return `Ngày hoàn thành phải từ ${formatDate(calendarDate(String(details.startsOn)))} trở đi.`;
    case 'year.unreadable':
      return `Ghi năm bằng bốn chữ số, ví dụ ${details.year}.`;
    case 'year.out-of-range':
      return `Ghi năm từ ${details.from} đến ${details.to}.`;
    case 'date.unreadable':
    case 'date.two-digit-year':
    case 'date.impossible':
      return dateProblemSentence(code, details);
    case 'number.unreadable':
    case 'number.ambiguous':
    case 'number.too-many-decimals':
    case 'number.too-large':
      return numberProblemSentence(code, details);
  }
}

/** The first problem of each field, by field name. */
export function fieldErrorsOf(problems: readonly ProblemAt<DraftField>[]): FieldErrors {
  const errors: Record<string, string> = {};
  for (const problem of problems) errors[problem.field] ??= fieldProblemSentence(problem);
  return errors;
}

export function numberProblemSentence(code: NumberProblem, details: RefusalDetails = {}): string {
  switch (code) {
    case 'number.empty':
      return 'Ghi một con số.';
    case 'number.unreadable':
      return details.suggestion
        ? `Chưa đọc được con số này. Có phải đồng chí muốn ghi ${details.suggestion}?`
        : 'Chưa đọc được con số này. Chỉ ghi chữ số, ví dụ 12 hoặc 1.000.000 hoặc 1,5.';
    case 'number.ambiguous':
      return `Con số này có thể hiểu hai cách. Hãy ghi ${details.suggestion} hoặc ${details.other}.`;
    case 'number.too-many-decimals':
      return 'Chỉ ghi tối đa hai chữ số sau dấu phẩy.';
    case 'number.too-large':
      return 'Con số lớn quá; hãy kiểm tra lại hoặc đổi đơn vị tính.';
  }
}
