import { Status } from '@/components/status';
import type { ReviewItem } from '../queries/review-dossier';

/** Where an item of a pledge in force stands today. */
export function ItemStatus({ item }: { readonly item: Pick<ReviewItem, 'progress' | 'status'> }) {
  const { progress, status } = item;
  if (status.word === 'done') return <Status kind="done" text="đã xác nhận" />;
  if (progress.state === 'waiting') return <Status kind="wait" text="chờ xác nhận" />;
  if (status.word === 'overdue') return <Status kind="late" text={`quá hạn ${status.days} ngày`} />;
  if (progress.state === 'refused') return <Status kind="back" text="chưa được xác nhận" />;
  if (status.word === 'due-soon') return <Status kind="wait" text={dueIn(status.days)} />;
  return progress.state === 'not_reported' ? (
    <Status kind="none" text="chưa báo kết quả" />
  ) : (
    <Status kind="none" text="đang làm" />
  );
}

function dueIn(days: number): string {
  return days === 0 ? 'đến hạn hôm nay' : `còn ${days} ngày`;
}
