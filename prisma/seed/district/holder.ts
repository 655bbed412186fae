import type { CalendarDate } from '@/domain/shared/calendar-date';
import type { Trade } from '../data/first-level-units';
import type { ItemTemplate } from '../data/items/item-template';
import type { Doer } from './reviewers';

/** Whose pledge a dossier is, a person's or a collective's, and who acts in it. */
export type Holder = {
  readonly memberId: string | null;
  readonly unitId: string | null;
  readonly trade: Trade;
  /** What is pledged comes from these alone; null leaves it to the trade. */
  readonly works: readonly ItemTemplate[] | null;
  readonly isLeader: boolean;
  /** One of the ready people, whose drafts are whole. */
  readonly isReady: boolean;
  /** Who writes and reports on a day; null when nobody does who has ever signed in. */
  readonly writerOn: (on: CalendarDate) => Doer | null;
  readonly reviewerOn: (on: CalendarDate) => Doer | null;
  readonly mayPledgeOn: (on: CalendarDate) => boolean;
};

export function keyOf({ memberId, unitId }: Pick<Holder, 'memberId' | 'unitId'>): string {
  return memberId ?? unitId ?? '';
}
