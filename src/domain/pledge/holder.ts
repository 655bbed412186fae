import type { CalendarDate } from '@/domain/shared/calendar-date';
import type { AmendmentState, PledgeState } from './pledge';

/** Who must act next on a dossier, and the day from which it lies with them. */
export type Holder =
  | { readonly who: 'author'; readonly since: CalendarDate | null }
  | {
      readonly who: 'reviewers';
      readonly since: CalendarDate;
      readonly waitsFor: 'approval' | 'amendment' | 'confirmation';
    }
  | { readonly who: 'nobody' };

export type DossierPosition = {
  readonly state: PledgeState;
  /** Of an approved pledge; a draft of an amendment keeps nobody waiting. */
  readonly amendmentState?: AmendmentState | null;
  /** The day of the newest transition; null for a pledge that was never handed in. */
  readonly lastTransitionOn: CalendarDate | null;
  /** The day of the oldest report among the items that still waits for the reviewer; null when none does. */
  readonly oldestWaitingReportOn: CalendarDate | null;
};

/** Says with whom a dossier lies, since when: its author always sees this. */
export function holderOf(position: DossierPosition): Holder {
  switch (position.state) {
    case 'draft':
    case 'returned':
      return { who: 'author', since: position.lastTransitionOn };
    case 'submitted':
      return heldByReviewers(position.lastTransitionOn, 'approval');
    case 'approved':
      return holderOfApproved(position);
  }
}

/** An amendment comes before reports; one that came back waits for its author when nothing waits for the reviewers. */
function holderOfApproved(position: DossierPosition): Holder {
  const { amendmentState, lastTransitionOn, oldestWaitingReportOn } = position;
  if (amendmentState === 'submitted') return heldByReviewers(lastTransitionOn, 'amendment');
  if (amendmentState === 'returned' && oldestWaitingReportOn === null) {
    return { who: 'author', since: lastTransitionOn };
  }
  return heldByReviewers(oldestWaitingReportOn, 'confirmation');
}

function heldByReviewers(
  since: CalendarDate | null,
  waitsFor: 'approval' | 'amendment' | 'confirmation',
): Holder {
  return since === null ? { who: 'nobody' } : { who: 'reviewers', since, waitsFor };
}
