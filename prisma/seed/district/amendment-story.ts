import { addDays, type CalendarDate, isAfter, isBefore } from '@/domain/shared/calendar-date';
import { AMENDMENT_REASONS, AMENDMENT_RETURN_REASONS } from '../data/collective-texts';
import type { Dossier, KeyedDraftItem } from './dossier';
import { dateText } from './item-choice';
import { dayIn, daysAfter, momentOn } from './moment';
import { numberText } from './number-text';
import type { ProgressStep } from './progress-plan';
import type { Random } from './random';
import type { Telling } from './registration-story';

/** On which day an amendment is handed in, and on which it is approved or sent back; never, when null. */
export type AmendmentPlan = {
  readonly handedInOn: CalendarDate;
  readonly approvedOn: CalendarDate | null;
  readonly returnedOn?: CalendarDate;
};

/** Chance decides, or a story says so. */
export type AmendmentWish = Random | AmendmentPlan;

const SHARE_OF_AMENDED = 0.014;
const SHARE_SENT_BACK = 0.1;
const LATER_DUE = '12-15';

type Approved = {
  readonly approvedOn: CalendarDate;
  readonly telling: Telling;
};

/** Whether and when a pledge is amended in its year; null when it is not. */
export function planAmendment(wish: AmendmentWish, { approvedOn, telling }: Approved): AmendmentPlan | null {
  if (!('chance' in wish)) return wish;
  if (!wish.chance(SHARE_OF_AMENDED)) return null;
  const handedInOn = daysAfter(approvedOn, [25, 150], wish);
  const decidedOn = daysAfter(handedInOn, [1, 9], wish);
  const isInTime = isBefore(decidedOn, dayIn(telling.campaign.year, '11-15'));
  if (!isInTime || isAfter(handedInOn, telling.until)) return null;
  // Nothing is left open in a year that is over.
  return wish.chance(SHARE_SENT_BACK) && telling.until === telling.today
    ? { handedInOn, approvedOn: null, returnedOn: decidedOn }
    : { handedInOn, approvedOn: decidedOn };
}

type Around = {
  readonly telling: Telling;
  /** What happens to each item, by its place, if nothing is amended. */
  readonly planned: readonly (readonly ProgressStep[])[];
};

/** Where the amended item stands, and from when on the new version is in force. */
export type Amended = { readonly position: number; readonly inForceFrom: CalendarDate };

/** Hands an amendment in and, when its day has come, approves it; null while the first version stays in force. */
export function tellAmendment(
  dossier: Dossier,
  plan: AmendmentPlan,
  { telling, planned }: Around,
): Amended | null {
  const { random, today, until, holder } = telling;
  const { handedInOn } = plan;
  const approvedOn = plan.approvedOn && quietDay(plan.approvedOn, planned);
  const { items, parts } = dossier.submittedWriting;
  const untouchedUntil = approvedOn ?? until;
  const position = planned.findLastIndex((steps) => steps.every(({ on }) => isAfter(on, untouchedUntil)));
  const item = items[position];
  const writer = holder.writerOn(handedInOn);
  const changed = item && amendedItem(item, telling);
  if (!changed || !writer || isAfter(handedInOn, until)) return null;

  const writing = { parts, items: items.map((kept, index) => (index === position ? changed : kept)) };
  const signed = { by: writer, moment: momentOn(handedInOn, today, random) };
  dossier.amend(writing, random.pick(AMENDMENT_REASONS), signed);
  if (plan.returnedOn) sendBack(dossier, plan.returnedOn, telling);
  const reviewer = approvedOn && !isAfter(approvedOn, until) ? holder.reviewerOn(approvedOn) : null;
  if (!approvedOn || !reviewer) return null;
  dossier.approveAmendment(reviewer, momentOn(approvedOn, today, random));
  return { position, inForceFrom: approvedOn };
}

function sendBack(dossier: Dossier, on: CalendarDate, { holder, until, today, random }: Telling): void {
  const reviewer = isAfter(on, until) ? null : holder.reviewerOn(on);
  const reason = random.pick(AMENDMENT_RETURN_REASONS);
  if (reviewer) dossier.sendBackAmendment(reason, reviewer, momentOn(on, today, random));
}

/** The first day from one on, on which nothing is reported or decided. */
function quietDay(from: CalendarDate, planned: readonly (readonly ProgressStep[])[]): CalendarDate {
  const isBusy = planned.some((steps) => steps.some(({ on }) => on === from));
  return isBusy ? quietDay(addDays(from, 1), planned) : from;
}

/** More time, and of a number another target; null where that changes nothing. */
function amendedItem(item: KeyedDraftItem, { campaign }: Telling): KeyedDraftItem | null {
  const dueOn = dateText(dayIn(campaign.year, LATER_DUE));
  const isCounted = item.measure === 'number' && /^[2-9]$|^\d{2}$/.test(item.target);
  const target = isCounted ? numberText(Math.ceil(Number(item.target) * 1.25)) : item.target;
  if (item.dueOn === dueOn && target === item.target) return null;
  const what = isCounted ? item.what.replace(item.target, target) : item.what;
  return { ...item, what, target, dueOn };
}
