import type { Campaign } from '@/domain/campaign/campaign';
import { addDays, type CalendarDate, daysBetween, isAfter, isBefore } from '@/domain/shared/calendar-date';
import type { Character } from './character';
import { daysAfter } from './moment';
import type { Random } from './random';

/** What happens to a dossier until it is approved, each act on a later day than the one before. */
export type RegistrationStep = {
  readonly act:
    | ('draft' | 'submit' | 'withdraw' | 'send-back' | 'approve' | 'take-back-approval')
    /** Typed by the secretary for the member; confirmed by the member, or by a paper that they signed. */
    | ('enter' | 'confirm-entry' | 'note-paper');
  readonly on: CalendarDate;
};

const SHARE_OF_EARLY_BIRDS = 0.015;
const SHARE_OF_ABANDONED_DRAFTS = 0.4;
const SHARE_WITHDRAWN = 0.02;
const SHARE_SENT_BACK = 0.09;
const SHARE_LEFT_LYING = 0.07;
const SHARE_OF_TAKEN_BACK_APPROVALS = 0.009;
const MOST_RETURNS = 2;

export function planRegistration(
  campaign: Campaign,
  character: Character,
  random: Random,
): readonly RegistrationStep[] {
  if (!random.chance(character.handsIn)) return planOfNonStarter(campaign, random);
  const submitOn = submissionDay(campaign, character, random);
  const draftOn = addDays(submitOn, -random.whole(1, 8));
  const steps: RegistrationStep[] = isBefore(draftOn, campaign.startsOn)
    ? []
    : [{ act: 'draft', on: draftOn }];
  steps.push({ act: 'submit', on: submitOn });
  if (random.chance(SHARE_WITHDRAWN)) {
    const withdrawnOn = daysAfter(submitOn, [1, 2], random);
    steps.push({ act: 'withdraw', on: withdrawnOn });
    steps.push({ act: 'submit', on: daysAfter(withdrawnOn, [1, 6], random) });
  }
  return [...steps, ...planReview(steps.at(-1)?.on ?? submitOn, character, random)];
}

/** The same plan for somebody who came only after its day: they take some weeks to settle in. */
export function startingLater(
  steps: readonly RegistrationStep[],
  obligedFrom: CalendarDate,
  random: Random,
): readonly RegistrationStep[] {
  const [first] = steps;
  if (!first || !isBefore(first.on, obligedFrom)) return steps;
  const delay = daysBetween(first.on, obligedFrom) + random.whole(3, 24);
  return steps.map((step) => ({ ...step, on: addDays(step.on, delay) }));
}

/** Some begin a draft and leave it; the others have nothing to show. */
function planOfNonStarter({ startsOn }: Campaign, random: Random): readonly RegistrationStep[] {
  if (!random.chance(SHARE_OF_ABANDONED_DRAFTS)) return [];
  return [{ act: 'draft', on: daysAfter(startsOn, [20, 240], random) }];
}

/** Most come in the weeks before the deadline, a few on the first days of the year, some late. */
function submissionDay(
  { startsOn, registrationDeadline }: Campaign,
  { onTime, lead, spread }: Character,
  random: Random,
): CalendarDate {
  if (random.chance(SHARE_OF_EARLY_BIRDS)) return daysAfter(startsOn, [0, 5], random);
  if (!random.chance(onTime)) {
    const daysLate = Math.ceil(-Math.log(1 - random.next()) * 40);
    return addDays(registrationDeadline, Math.min(daysLate, 230));
  }
  const day = addDays(registrationDeadline, -Math.round(lead + spread * bell(random)));
  if (isAfter(day, registrationDeadline)) return addDays(registrationDeadline, -random.whole(0, 4));
  return isBefore(day, startsOn) ? addDays(startsOn, random.whole(5, 20)) : day;
}

/** Roughly normal, between -3 and 3. */
function bell(random: Random): number {
  return 2 * (random.next() + random.next() + random.next() - 1.5);
}

function planReview(
  submittedOn: CalendarDate,
  { review }: Character,
  random: Random,
): readonly RegistrationStep[] {
  const steps: RegistrationStep[] = [];
  const after = (day: CalendarDate) => daysAfter(day, review, random);
  let reviewedOn = after(submittedOn);
  for (let returns = 0; returns < MOST_RETURNS && random.chance(SHARE_SENT_BACK); returns += 1) {
    steps.push({ act: 'send-back', on: reviewedOn });
    if (random.chance(SHARE_LEFT_LYING)) return steps;
    const again = daysAfter(reviewedOn, [2, 14], random);
    steps.push({ act: 'submit', on: again });
    reviewedOn = after(again);
  }
  steps.push({ act: 'approve', on: reviewedOn });
  if (random.chance(SHARE_OF_TAKEN_BACK_APPROVALS)) {
    const takenBackOn = daysAfter(reviewedOn, [2, 9], random);
    steps.push({ act: 'take-back-approval', on: takenBackOn });
    steps.push({ act: 'approve', on: after(takenBackOn) });
  }
  return steps;
}

/** The same registration typed by the secretary for somebody without a telephone, who then stands by it. */
export function enteredFor(
  steps: readonly RegistrationStep[],
  confirmation: 'confirm-entry' | 'note-paper',
  random: Random,
): readonly RegistrationStep[] {
  const handedIn = steps.find(({ act }) => act === 'submit');
  if (!handedIn) return steps;
  const confirmedOn = daysAfter(handedIn.on, [1, 9], random);
  return [
    { act: 'enter', on: handedIn.on },
    { act: confirmation, on: confirmedOn },
    { act: 'approve', on: daysAfter(confirmedOn, [1, 6], random) },
  ];
}
