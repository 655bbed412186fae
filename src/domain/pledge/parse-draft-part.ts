import { normaliseText } from '@/domain/shared/normalise-text';
import { MODEL_YEARS, PART_LIMITS, PART_MAX, RESPONSIBLE_MAX, SECTION_MAX, WHAT_MIN } from './limits';
import {
  type Failed,
  type ItemPeriod,
  type ParsedField,
  type ProblemAt,
  parseChoice,
  parseDueOn,
  parseText,
  problem,
  problemsOf,
  withinLength,
} from './parse-draft-field';
import {
  type CollectivePartKind,
  MODEL_INTENTS,
  type PartKind,
  type PledgedModel,
  type PledgePartContent,
  type PledgeSection,
  type PressingIssue,
} from './pledge-part';

/** A section of the printed form as the campaign asks for it; its words are data (handbook §2.1). */
export type SectionAsked = {
  readonly key: string;
  readonly heading: string;
  readonly hint: string;
  readonly isRequired: boolean;
};

/** One part of a draft: the raw strings of the form. A section's key is the campaign's, so that it stands in one place. */
export type DraftPart = {
  readonly key: string;
  readonly kind: PartKind;
  readonly words: string;
  readonly responsible: string;
  readonly dueOn: string;
  readonly intent: string;
  readonly untilYear: string;
};

export type DraftPartField = Exclude<keyof DraftPart, 'key' | 'kind'>;
export type PartProblem = ProblemAt<DraftPartField>;
export type ParsedPart<Part = PledgePartContent> = ParsedField<Part, DraftPartField>;

export const EMPTY_DRAFT_PART = { words: '', responsible: '', dueOn: '', intent: '', untilYear: '' } as const;

/** Nothing was typed into it: it may be left out. */
export function isBlankPart({ words, responsible, dueOn, untilYear }: DraftPart): boolean {
  return [words, responsible, dueOn, untilYear].every((text) => text.trim() === '');
}

/** Reads one part of a collective's pledge. */
export function parseCollectivePart(
  part: DraftPart & { readonly kind: CollectivePartKind },
  period: ItemPeriod,
): ParsedPart {
  switch (part.kind) {
    case 'breakthrough': {
      const words = parseWords(part.words);
      return words.ok ? { ok: true, value: { kind: 'breakthrough', words: words.value } } : words;
    }
    case 'pressing_issue':
      return parsePressingIssue(part, period);
    case 'model':
      return parseModel(part, period);
  }
}

/** Reads one section; an optional one may stay empty, and is then null. */
export function parseSection(asked: SectionAsked, typed: string): ParsedPart<PledgeSection | null> {
  const text = normaliseText(typed);
  if (text === '' && !asked.isRequired) return { ok: true, value: null };
  const words = withinLength('words', text, { min: WHAT_MIN, max: SECTION_MAX });
  if (!words.ok) return words;
  return {
    ok: true,
    value: { kind: 'section', sectionKey: asked.key, heading: asked.heading, words: words.value },
  };
}

function parseWords(text: string): ParsedField<string, 'words'> {
  return parseText('words', text, { min: WHAT_MIN, max: PART_MAX });
}

function parsePressingIssue(part: DraftPart, period: ItemPeriod): ParsedPart<PressingIssue> {
  const words = parseWords(part.words);
  const responsible = parseText('responsible', part.responsible, { min: 2, max: RESPONSIBLE_MAX });
  const dueOn = parseDueOn(part.dueOn, period);
  if (words.ok && responsible.ok && dueOn.ok) {
    return {
      ok: true,
      value: {
        kind: 'pressing_issue',
        words: words.value,
        responsible: responsible.value,
        dueOn: dueOn.value,
      },
    };
  }
  return failed(words, responsible, dueOn);
}

function parseModel(part: DraftPart, { year }: ItemPeriod): ParsedPart<PledgedModel> {
  const intent = parseChoice('intent', part.intent, MODEL_INTENTS);
  const words = parseWords(part.words);
  const untilYear = parseUntilYear(part.untilYear, year);
  if (intent.ok && words.ok && untilYear.ok) {
    return {
      ok: true,
      value: { kind: 'model', intent: intent.value, words: words.value, untilYear: untilYear.value },
    };
  }
  return failed(intent, words, untilYear);
}

function parseUntilYear(text: string, from: number): ParsedField<number, 'untilYear'> {
  const typed = text.trim();
  if (typed === '') return problem('untilYear', 'required', { year: from });
  const bounds = { from, to: from + MODEL_YEARS };
  if (!/^\d{4}$/.test(typed)) return problem('untilYear', 'year.unreadable', { year: from });
  const year = Number(typed);
  return year < bounds.from || year > bounds.to
    ? problem('untilYear', 'year.out-of-range', bounds)
    : { ok: true, value: year };
}

function failed(...parts: readonly ParsedField<unknown, DraftPartField>[]): Failed<DraftPartField> {
  return { ok: false, problems: parts.flatMap((part) => problemsOf(part)) };
}

/** Whether one more part of a kind may be added. */
export function takesAnotherPart(parts: readonly DraftPart[], kind: CollectivePartKind): boolean {
  return parts.filter((part) => part.kind === kind).length < PART_LIMITS[kind].max;
}
