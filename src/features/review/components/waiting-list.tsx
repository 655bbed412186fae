import { Status } from '@/components/status';
import { TaskRow } from '@/components/task-list';
import { routes } from '@/config/routes';
import { INBOX_PAGE } from '../paging';
import type { InboxRow, ReviewInbox } from '../queries/review-inbox';

type WaitingListProps = { readonly inbox: ReviewInbox; readonly openId?: string };

/** What waits for the reviewer, oldest first. */
export function WaitingList({ inbox, openId }: WaitingListProps) {
  const cells = new Set(inbox.rows.map(({ cellName }) => cellName));
  return (
    <nav aria-label="Hồ sơ đang chờ">
      <ul className="divide-y divide-line">
        {inbox.rows.map((row) => (
          <TaskRow
            key={row.pledgeId}
            href={routes.reviewDossier(row.pledgeId)}
            isCurrent={row.pledgeId === openId}
            hasShortcut
            title={row.fullName}
            aside={<WaitStatus row={row} />}
            meta={<Meta row={row} namesCell={cells.size > 1} />}
          />
        ))}
      </ul>
      <Pages inbox={inbox} />
    </nav>
  );
}

function WaitStatus({ row }: { readonly row: InboxRow }) {
  return <Status kind="wait" text={row.reason.kind === 'reported' ? 'chờ xác nhận' : 'chờ duyệt'} />;
}

type MetaProps = {
  readonly row: InboxRow /** A secretary has one cell and need not be told which. */;
  readonly namesCell: boolean;
};

function Meta({ row, namesCell }: MetaProps) {
  return (
    <span className="flex items-baseline justify-between gap-3">
      <span className="min-w-0">
        {row.isCollective && 'Tập thể · '}
        {reasonWords(row)}
        {namesCell && <span className="block">{row.cellName}</span>}
      </span>
      <span className="nb">{daysWords(row.days)}</span>
    </span>
  );
}

function reasonWords({ reason, isLate, pastYear }: InboxRow): string {
  const late = isLate ? ', nộp muộn' : '';
  const year = pastYear === null ? '' : `, cam kết năm ${pastYear}`;
  switch (reason.kind) {
    case 'new':
      return `Cam kết năm ${reason.year}${late}`;
    case 'mended':
      return `Sửa theo góp ý lần ${reason.times}${year}${late}`;
    case 'reopened':
      return `Đã thu hồi việc duyệt, xét lại${year}${late}`;
    case 'amended':
      return `Điều chỉnh${reason.timesReturned > 0 ? `, sửa theo góp ý lần ${reason.timesReturned}` : ''}${year}`;
    case 'assisted':
      return `Bí thư nhập giúp, chờ người đứng tên xác nhận${year}`;
    case 'reported':
      return `Báo kết quả ${reason.ordinals.map((ordinal) => `việc ${ordinal}`).join(', ')}${year}`;
  }
}

function daysWords(days: number): string {
  return days === 0 ? 'hôm nay' : `${days} ngày`;
}

function Pages({ inbox: { page, total } }: { readonly inbox: ReviewInbox }) {
  const pages = Math.ceil(total / INBOX_PAGE);
  if (pages <= 1) return null;
  return (
    <p className="flex flex-wrap items-center justify-between gap-x-4 border-t border-line px-4 py-2 text-sm">
      <span className="text-ink-2">
        Trang {page}/{pages}
      </span>
      <span className="flex gap-x-4">
        {page > 1 && <PageLink page={page - 1}>Trang trước</PageLink>}
        {page < pages && <PageLink page={page + 1}>Xem thêm</PageLink>}
      </span>
    </p>
  );
}

function PageLink({ page, children }: { readonly page: number; readonly children: string }) {
  return (
    <a
      href={`${routes.review}?trang=${page}`}
      className="inline-flex min-h-11 items-center text-red underline underline-offset-4"
    >
      {children}
    </a>
  );
}
