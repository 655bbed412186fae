import { Card } from '@/components/card';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { daysBetween } from '@/domain/shared/calendar-date';
import { formatDate } from '@/lib/format-date';
import { ROLE_WORDS } from '@/lib/pledge-words';
import type { MyPledge } from '../queries/my-pledge';
import { isAwaiting } from './entry-panel';

type DossierHolderProps = { readonly pledge: MyPledge; readonly today: CalendarDate };

/** Who must act next, and since when: always in sight of the author. */
export function DossierHolder({ pledge, today }: DossierHolderProps) {
  return (
    <Card title="Hồ sơ đang ở đâu?">
      <p className="text-ink-2">{whereText(pledge, today)}</p>
    </Card>
  );
}

function whereText(dossier: MyPledge, today: CalendarDate) {
  const { holder, reviewers } = dossier;
  if (isAwaiting(dossier)) return awaitingText(dossier);
  switch (holder.who) {
    case 'nobody':
      return 'Không có gì đang chờ ai. Đồng chí ghi tiến độ khi có kết quả mới.';
    case 'author':
      return <WithWriter dossier={dossier} since={holder.since && sinceText(holder.since, today)} />;
    case 'reviewers':
      return (
        <>
          {WAITS[holder.waitsFor].what} đang chờ <b className="text-ink">{reviewersText(reviewers)}</b>{' '}
          {WAITS[holder.waitsFor].act}, từ {sinceText(holder.since, today)}.
        </>
      );
  }
}

const WAITS = {
  approval: { what: 'Cam kết', act: 'duyệt' },
  amendment: { what: 'Bản điều chỉnh', act: 'duyệt' },
  confirmation: { what: 'Kết quả đồng chí báo', act: 'xác nhận' },
} as const;

function awaitingText({ writingFor, subjectName }: MyPledge): string {
  return writingFor === 'self'
    ? 'Đang chờ đồng chí xác nhận bản được nhập giúp; sau đó mới duyệt được.'
    : `Đang chờ đồng chí ${subjectName} xác nhận, hoặc chờ ghi ngày ký bản giấy.`;
}

function WithWriter({ dossier, since }: { readonly dossier: MyPledge; readonly since: string | null }) {
  const { state, amendmentState } = dossier.pledge;
  if (state !== 'returned' && amendmentState !== 'returned') {
    return (
      <>
        Đang ở chỗ <b className="text-ink">đồng chí</b>, chưa trình.
      </>
    );
  }
  return (
    <>
      {amendmentState === 'returned' && 'Bản điều chỉnh '}
      {amendmentState === 'returned' ? 'đang' : 'Đang'} chờ <b className="text-ink">đồng chí</b> sửa và trình
      lại{since && `, từ ${since}`}.
    </>
  );
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
