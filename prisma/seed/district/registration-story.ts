import type { Campaign } from '@/domain/campaign/campaign';
import { isObliged } from '@/domain/organisation/standing';
import { type CalendarDate, compareDates, isAfter } from '@/domain/shared/calendar-date';
import {
  APPROVAL_TAKEN_BACK_REASONS,
  COUNTED_RETURN_REASONS,
  ITEM_RETURN_REASONS,
  RETURN_REASONS,
  VAGUE_RETURN_REASONS,
} from '../data/words';
import { Dossier, type DossierOpening, type KeyedDraftItem, type Writing } from './dossier';
import { keyOf } from './holder';
import { type Chooser, chooseItems, dateText, mendItems, vaguePosition } from './item-choice';
import { type Moment, momentOn } from './moment';
import type { Person } from './people';
import type { Random } from './random';
import type { RegistrationStep } from './registration-plan';
import type { Doer } from './reviewers';

export type Telling = Omit<DossierOpening, 'opened'> & {
  /** What a collective writes besides its works. */
  readonly parts: Writing['parts'];
  /** The day of generation, and the last day that the telling may reach. */
  readonly today: CalendarDate;
  readonly until: CalendarDate;
  /** The day on which the first item must fall due; null leaves it to chance. */
  readonly firstDueOn: CalendarDate | null;
  readonly random: Random;
};

const SHARE_OF_RETURNS_ABOUT_ONE_ITEM = 0.6;

/** Plays a registration up to the last day; null when nothing of it has happened. */
export function tellRegistration(steps: readonly RegistrationStep[], telling: Telling): Dossier | null {
  const happened = steps.filter(({ on }) => !isAfter(on, telling.until));
  const [first] = happened;
  const { random, today, holder, campaign } = telling;
  if (!first || !holder.mayPledgeOn(first.on)) return null;

  const opened = momentOn(first.on, today, random);
  const dossier = new Dossier({ ...telling, opened });
  const chooser: Chooser = {
    key: keyOf(holder),
    ...holder,
    campaign,
    on: steps.find(({ act }) => act === 'submit' || act === 'enter')?.on ?? first.on,
  };
  const items = firstWriting(steps, chooser, telling);
  const hand: Hand = { dossier, chooser, telling, written: { items } };
  for (const step of happened) {
    const moment = step === first ? opened : momentOn(step.on, today, random);
    if (!act(step, moment, hand)) break;
  }
  return dossier;
}

/** What the author writes at first: a whole pledge, or the beginning of one that is then laid aside. */
function firstWriting(
  steps: readonly RegistrationStep[],
  chooser: Chooser,
  { firstDueOn, holder, random }: Telling,
): readonly KeyedDraftItem[] {
  const items = chooseItems(chooser, random);
  const isLaidAside = !holder.isReady && !steps.some(({ act }) => act === 'submit' || act === 'enter');
  if (isLaidAside) return unfinished(items);
  return firstDueOn ? dueFirst(items, firstDueOn) : items;
}

function dueFirst(items: readonly KeyedDraftItem[], dueOn: CalendarDate): readonly KeyedDraftItem[] {
  return items.map((item, index) => (index === 0 ? { ...item, dueOn: dateText(dueOn) } : item));
}

/** Two items, of which the second still lacks by how much and by when. */
function unfinished([first, second]: readonly KeyedDraftItem[]): readonly KeyedDraftItem[] {
  return [...(first ? [first] : []), ...(second ? [{ ...second, baseline: '', target: '', dueOn: '' }] : [])];
}

type Hand = {
  readonly dossier: Dossier;
  readonly chooser: Chooser;
  readonly telling: Telling;
  /** What the author has before them. */
  readonly written: { items: readonly KeyedDraftItem[] };
};

/** Does one step; false when there is nobody left to do it, which ends the story. */
function act(step: RegistrationStep, moment: Moment, hand: Hand): boolean {
  const { holder } = hand.telling;
  switch (step.act) {
    case 'draft':
    case 'submit':
    case 'withdraw':
    case 'confirm-entry': {
      const writer = holder.writerOn(moment.on);
      return writer !== null && writes(step.act, { writer, moment, hand });
    }
    case 'enter':
    case 'note-paper': {
      const secretary = holder.reviewerOn(moment.on);
      return secretary?.role === 'cell_secretary' && assists(step.act, { secretary, moment, hand });
    }
    default:
      return review(step.act, moment, hand);
  }
}

type Writer = { readonly writer: Doer; readonly moment: Moment; readonly hand: Hand };

function writes(
  what: 'draft' | 'submit' | 'withdraw' | 'confirm-entry',
  { writer, moment, hand }: Writer,
): boolean {
  const { dossier, telling } = hand;
  const writing = { items: hand.written.items, parts: telling.parts };
  switch (what) {
    case 'draft':
      dossier.write(writing, writer, moment);
      return true;
    case 'submit':
      if (!telling.holder.mayPledgeOn(moment.on)) return false;
      dossier.submit(writing, writer, moment);
      return true;
    case 'withdraw':
      dossier.withdraw(writer, moment);
      return true;
    case 'confirm-entry':
      dossier.confirmEntry(null, writer, moment);
      return true;
  }
}

type Assistant = { readonly secretary: Doer; readonly moment: Moment; readonly hand: Hand };

/** What the secretary does in place of a member who cannot. */
function assists(what: 'enter' | 'note-paper', { secretary, moment, hand }: Assistant): boolean {
  const { dossier, telling, written } = hand;
  if (what === 'note-paper') {
    dossier.confirmEntry(moment.on, secretary, moment);
    return true;
  }
  if (!telling.holder.mayPledgeOn(moment.on)) return false;
  dossier.submit({ items: written.items, parts: [] }, secretary, moment);
  return true;
}

function review(what: 'send-back' | 'approve' | 'take-back-approval', moment: Moment, hand: Hand): boolean {
  const { dossier, telling } = hand;
  const reviewer = telling.holder.reviewerOn(moment.on);
  if (!reviewer) return false;
  switch (what) {
    case 'approve':
      dossier.approve(reviewer, moment);
      return true;
    case 'take-back-approval':
      dossier.takeBackApproval(telling.random.pick(APPROVAL_TAKEN_BACK_REASONS), reviewer, moment);
      return true;
    case 'send-back':
      dossier.sendBack(returning(hand), reviewer, moment);
      mend(hand);
      return true;
  }
}

/** A vague item is what a return is about, when there is one. */
function returning({ dossier, telling: { random } }: Hand) {
  const { items } = dossier.submittedWriting;
  const vague = vaguePosition(items);
  if (vague !== null) return { reason: random.pick(VAGUE_RETURN_REASONS), position: vague };
  if (!random.chance(SHARE_OF_RETURNS_ABOUT_ONE_ITEM)) {
    return { reason: random.pick(RETURN_REASONS), position: null };
  }
  const position = random.whole(0, items.length - 1);
  const isCounted = items[position]?.measure === 'number' && random.chance(0.5);
  return { reason: random.pick(isCounted ? COUNTED_RETURN_REASONS : ITEM_RETURN_REASONS), position };
}

/** The author writes the item anew that was sent back, or the last one. */
function mend({ dossier, chooser, telling: { random }, written }: Hand): void {
  const { items } = dossier.submittedWriting;
  const named = dossier.transitions.at(-1)?.item_id;
  const position = dossier.currentItems.findIndex(({ id }) => id === named);
  written.items = mendItems(items, position === -1 ? items.length - 1 : position, chooser, random);
}

/** The first day of the campaign on which a person must pledge; null when there is none. */
export function obligedFrom({ memberships }: Person, campaign: Campaign): CalendarDate | null {
  const obliging = memberships.filter(
    ({ standing, valid_to }) =>
      isObliged(standing, campaign) && (!valid_to || isAfter(valid_to, campaign.startsOn)),
  );
  const [first] = obliging.map(({ valid_from }) => valid_from).sort(compareDates);
  if (first === undefined) return null;
  return isAfter(first, campaign.startsOn) ? first : campaign.startsOn;
}
