import type { RefusalDetails } from '@/domain/shared/result';
import type { Sentence } from '@/server/action-kit/use-case';

export type DirectiveRefusal =
  | 'directive.not-found'
  | 'directive.stale'
  | 'directive.same'
  | 'directive.same-unseen'
  | 'directive.no-such-unit'
  | 'relation.circle'
  | 'relation.exists'
  | 'scan.not-pdf-or-image'
  | 'scan.too-many';

export function directiveRefusal(code: DirectiveRefusal, details: RefusalDetails): Sentence {
  switch (code) {
    case 'directive.not-found':
      return 'Không tìm thấy văn bản này. Hãy tải lại trang.';
    case 'directive.stale':
      return 'Văn bản này vừa được sửa ở nơi khác. Những gì đồng chí gõ vẫn còn trên trang này: hãy chép lại nếu cần, rồi tải lại trang.';
    case 'directive.same':
      return {
        field: 'number',
        sentence: `Đã có ${details.existing} trong sổ. Số chạy lại từ 01 ở mỗi nhiệm kỳ: nếu đây là văn bản của nhiệm kỳ khác, hãy ghi nhiệm kỳ.`,
      };
    case 'directive.same-unseen':
      return {
        field: 'number',
        sentence:
          'Văn bản này đã có trong sổ của một đơn vị khác mà đồng chí không xem được. Đề nghị Ban Tuyên giáo chuyển văn bản đó lên sổ của cấp trên để cùng dùng.',
      };
    case 'directive.no-such-unit':
      return { field: 'unitId', sentence: 'Chọn đơn vị có sổ văn bản: cấp ủy cao nhất hoặc một đảng ủy.' };
    case 'relation.circle':
      return {
        field: 'otherId',
        sentence: 'Nối như vậy thì văn bản thành căn cứ của chính nó. Hãy xem lại chiều của quan hệ.',
      };
    case 'relation.exists':
      return { field: 'otherId', sentence: 'Hai văn bản đã có quan hệ này.' };
    case 'scan.not-pdf-or-image':
      return {
        field: 'scan',
        sentence:
          'Chỉ nhận tệp PDF hoặc ảnh (JPEG, PNG, WebP). Tệp này không phải loại đó, dù tên tệp ghi gì.',
      };
    case 'scan.too-many':
      return { field: 'scan', sentence: `Một văn bản có nhiều nhất ${details.max} tệp. Hãy bỏ bớt tệp cũ.` };
  }
}
