import { Notice } from '@/components/notice';
import { routes } from '@/config/routes';
import type { DoneAct } from '../after-acting';
import type { DoneReview } from '../queries/done-review';

const SENTENCES: Readonly<Record<DoneAct, (item: string) => string>> = {
  duyet: () => 'Đã duyệt cam kết của đồng chí',
  'tra-lai': () => 'Đã trả lại cam kết của đồng chí',
  'thu-hoi-duyet': () => 'Đã thu hồi việc duyệt cam kết của đồng chí',
  'xac-nhan': (item) => `Đã xác nhận kết quả${item} của đồng chí`,
  'chua-xac-nhan': (item) => `Đã ghi chưa xác nhận kết quả${item} của đồng chí`,
  'thu-hoi-xac-nhan': (item) => `Đã thu hồi xác nhận${item} của đồng chí`,
};

/** What was done a moment ago, and the way back to it. */
export function DoneNotice({ done }: { readonly done: DoneReview | null }) {
  if (!done) return null;
  const item = done.itemOrdinal === null ? '' : ` việc ${done.itemOrdinal}`;
  return (
    <div role="status" className="mb-4">
      <Notice kind="success">
        {SENTENCES[done.act](item)} <a href={routes.reviewDossier(done.pledgeId)}>{done.fullName}</a>{' '}
        <span className="nb">({done.code}).</span>
      </Notice>
    </div>
  );
}
