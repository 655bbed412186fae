import type { ReactNode } from 'react';
import { DefinitionList } from '@/components/definition-list';
import { Notice } from '@/components/notice';
import { Tag } from '@/components/tag';
import type { Measure } from '@/domain/pledge/measure';
import type { ItemGroup } from '@/domain/pledge/pledge-item';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { formatDate } from '@/lib/format-date';
import { baselineText, GROUP_WORDS, targetText } from '@/lib/pledge-words';
import type { ItemChange } from '../item-changes';

type Fact = { readonly term: string; readonly value: ReactNode };

type ItemBlockProps = {
  readonly item: {
    readonly ordinal: number;
    readonly what: string;
    readonly group: ItemGroup;
    readonly measure: Measure;
    readonly dueOn: CalendarDate;
  };
  /** Unique on the page. */
  readonly anchor?: string;
  readonly status?: ReactNode;
  /** Reported and confirmed values beside the pledged ones. */
  readonly results?: readonly Fact[];
  readonly change?: ItemChange | undefined;
  readonly children?: ReactNode;
};

/** One item as the reviewer reads it. */
export function ItemBlock({ item, anchor, status, results = [], change, children }: ItemBlockProps) {
  const baseline = baselineText(item.measure);
  const facts: readonly Fact[] = [
    { term: 'Cần đạt', value: targetText(item.measure) },
    ...(baseline === null ? [] : [{ term: 'Năm trước', value: baseline }]),
    { term: 'Hạn', value: <span className="nb">{formatDate(item.dueOn)}</span> },
    ...results,
  ];
  return (
    <li
      id={anchor ?? `viec-${item.ordinal}`}
      className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-2 border-t border-line py-4"
    >
      <b className="text-ink-3">{item.ordinal}</b>
      <div className="grid gap-2">
        <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <Tag>{GROUP_WORDS[item.group]}</Tag>
          {status}
          {change && <ChangeMark change={change} />}
        </div>
        <p>{item.what}</p>
        <DefinitionList entries={facts} />
        {change?.kind === 'changed' && <Before lines={change.before} />}
        {children}
      </div>
    </li>
  );
}

function ChangeMark({ change }: { readonly change: ItemChange }) {
  if (change.kind === 'same') return <span className="text-sm text-ink-2">giữ nguyên</span>;
  return (
    <b className="rounded-sm bg-gold-wash px-1.5 text-sm text-wait">
      {change.kind === 'new' ? 'việc mới thêm' : 'đã sửa'}
    </b>
  );
}

function Before({ lines }: { readonly lines: readonly string[] }) {
  return (
    <Notice kind="info">
      <p className="text-sm">
        <span className="text-ink-2">Trước đây: </span>
        {lines.join(' · ')}
      </p>
    </Notice>
  );
}
