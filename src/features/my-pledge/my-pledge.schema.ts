import { z } from 'zod';
import { AMENDMENT_REASON_MAX, WORDS_MAX } from '@/domain/pledge/limits';
import { parseNumber } from '@/domain/shared/parse-number';
import { dayField, optionalDay, optionalId, requiredLine } from '@/server/action-kit/form-schemas';
import { numberProblemSentence } from './field-problem-messages';

const id = z.uuid('Không tìm thấy nội dung này.');
const version = z.coerce.number().int().nonnegative();
/** Raw strings of a draft: kept as typed, right or wrong, within what a draft may hold (`draft_size`). */
const shortText = z.string().max(400, 'Nội dung dài quá 400 ký tự; hãy rút gọn.');
const longText = z.string().max(1_000, 'Nội dung dài quá 1.000 ký tự; hãy rút gọn.');
const typed = shortText.default('');

/** Empty, or the earlier pledge from which the draft starts. */
const copiedFromId = optionalId;

export const startPledgeSchema = z.object({ campaignId: id, copiedFromId });
export const startCollectiveSchema = z.object({ campaignId: id, unitId: id, copiedFromId });
export const startAssistedSchema = z.object({ campaignId: id, memberId: id });

const itemOfDraft = z.object({ pledgeId: id, itemKey: id, itemVersion: version });
const stepOfItem = itemOfDraft.extend({ writer: z.string().max(100).default('') });

export const whatStepSchema = stepOfItem.extend({ what: longText.default(''), group: typed });

export const targetStepSchema = stepOfItem.extend({
  measure: typed,
  unitLabel: typed,
  direction: typed,
  baseline: typed,
  target: typed,
  milestone: typed,
  dueOn: typed,
});

/** The fields of the step in which the person is typing; those of the other step are absent, and stay as they are. */
export const autosaveSchema = stepOfItem.extend({
  what: longText.optional(),
  group: shortText.optional(),
  measure: shortText.optional(),
  unitLabel: shortText.optional(),
  direction: shortText.optional(),
  baseline: shortText.optional(),
  target: shortText.optional(),
  milestone: shortText.optional(),
  dueOn: shortText.optional(),
});

export const removeItemSchema = itemOfDraft;

/** A section is long: more than it may hold when it is handed in, so that too much is told and not cut. */
const sectionText = z.string().max(3_000, 'Nội dung dài quá 3.000 ký tự; hãy rút gọn.');
const partOfDraft = z.object({ pledgeId: id, partKey: z.string().min(1).max(64), partVersion: version });
const stepOfPart = partOfDraft.extend({ writer: z.string().max(100).default('') });

export const partStepSchema = stepOfPart.extend({
  words: sectionText.default(''),
  responsible: typed,
  dueOn: typed,
  intent: typed,
  untilYear: typed,
});

export const autosavePartSchema = stepOfPart.extend({
  words: sectionText.optional(),
  responsible: shortText.optional(),
  dueOn: shortText.optional(),
  intent: shortText.optional(),
  untilYear: shortText.optional(),
});

export const addPartSchema = z.object({
  pledgeId: id,
  kind: z.enum(['breakthrough', 'pressing_issue', 'model']),
});
export const removePartSchema = partOfDraft;
export const pledgeSchema = z.object({ pledgeId: id });
export const pledgeAtVersionSchema = z.object({ pledgeId: id, version });
/** What was read on the page of answers is what is handed in. */
export const submitPledgeSchema = z.object({
  pledgeId: id,
  version,
  draftVersion: version,
  /** Of an entry typed for a member: the date on the paper that the member signed; empty when there is none. */
  paperOn: optionalDay,
});
export const submitAmendmentSchema = z.object({
  pledgeId: id,
  version,
  draftVersion: version,
  reason: requiredLine('Ghi vì sao điều chỉnh, một dòng là đủ.', AMENDMENT_REASON_MAX),
});
export const notePaperSchema = z.object({ pledgeId: id, version, paperOn: dayField });

const optionalAmount = z
  .string()
  .default('')
  .transform((text, context) => {
    if (text.trim() === '') return null;
    const amount = parseNumber(text);
    if (amount.ok && amount.value < 0) {
      context.addIssue({ code: 'custom', message: 'Con số không được âm.' });
      return z.NEVER;
    }
    if (amount.ok) return amount.value;
    context.addIssue({ code: 'custom', message: numberProblemSentence(amount.code, amount.details) });
    return z.NEVER;
  });

export const noteProgressSchema = z.object({
  itemId: id,
  version,
  value: optionalAmount,
  reached: z.enum(['co', 'chua']).optional(),
  on: dayField,
  words: z.string().max(WORDS_MAX, 'Lời kể dài quá 2.000 ký tự; hãy rút gọn.').default(''),
});
