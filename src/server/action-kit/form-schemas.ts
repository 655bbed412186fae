import { z } from 'zod';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { parseDate } from '@/domain/shared/parse-date';
import { dateProblemSentence } from '@/lib/date-problem-sentence';

/** The fields that many forms share, with the sentence that stands beside each when it is wrong. */
export const idField = z.uuid('Không tìm thấy nội dung này.');

/** A choice of one among records; empty is "not chosen". */
export const chosenId = (sentence: string) => z.uuid(sentence);
export const optionalId = z
  .union([z.literal(''), z.uuid('Không tìm thấy nội dung này.')])
  .default('')
  .transform((id) => id || null);

export const versionField = z.coerce.number().int().nonnegative();

export function requiredLine(sentence: string, longest = 300) {
  return z
    .string()
    .default('')
    .pipe(z.string().min(1, sentence).max(longest, tooLong(longest)));
}

export function optionalLine(longest = 300) {
  return z
    .string()
    .max(longest, tooLong(longest))
    .default('')
    .transform((text) => text || null);
}

function tooLong(longest: number): string {
  return `Nội dung dài quá ${longest} ký tự; hãy rút gọn.`;
}

function readDay(text: string, context: z.RefinementCtx): CalendarDate {
  const date = parseDate(text);
  if (date.ok) return date.value;
  context.addIssue({ code: 'custom', message: dateProblemSentence(date.code, date.details) });
  return z.NEVER;
}

export const dayField = z.string().default('').transform(readDay);

export const optionalDay = z
  .string()
  .default('')
  .transform((text, context) => (text.trim() === '' ? null : readDay(text, context)));

/** The checkboxes of one name, none to all, in the order sent. */
export function manyOf<const Value extends string>(values: readonly Value[]) {
  const one = z.enum(values as readonly [Value, ...Value[]]);
  return z
    .union([one.transform((value) => [value]), z.array(one)])
    .optional()
    .transform((chosen) => chosen ?? []);
}

export const checked = z
  .string()
  .optional()
  .transform((value) => value !== undefined && value !== '');
