import { type CalendarDate, daysBetween, isBefore, isBy } from '@/domain/shared/calendar-date';

/** From how many days before the due date an item is shown as falling due. */
export const DUE_SOON_DAYS = 14;

/** The dates that decide an item's status: the same ones that the roll-up counts. */
export type ItemDates = {
  readonly dueOn: CalendarDate;
  readonly claimedOn: CalendarDate | null;
  readonly confirmedDoneOn: CalendarDate | null;
};

export type ItemStatus =
  | { readonly word: 'done'; readonly on: CalendarDate }
  | { readonly word: 'waiting'; readonly since: CalendarDate; readonly days: number }
  | { readonly word: 'overdue'; readonly days: number }
  | { readonly word: 'due-soon'; readonly days: number }
  | { readonly word: 'in-progress'; readonly days: number };

/** An item's status at the end of a day; `days` counts the wait, the delay, or what is left. */
export function itemStatus({ dueOn, claimedOn, confirmedDoneOn }: ItemDates, on: CalendarDate): ItemStatus {
  if (isBy(confirmedDoneOn, on)) return { word: 'done', on: confirmedDoneOn };
  if (isBy(claimedOn, on)) return { word: 'waiting', since: claimedOn, days: daysBetween(claimedOn, on) };
  if (isBefore(dueOn, on)) return { word: 'overdue', days: daysBetween(dueOn, on) };
  const days = daysBetween(on, dueOn);
  return { word: days <= DUE_SOON_DAYS ? 'due-soon' : 'in-progress', days };
}
