import { type CalendarDate, isAfter } from '@/domain/shared/calendar-date';
import { ok, type Result, refuse } from '@/domain/shared/result';
import {
  type Pledge,
  type PledgeAct,
  type PledgeMove,
  type PledgeRefusalCode,
  refuseUnlessLive,
  stampOf,
} from './pledge';

/** How a member stood by what was typed for them: at their own sign-in, or on the paper that they signed. */
export type EntryConfirmation = {
  /** The date on the signed paper; null when the member confirms themselves. */
  readonly paperOn: CalendarDate | null;
};

export type ConfirmedEntry = PledgeMove & {
  readonly confirmedBy: 'member' | 'paper';
  readonly confirmedOn: CalendarDate;
};

/** Says that the words typed for a member are the member's; before that nobody approves them. */
export function confirmEntry(
  pledge: Pledge,
  act: PledgeAct,
  { paperOn }: EntryConfirmation,
): Result<ConfirmedEntry, PledgeRefusalCode> {
  const refused = refuseUnlessLive(pledge, act.expectedVersion, ['submitted']);
  if (refused) return refused;
  const isMember = act.by === pledge.memberId;
  if (!pledge.awaitsAuthor || isMember === (paperOn !== null)) return refuse('entry.nothing-to-confirm');
  if (paperOn !== null && isAfter(paperOn, act.on)) return refuse('entry.paper-in-future', { today: act.on });
  return ok({
    pledge: { ...pledge, awaitsAuthor: false, version: pledge.version + 1 },
    transition: { kind: 'member_confirmation', ...stampOf(act) },
    confirmedBy: isMember ? 'member' : 'paper',
    confirmedOn: paperOn ?? act.on,
  });
}
