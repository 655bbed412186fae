import type { Measure, MeasuredResult } from '@/domain/pledge/measure';
import { addDays, type CalendarDate, isAfter, isBefore } from '@/domain/shared/calendar-date';
import {
  CONFIRMATION_TAKEN_BACK_REASONS,
  PARTIAL_WORDS,
  REACHED_NUMBER_WORDS,
  REACHED_WORDS,
  REFUSAL_REASONS,
  UNDERWAY_WORDS,
} from '../data/words';
import type { ItemFile } from './item-file';
import { type Moment, momentOn } from './moment';
import { numberText } from './number-text';
import type { ProgressStep } from './progress-plan';
import type { Telling } from './registration-story';
import type { Doer } from './reviewers';

const SHARE_REPORTED_LATER = 0.2;
const SHARE_OF_MORE_THAN_PLEDGED = 0.25;
/** Below this a target has no half-way. */
const LEAST_TARGET_WITH_PARTS = 3;

/** Says whether there are numbers to report on the way to the target. */
export function hasParts(measure: Measure): boolean {
  return (
    measure.kind === 'number' && measure.direction === 'at_least' && measure.target >= LEAST_TARGET_WITH_PARTS
  );
}

/** Which version's item is acted on, on a day. */
export type ItemOn = (on: CalendarDate) => ItemFile;

/** Plays what was reported and decided about an approved item, up to the last day. */
export function tellProgress(
  itemOn: ItemOn,
  steps: readonly ProgressStep[],
  { telling, approvedOn }: Around,
): void {
  for (const step of steps) {
    if (isAfter(step.on, telling.until) || !tellStep(itemOn(step.on), step, { telling, approvedOn })) return;
  }
}

type Around = { readonly telling: Telling; readonly approvedOn: CalendarDate };

/** Does one step; false when there is nobody to do it, which ends the item's story. */
function tellStep(item: ItemFile, step: ProgressStep, { telling, approvedOn }: Around): boolean {
  const { holder, random, today } = telling;
  const moment = momentOn(step.on, today, random);
  if (step.act === 'words' || step.act === 'partial' || step.act === 'claim') {
    const writer = holder.writerOn(step.on);
    if (writer) report(item, step, { telling, approvedOn, moment, writer });
    return writer !== null;
  }
  const reviewer = holder.reviewerOn(step.on);
  if (reviewer) decide(item, step, { telling, moment, reviewer });
  return reviewer !== null;
}

type Reporting = {
  readonly telling: Telling;
  readonly approvedOn: CalendarDate;
  readonly moment: Moment;
  readonly writer: Doer;
};

function report(
  item: ItemFile,
  step: ProgressStep,
  { telling, approvedOn, moment, writer }: Reporting,
): void {
  const { random, campaign } = telling;
  const result = resultOf(item.content.measure, step, telling);
  const earliest = item.progress.latestNote?.on ?? approvedOn;
  const spokenOf = random.chance(SHARE_REPORTED_LATER) ? addDays(moment.on, -random.whole(1, 3)) : moment.on;
  const on = isBefore(spokenOf, earliest) ? moment.on : spokenOf;
  const words = wordsFor(item.content.measure, step, { result, telling });
  item.note({ ...result, on, words, campaignStartsOn: campaign.startsOn }, writer, moment);
}

const NOTHING: MeasuredResult = { value: null, reached: null };

function resultOf(measure: Measure, step: ProgressStep, { random }: Telling): MeasuredResult {
  if (step.act === 'words') return NOTHING;
  if (measure.kind !== 'number') return { value: null, reached: true };
  if (step.act === 'partial') return { value: partOf(measure.target, step.share), reached: null };
  if (measure.direction === 'at_most') {
    return { value: partOf(measure.target, random.whole(0, 10) / 10), reached: null };
  }
  const isMore = random.chance(SHARE_OF_MORE_THAN_PLEDGED);
  return { value: isMore ? moreThan(measure.target) : measure.target, reached: null };
}

/** A share of a target, as round as the target itself. */
function partOf(target: number, share: number): number {
  const step = stepOf(target);
  return Math.floor((target * share) / step) * step;
}

function moreThan(target: number): number {
  return target + Math.max(stepOf(target), partOf(target, 0.15));
}

function stepOf(target: number): number {
  if (target >= 1_000_000) return 50_000;
  if (target >= 100_000) return 10_000;
  return 1;
}

type Wording = { readonly result: MeasuredResult; readonly telling: Telling };

function wordsFor(measure: Measure, step: ProgressStep, { result, telling: { random } }: Wording): string {
  if (step.act === 'words') return random.pick(UNDERWAY_WORDS);
  if (measure.kind !== 'number' || result.value === null) return random.pick(REACHED_WORDS);
  const amount = `${numberText(result.value)} ${measure.unitLabel}`;
  return random.pick(step.act === 'partial' ? PARTIAL_WORDS : REACHED_NUMBER_WORDS).replace('{v}', amount);
}

type Deciding = { readonly telling: Telling; readonly moment: Moment; readonly reviewer: Doer };

function decide(item: ItemFile, step: ProgressStep, { telling, moment, reviewer }: Deciding): void {
  const { random } = telling;
  const { measure } = item.content;
  const { latestNote } = item.progress;
  if (step.act === 'take-back') {
    item.takeBack(random.pick(CONFIRMATION_TAKEN_BACK_REASONS), reviewer, moment);
  } else if (step.act === 'confirm' && latestNote) {
    item.confirm(latestNote, reviewer, moment);
  } else if (step.act === 'confirm-less' && measure.kind === 'number' && hasParts(measure)) {
    const value = Math.min(partOf(measure.target, step.share), measure.target - stepOf(measure.target));
    item.confirm({ value, reached: null }, reviewer, moment);
  } else {
    item.refuse(random.pick(REFUSAL_REASONS), reviewer, moment);
  }
}
