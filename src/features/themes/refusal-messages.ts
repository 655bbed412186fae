import type { RefusalDetails } from '@/domain/shared/result';
import type { Sentence } from '@/server/action-kit/use-case';

export type ThemeRefusal =
  | 'theme.stale'
  | 'theme.no-such-level'
  | 'theme.no-such-basis'
  | 'theme.exists'
  | 'theme.in-use';

export function themeRefusal(code: ThemeRefusal, details: RefusalDetails): Sentence {
  switch (code) {
    case 'theme.stale':
      return 'Chuyên đề này vừa được sửa ở nơi khác. Những gì đồng chí gõ vẫn còn trên trang này: hãy chép lại nếu cần, rồi tải lại trang.';
    case 'theme.no-such-level':
      return { field: 'level', sentence: 'Chọn cấp ban hành trong danh sách này.' };
    case 'theme.no-such-basis':
      return { field: 'basisDirectiveId', sentence: 'Không tìm thấy văn bản căn cứ này. Hãy chọn lại.' };
    case 'theme.exists':
      return {
        field: 'title',
        sentence: `Cấp này đã có chuyên đề cho kỳ đó: “${details.title}”. Hãy sửa chuyên đề đã có.`,
      };
    case 'theme.in-use':
      return `Chiến dịch năm ${details.year} đang thực hiện chuyên đề này nên không bỏ được. Hãy gỡ chuyên đề khỏi chiến dịch trước.`;
  }
}
