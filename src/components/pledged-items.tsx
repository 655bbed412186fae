import { DefinitionList } from '@/components/definition-list';
import { Status } from '@/components/status';
import { Tag } from '@/components/tag';
import type { ItemProgress } from '@/domain/pledge/item-progress';
import type { ItemStatus } from '@/domain/pledge/item-status';
import type { Measure } from '@/domain/pledge/measure';
import type { ItemGroup } from '@/domain/pledge/pledge-item';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { formatDate } from '@/lib/format-date';
import { GROUP_WORDS, itemStatusWord, resultText, targetText } from '@/lib/pledge-words';

type PledgedItem = {
  readonly id: string;
  readonly ordinal: number;
  readonly what: string;
  readonly group: ItemGroup;
  readonly measure: Measure;
  readonly dueOn: CalendarDate;
  readonly progress: ItemProgress;
  readonly status: ItemStatus;
};

type PledgedItemsProps = {
  readonly items: readonly PledgedItem[];
  /** Before approval nothing is followed yet. */
  readonly isFollowed?: boolean;
  /** With what the author reported last, in their words. */
  readonly showsReports?: boolean;
};

/** The works of a pledge with how far they are, to be read and nothing else. */
export function PledgedItems({ items, ...look }: PledgedItemsProps) {
  return (
    <ol className="divide-y divide-line">
      {items.map((item) => (
        <Item key={item.id} item={item} {...look} />
      ))}
    </ol>
  );
}

type ItemProps = Omit<PledgedItemsProps, 'items'> & { readonly item: PledgedItem };

function Item({ item, isFollowed = true, showsReports = false }: ItemProps) {
  const { ordinal, what, group, measure, dueOn, progress, status } = item;
  const reported = { term: 'Báo', value: resultText(measure, progress.latestNote) };
  const confirmed = { term: 'Đã xác nhận', value: resultText(measure, progress.confirmation) };
  return (
    <li className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-2 py-3 first:pt-0 last:pb-0">
      <b className="text-ink-3">{ordinal}</b>
      <div className="grid gap-1.5">
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <Tag>{GROUP_WORDS[group]}</Tag>
          {isFollowed && <Status {...itemStatusWord(status)} />}
        </p>
        <p className="break-words">{what}</p>
        <DefinitionList
          entries={[
            { term: 'Cần đạt', value: targetText(measure) },
            { term: 'Hạn', value: <span className="nb">{formatDate(dueOn)}</span> },
            ...(isFollowed && showsReports ? [reported] : []),
            ...(isFollowed ? [confirmed] : []),
          ]}
        />
        {isFollowed && showsReports && <LatestReport progress={progress} />}
      </div>
    </li>
  );
}

function LatestReport({ progress: { latestNote } }: { readonly progress: ItemProgress }) {
  if (!latestNote) return null;
  return (
    <p className="border-l-2 border-line-strong pl-3 text-sm whitespace-pre-line text-ink-2">
      {latestNote.words && `“${latestNote.words}”\u00a0· `}
      <span className="nb">báo cho ngày {formatDate(latestNote.on)}</span>
    </p>
  );
}
