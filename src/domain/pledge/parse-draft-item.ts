import type { Campaign } from '@/domain/campaign/campaign';
import {
  type CalendarDate,
  firstDayOfYear,
  isAfter,
  isBefore,
  lastDayOfYear,
} from '@/domain/shared/calendar-date';
import { normaliseLine } from '@/domain/shared/normalise-text';
import { parseDate } from '@/domain/shared/parse-date';
import { parseNumber } from '@/domain/shared/parse-number';
import type { RefusalDetails } from '@/domain/shared/result';
import { MILESTONE_MAX, UNIT_LABEL_MAX, WHAT_MAX, WHAT_MIN } from './limits';
import { DIRECTIONS, type Direction, MEASURE_KINDS, type Measure } from './measure';
import { ITEM_GROUPS, type ItemGroup, type PledgeItemContent } from './pledge-item';

/** One item of a draft: the raw strings of the form, unfinished or wrong as they may be. */
export type DraftItem = {
  readonly what: string;
  readonly group: string;
  readonly measure: string;
  readonly unitLabel: string;
  readonly direction: string;
  readonly baseline: string;
  readonly target: string;
  readonly milestone: string;
  readonly dueOn: string;
};

export type DraftItemField = keyof DraftItem;

export const EMPTY_DRAFT_ITEM: DraftItem = {
  what: '',
  group: '',
  measure: '',
  unitLabel: '',
  direction: '',
  baseline: '',
  target: '',
  milestone: '',
  dueOn: '',
};

export type FieldProblemCode =
  | 'required'
  | 'too-short'
  | 'too-long'
  | 'number.unreadable'
  | 'number.ambiguous'
  | 'number.too-many-decimals'
  | 'number.too-large'
  | 'number.negative'
  | 'target.zero'
  | 'date.unreadable'
  | 'date.two-digit-year'
  | 'date.impossible'
  | 'date.outside-year'
  | 'date.before-start';

/** What is wrong with one field; the details fill the sentence that says how to mend it. */
export type FieldProblem = {
  readonly field: DraftItemField;
  readonly code: FieldProblemCode;
  readonly details?: RefusalDetails;
};

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

export type ParsedItem = Parsed<PledgeItemContent>;
export type WhatStep = Pick<PledgeItemContent, 'what' | 'group'>;
export type TargetStep = Pick<PledgeItemContent, 'measure' | 'dueOn'>;

/** The part of a campaign that bounds an item's due date. */
export type ItemPeriod = Pick<Campaign, 'year' | 'startsOn'>;

/** Reads a whole item: both steps of the form, with the problems of both. */
export function parseDraftItem(draft: DraftItem, period: ItemPeriod): ParsedItem {
  const what = parseWhatStep(draft);
  const target = parseTargetStep(draft, period);
  if (what.ok && target.ok) return { ok: true, value: { ...what.value, ...target.value } };
  return { ok: false, problems: [...problemsOf(what), ...problemsOf(target)] };
}

/** Reads the first step: what will be done, and under which of the three contents. */
export function parseWhatStep(draft: Pick<DraftItem, 'what' | 'group'>): Parsed<WhatStep> {
  const what = parseText('what', draft.what, { min: WHAT_MIN, max: WHAT_MAX });
  const group = parseChoice<ItemGroup>('group', draft.group, ITEM_GROUPS);
  if (what.ok && group.ok) return { ok: true, value: { what: what.value, group: group.value } };
  return { ok: false, problems: [...problemsOf(what), ...problemsOf(group)] };
}

/** Reads the second step: how the result is measured, and by when. */
export function parseTargetStep(
  draft: Omit<DraftItem, 'what' | 'group'>,
  period: ItemPeriod,
): Parsed<TargetStep> {
  const measure = parseMeasure(draft);
  const dueOn = parseDueOn(draft.dueOn, period);
  if (measure.ok && dueOn.ok) return { ok: true, value: { measure: measure.value, dueOn: dueOn.value } };
  return { ok: false, problems: [...problemsOf(measure), ...problemsOf(dueOn)] };
}

function parseMeasure(draft: Omit<DraftItem, 'what' | 'group'>): Parsed<Measure> {
  const kind = parseChoice('measure', draft.measure, MEASURE_KINDS);
  if (!kind.ok) return kind;
  switch (kind.value) {
    case 'number':
      return parseNumberMeasure(draft);
    case 'milestone':
      return parseMilestone(draft.milestone);
    case 'yes_no':
    case 'narrative':
      return { ok: true, value: { kind: kind.value } };
  }
}

function parseNumberMeasure(draft: Omit<DraftItem, 'what' | 'group'>): Parsed<Measure> {
  const unitLabel = parseText('unitLabel', draft.unitLabel, { min: 1, max: UNIT_LABEL_MAX });
  const direction = parseChoice<Direction>('direction', draft.direction, DIRECTIONS);
  const baseline = draft.baseline.trim() === '' ? NO_BASELINE : parseAmount('baseline', draft.baseline);
  const target = parseTarget(draft);
  if (unitLabel.ok && direction.ok && baseline.ok && target.ok) {
    return {
      ok: true,
      value: {
        kind: 'number',
        unitLabel: unitLabel.value,
        direction: direction.value,
        baseline: baseline.value,
        target: target.value,
      },
    };
  }
  return { ok: false, problems: [target, unitLabel, direction, baseline].flatMap(problemsOf) };
}

const NO_BASELINE: Parsed<number | null> = { ok: true, value: null };

/** "At least 0" is reached by doing nothing; "at most 0" (no violation, say) is a real target. */
function parseTarget(draft: Pick<DraftItem, 'target' | 'direction'>): Parsed<number> {
  const target = parseAmount('target', draft.target);
  if (target.ok && target.value === 0 && draft.direction === 'at_least')
    return problem('target', 'target.zero');
  return target;
}

function parseAmount(field: DraftItemField, text: string): Parsed<number> {
  const amount = parseNumber(text);
  if (!amount.ok) {
    return amount.code === 'number.empty'
      ? problem(field, 'required')
      : problem(field, amount.code, amount.details);
  }
  return amount.value < 0 ? problem(field, 'number.negative') : amount;
}

function parseMilestone(text: string): Parsed<Measure> {
  const milestone = normaliseLine(text);
  if (milestone.length > MILESTONE_MAX) return problem('milestone', 'too-long', { max: MILESTONE_MAX });
  return { ok: true, value: { kind: 'milestone', milestone: milestone === '' ? null : milestone } };
}

function parseDueOn(text: string, { year, startsOn }: ItemPeriod): Parsed<CalendarDate> {
  const date = parseDate(text);
  if (!date.ok) {
    return date.code === 'date.empty'
      ? problem('dueOn', 'required')
      : problem('dueOn', date.code, date.details);
  }
  if (isBefore(date.value, firstDayOfYear(year)) || isAfter(date.value, lastDayOfYear(year))) {
    return problem('dueOn', 'date.outside-year', { year });
  }
  return isBefore(date.value, startsOn) ? problem('dueOn', 'date.before-start', { startsOn }) : date;
}

function parseText(
  field: DraftItemField,
  text: string,
  { min, max }: { readonly min: number; readonly max: number },
): Parsed<string> {
  const value = normaliseLine(text);
  if (value === '') return problem(field, 'required');
  if (value.length < min) return problem(field, 'too-short', { min });
  return value.length > max ? problem(field, 'too-long', { max, length: value.length }) : { ok: true, value };
}

function parseChoice<T extends string>(
  field: DraftItemField,
  text: string,
  choices: readonly T[],
): Parsed<T> {
  const value = choices.find((choice) => choice === text);
  return value === undefined ? problem(field, 'required') : { ok: true, value };
}

function problem(field: DraftItemField, code: FieldProblemCode, details?: RefusalDetails): Parsed<never> {
  return { ok: false, problems: [details ? { field, code, details } : { field, code }] };
}

function problemsOf(parsed: Parsed<unknown>): readonly FieldProblem[] {
  return parsed.ok ? [] : parsed.problems;
}
