import { z } from 'zod';
import { WORDS_MAX } from '@/domain/pledge/limits';
import { parseDate } from '@/domain/shared/parse-date';
import { parseNumber } from '@/domain/shared/parse-number';
import { dateProblemSentence, numberProblemSentence } from './field-problem-messages';

const id = z.uuid('Không tìm thấy nội dung này.');
const version = z.coerce.number().int().nonnegative();
/** Raw strings of a draft: kept as typed, right or wrong. */
const typed = z.string().max(4_000, 'Nội dung dài quá 4.000 ký tự; hãy rút gọn.').default('');

export const startPledgeSchema = z.object({ campaignId: id });

const itemOfDraft = z.object({ pledgeId: id, itemKey: id, itemVersion: version });

export const whatStepSchema = itemOfDraft.extend({ what: typed, group: typed });

export const targetStepSchema = itemOfDraft.extend({
  measure: typed,
  unitLabel: typed,
  direction: typed,
  baseline: typed,
  target: typed,
  milestone: typed,
  dueOn: typed,
});

/** Any of the item's fields, whichever step the person is typing in. */
export const autosaveSchema = itemOfDraft.extend({
  what: typed.optional(),
  group: typed.optional(),
  ...Object.fromEntries(
    (['measure', 'unitLabel', 'direction', 'baseline', 'target', 'milestone', 'dueOn'] as const).map(
      (name) => [name, typed.optional()],
    ),
  ),
});

export const removeItemSchema = itemOfDraft;
export const pledgeSchema = z.object({ pledgeId: id });
export const pledgeAtVersionSchema = z.object({ pledgeId: id, version });
/** What was read on the page of answers is what is handed in. */
export const submitPledgeSchema = z.object({ pledgeId: id, version, draftVersion: version });

const optionalAmount = z
  .string()
  .default('')
  .transform((text, context) => {
    if (text.trim() === '') return null;
    const amount = parseNumber(text);
    if (amount.ok) return amount.value;
    context.addIssue({ code: 'custom', message: numberProblemSentence(amount.code, amount.details) });
    return z.NEVER;
  });

const day = z
  .string()
  .default('')
  .transform((text, context) => {
    const date = parseDate(text);
    if (date.ok) return date.value;
    context.addIssue({ code: 'custom', message: dateProblemSentence(date.code, date.details) });
    return z.NEVER;
  });

export const noteProgressSchema = z.object({
  itemId: id,
  version,
  value: optionalAmount,
  reached: z.enum(['co', 'chua']).optional(),
  on: day,
  words: z.string().max(WORDS_MAX, 'Lời kể dài quá 2.000 ký tự; hãy rút gọn.').default(''),
});
