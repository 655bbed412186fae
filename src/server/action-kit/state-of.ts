import type { ActionState } from '@/components/action-state';
import { submittedOf } from './form-fields';
import type { Ending } from './run-use-case';

export const NOT_FOUND =
  'Không tìm thấy nội dung này, hoặc đồng chí không có quyền thực hiện. Hãy quay lại trang trước.';
const NOT_FROM_OUR_PAGE =
  'Trình duyệt không cho biết nội dung này được gửi từ trang của Noi Gương, nên nội dung chưa được gửi. Đồng chí hãy tải lại trang rồi gửi lại; nếu vẫn chưa được, hãy dùng trình duyệt khác hoặc bản mới hơn.';
export const ACCOUNT_CHANGED =
  'Đồng chí vừa đăng nhập bằng tài khoản khác với tài khoản đã điền biểu mẫu này, nên nội dung chưa được gửi.';

/** What a form shows of an ending; whatever was typed comes back with it. */
export function stateOf(ending: Ending, form: FormData): ActionState {
  const stamp = crypto.randomUUID();
  const submitted = submittedOf(form);
  switch (ending.kind) {
    case 'done': {
      const { problems, message, once } = ending.outcome;
      if (problems) return { kind: 'invalid', ...problems, submitted, stamp };
      return { kind: 'done', ...(message && { message }), ...(once && { once }), stamp };
    }
    case 'rehearsed':
      return {
        kind: 'rehearsed',
        effect: ending.effect,
        confirmation: ending.confirmation,
        submitted,
        stamp,
      };
    case 'invalid':
      return { kind: 'invalid', errors: ending.errors, submitted, stamp };
    case 'refused': {
      const { sentence } = ending;
      if (typeof sentence === 'string') return { kind: 'refused', message: sentence, submitted, stamp };
      return { kind: 'invalid', errors: { [sentence.field]: sentence.sentence }, submitted, stamp };
    }
    case 'forbidden':
      return { kind: 'forbidden', message: NOT_FOUND, submitted, stamp };
    case 'signed-out':
      return { kind: 'signed-out', message: '', submitted, stamp };
  }
}

/** The answer to a form without the proof of where it comes from: nothing is done, and nothing that was typed is lost. */
export function notFromOurPage(form: FormData): ActionState {
  const stamp = crypto.randomUUID();
  return { kind: 'forbidden', message: NOT_FROM_OUR_PAGE, submitted: submittedOf(form), stamp };
}
