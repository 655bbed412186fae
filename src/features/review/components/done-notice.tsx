import { Notice } from '@/components/notice';
import { routes } from '@/config/routes';
import type { DoneAct } from '../after-acting';
import type { DoneReview } from '../queries/done-review';

const SENTENCES: Readonly<Record<DoneAct, (item: string) => string>> = {
  duyet: () => 'Đã duyệt cam kết',
  'duyet-dieu-chinh': () => 'Đã duyệt bản điều chỉnh',
  'tra-lai': () => 'Đã trả lại cam kết',
  'tra-lai-dieu-chinh': () => 'Đã trả lại bản điều chỉnh',
  'thu-hoi-duyet': () => 'Đã thu hồi việc duyệt cam kết',
  'thu-hoi-duyet-dieu-chinh': () => 'Đã thu hồi việc duyệt bản điều chỉnh',
  'xac-nhan': (item) => `Đã xác nhận kết quả${item}`,
  'chua-xac-nhan': (item) => `Đã ghi chưa xác nhận kết quả${item}`,
  'thu-hoi-xac-nhan': (item) => `Đã thu hồi xác nhận${item}`,
};

/** What was done a moment ago, and the way back to it. */
export function DoneNotice({ done }: { readonly done: DoneReview | null }) {
  if (!done) return null;
  const item = done.itemOrdinal === null ? '' : ` việc ${done.itemOrdinal}`;
  return (
    <div role="status" className="mb-4">
      <Notice kind="success">
        {SENTENCES[done.act](item)} của {done.isCollective ? 'tập thể' : 'đồng chí'}{' '}
        <a href={routes.reviewDossier(done.pledgeId)}>{done.fullName}</a>{' '}
        <span className="nb">({done.code}).</span>
      </Notice>
    </div>
  );
}
