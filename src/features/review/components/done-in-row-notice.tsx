import { Notice } from '@/components/notice';
import type { DoneInRow } from '../done-in-row';

/** How many of the ticked were approved; which were not, and why. */
export function DoneInRowNotice({ done }: { readonly done: DoneInRow | null }) {
  if (!done) return null;
  const { approved, ticked, changed } = done;
  const others = ticked - approved - changed.length;
  return (
    <div role="status" className="mb-4">
      <Notice
        kind={approved === ticked ? 'success' : 'warn'}
        title={`Đã duyệt ${approved}/${ticked} hồ sơ đã tích.`}
      >
        {changed.length > 0 && (
          <p>
            Chưa duyệt <span>{changed.join(', ')}</span>: đã thay đổi hoặc đã có người xử lý trong lúc đồng
            chí đọc. Nếu còn chờ, bản mới hiện ở dưới để đọc lại.
          </p>
        )}
        {others > 0 && (
          <p>
            Chưa duyệt {others} hồ sơ: chưa được mở đọc ở trang này, hoặc không còn thuộc phần đồng chí duyệt.
          </p>
        )}
      </Notice>
    </div>
  );
}
