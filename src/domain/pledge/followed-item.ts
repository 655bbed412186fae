import type { Role } from '@/domain/access/roles';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { type Refused, refuse } from '@/domain/shared/result';
import type { ItemHistory } from './item-progress';
import type { Measure, MeasuredResult } from './measure';
import type { PledgeState } from './pledge';

/** An item of a pledge together with everything reported and decided about it. */
export type FollowedItem = ItemHistory & {
  readonly id: string;
  /** Whose pledge it is; of a collective's, who handed it in. */
  readonly authorId: string;
  readonly isCollective: boolean;
  readonly pledgeState: PledgeState;
  /** Grows by one with every accepted note and decision. */
  readonly version: number;
};

/** Who does it, on which day, and which version of the item they had before their eyes. */
export type ItemAct = {
  readonly by: string;
  readonly byRole: Role;
  readonly on: CalendarDate;
  readonly expectedVersion: number;
};

export type ItemRefusalCode =
  | 'item.stale'
  | 'pledge.not-approved'
  | 'item.own-dossier'
  | 'item.own-report'
  | 'item.already-done'
  | 'item.note-empty'
  | 'item.date-in-future'
  | 'item.date-before-start'
  | 'item.value-required'
  | 'item.nothing-to-confirm'
  | 'item.nothing-to-take-back'
  | 'item.reason-required';

/** The guard of every act on an item. */
export function refuseUnlessFollowed(
  item: FollowedItem,
  act: ItemAct,
): Refused<'item.stale' | 'pledge.not-approved'> | null {
  if (item.version !== act.expectedVersion) return refuse('item.stale');
  return item.pledgeState === 'approved' ? null : refuse('pledge.not-approved', { state: item.pledgeState });
}

/** Nobody decides on a result of their own, nor on one that they reported while they held a collective's pen. */
export function refuseOwnItem(
  item: FollowedItem,
  by: string,
): Refused<'item.own-dossier' | 'item.own-report'> | null {
  if (item.authorId === by) return refuse('item.own-dossier');
  return item.isCollective && item.notes.at(-1)?.by === by ? refuse('item.own-report') : null;
}

/** Keeps of a typed result only what the measure asks for. */
export function resultFor(measure: Measure, typed: MeasuredResult): MeasuredResult {
  return measure.kind === 'number'
    ? { value: typed.value, reached: null }
    : { value: null, reached: typed.reached };
}

/** The item with one more version; the caller gives the history that changed. */
export function advanced(item: FollowedItem, change: Partial<ItemHistory>): FollowedItem {
  return { ...item, ...change, version: item.version + 1 };
}

/** The item after the act, and the fact to record. */
export type ItemMove<Fact> = { readonly item: FollowedItem; readonly fact: Fact };
