import { Status } from '@/components/status';
import { Tag } from '@/components/tag';
import type { CollectiveLine } from '../collective-line';
import { PERSON_STATUS_WORDS } from '../status-words';

/** "Đã duyệt", "Chờ duyệt", with the mark of a late one and of an amendment that waits. */
export function CollectiveStatus({ collective }: { readonly collective: CollectiveLine }) {
  const { kind, text } = PERSON_STATUS_WORDS[collective.status];
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <Status kind={kind} text={text} />
      {collective.isHandedInLate && <Tag>nộp muộn</Tag>}
      {collective.isAmended && <Tag>điều chỉnh chờ duyệt</Tag>}
    </span>
  );
}
