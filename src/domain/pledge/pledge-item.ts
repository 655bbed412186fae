import type { CalendarDate } from '@/domain/shared/calendar-date';
import type { Measure } from './measure';

/** Học tập, làm theo, nêu gương: the three content groups (handbook §1.3). */
export const ITEM_GROUPS = ['study', 'follow', 'exemplify'] as const;

export type ItemGroup = (typeof ITEM_GROUPS)[number];

/** What a person pledges to do: the text that becomes immutable with the approval. */
export type PledgeItemContent = {
  readonly what: string;
  readonly group: ItemGroup;
  readonly measure: Measure;
  readonly dueOn: CalendarDate;
};
