import { Notice } from '@/components/notice';
import { formatDate } from '@/lib/format-date';
import { droppedItems } from '../item-changes';
import type { EarlierItem, SentBack } from '../queries/sent-back';

type SentBackNoticeProps = {
  readonly sentBack: SentBack;
  readonly items: readonly Pick<EarlierItem, 'key'>[];
};

/** Why the text was sent back before, and what is gone from it since. */
export function SentBackNotice({ sentBack, items }: SentBackNoticeProps) {
  const dropped = droppedItems(items, sentBack.items);
  const about = sentBack.itemOrdinal === null ? '' : `, về việc ${sentBack.itemOrdinal}`;
  return (
    <Notice
      kind="warn"
      title={`Đồng chí ${sentBack.byName} đã trả lại ngày ${formatDate(sentBack.on)}${about}`}
    >
      <p className="whitespace-pre-line">{sentBack.reason}</p>
      {dropped.length > 0 && (
        <p className="mt-1 text-sm text-ink-2">
          Đã bỏ so với bản trước: {dropped.map(({ what }) => `“${what}”`).join('; ')}.
        </p>
      )}
    </Notice>
  );
}
