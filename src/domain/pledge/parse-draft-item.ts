import { normaliseLine } from '@/domain/shared/normalise-text';
import { parseNumber } from '@/domain/shared/parse-number';
import { MILESTONE_MAX, UNIT_LABEL_MAX, WHAT_MAX, WHAT_MIN } from './limits';
import { DIRECTIONS, MEASURE_KINDS, type Measure } from './measure';
import {
  type ItemPeriod,
  type ParsedField,
  parseChoice,
  parseDueOn,
  parseText,
  problem,
  problemsOf,
} from './parse-draft-field';
import { ITEM_GROUPS, type PledgeItemContent } from './pledge-item';

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

export type Parsed<T> = ParsedField<T, DraftItemField>;

export type ParsedItem = Parsed<PledgeItemContent>;
export type WhatStep = Pick<PledgeItemContent, 'what' | 'group'>;
export type TargetStep = Pick<PledgeItemContent, 'measure' | 'dueOn'>;

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
  const group = parseChoice('group', draft.group, ITEM_GROUPS);
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

/** Reads how the result is measured, whatever the rest of the step says. */
export function parseMeasure(draft: Omit<DraftItem, 'what' | 'group' | 'dueOn'>): Parsed<Measure> {
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

function parseNumberMeasure(draft: Omit<DraftItem, 'what' | 'group' | 'dueOn'>): Parsed<Measure> {
  const unitLabel = parseText('unitLabel', draft.unitLabel, { min: 1, max: UNIT_LABEL_MAX });
  const direction = parseChoice('direction', draft.direction, DIRECTIONS);
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
