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
import type { RefusalDetails } from '@/domain/shared/result';

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
  | 'date.before-start'
  | 'year.unreadable'
  | 'year.out-of-range';

/** What is wrong with one field of a draft; the details fill the sentence that says how to mend it. */
export type ProblemAt<Field extends string> = {
  readonly field: Field;
  readonly code: FieldProblemCode;
  readonly details?: RefusalDetails;
};

export type Failed<Field extends string> = {
  readonly ok: false;
  readonly problems: readonly ProblemAt<Field>[];
};

export type ParsedField<T, Field extends string> = { readonly ok: true; readonly value: T } | Failed<Field>;

/** The part of a campaign that bounds a due date. */
export type ItemPeriod = Pick<Campaign, 'year' | 'startsOn'>;

type Length = { readonly min: number; readonly max: number };

/** Reads a field of one line. */
export function parseText<Field extends string>(
  field: Field,
  text: string,
  { min, max }: Length,
): ParsedField<string, Field> {
  return withinLength(field, normaliseLine(text), { min, max });
}

/** Says of a text that is normalised already whether it is there and fits. */
export function withinLength<Field extends string>(
  field: Field,
  value: string,
  { min, max }: Length,
): ParsedField<string, Field> {
  if (value === '') return problem(field, 'required');
  if (value.length < min) return problem(field, 'too-short', { min });
  return value.length > max ? problem(field, 'too-long', { max, length: value.length }) : { ok: true, value };
}

export function parseChoice<Choice extends string, Field extends string>(
  field: Field,
  text: string,
  choices: readonly Choice[],
): ParsedField<Choice, Field> {
  const value = choices.find((choice) => choice === text);
  return value === undefined ? problem(field, 'required') : { ok: true, value };
}

/** Reads a day of the campaign's year, not before it starts. */
export function parseDueOn(text: string, { year, startsOn }: ItemPeriod): ParsedField<CalendarDate, 'dueOn'> {
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

export function problem<Field extends string>(
  field: Field,
  code: FieldProblemCode,
  details?: RefusalDetails,
): Failed<Field> {
  return { ok: false, problems: [details ? { field, code, details } : { field, code }] };
}

export function problemsOf<Field extends string>(
  parsed: ParsedField<unknown, Field>,
): readonly ProblemAt<Field>[] {
  return parsed.ok ? [] : parsed.problems;
}
