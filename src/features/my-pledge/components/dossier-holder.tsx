import { Card } from '@/components/card';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { daysBetween } from '@/domain/shared/calendar-date';
import { formatDate } from '@/lib/format-date';
import { ROLE_WORDS } from '@/lib/pledge-words';
import type { MyPledge } from '../queries/my-pledge';

type DossierHolderProps = { readonly pledge: MyPledge; readonly today: CalendarDate };

/** Who must act next, and since when: always in sight of the author. */
export function DossierHolder({ pledge, today }: DossierHolderProps) {
  return (
    <Card title="Hồ sơ đang ở đâu?">
      <p className="text-ink-2">{whereText(pledge, today)}</p>
    </Card>
  );
}

function whereText({ holder, reviewers, pledge }: MyPledge, today: CalendarDate) {
  switch (holder.who) {
    case 'nobody':
      return 'Không có gì đang chờ ai. Đồng chí ghi tiến độ khi có kết quả mới.';
    case 'author':
      return pledge.state === 'returned' ? (
        <>
          Đang chờ <b className="text-ink">đồng chí</b> sửa và trình lại
          {holder.since && `, từ ${sinceText(holder.since, today)}`}.
        </>
      ) : (
        <>
          Đang ở chỗ <b className="text-ink">đồng chí</b>, chưa trình.
        </>
      );
    case 'reviewers':
      return (
        <>
          {holder.waitsFor === 'approval' ? 'Cam kết' : 'Kết quả đồng chí báo'} đang chờ{' '}
          <b className="text-ink">{reviewersText(reviewers)}</b>{' '}
          {holder.waitsFor === 'approval' ? 'duyệt' : 'xác nhận'}, từ {sinceText(holder.since, today)}.
        </>
      );
  }
}

function sinceText(since: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(since, today);
  return days === 0 ? `hôm nay` : `${formatDate(since)} (${days} ngày)`;
}

function reviewersText(reviewers: MyPledge['reviewers']): string {
  const [first] = reviewers;
  if (!first) return 'người duyệt (chưa được phân công; đồng chí hãy báo quản trị)';
  const place = first.role === 'committee_officer' ? `, ${first.unitName}` : '';
  return `${ROLE_WORDS[first.role]} (${reviewers.map(({ fullName }) => fullName).join(', ')}${place})`;
}
