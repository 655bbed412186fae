import type { FollowedItem, ItemAct } from '@/domain/pledge/followed-item';
import type { Measure } from '@/domain/pledge/measure';
import type { Report } from '@/domain/pledge/note-progress';
import { calendarDate } from '@/domain/shared/calendar-date';
import { AUTHOR, byAuthor, bySecretary } from './pledge';

export const TWELVE_HOUSEHOLDS: Measure = {
  kind: 'number',
  unitLabel: 'hộ',
  direction: 'at_least',
  baseline: 4,
  target: 12,
};

/** An item of an approved pledge that nobody has reported on. */
export function anItem(differences: Partial<FollowedItem> = {}): FollowedItem {
  return {
    id: 'item-1',
    authorId: AUTHOR,
    isCollective: false,
    pledgeState: 'approved',
    version: 1,
    measure: TWELVE_HOUSEHOLDS,
    notes: [],
    decisions: [],
    ...differences,
  };
}

/** What the author writes on a day. */
export function aReport(on: string, differences: Partial<Report> = {}): Report {
  return {
    noteId: `note-${on}`,
    on: calendarDate(on),
    value: null,
    reached: null,
    words: '',
    campaignStartsOn: calendarDate('2026-01-05'),
    ...differences,
  };
}

export function authorOn(item: FollowedItem, on: string): ItemAct {
  return byAuthor(on, item.version);
}

export function secretaryOn(item: FollowedItem, on: string): ItemAct {
  return bySecretary(on, item.version);
}
