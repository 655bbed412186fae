import { foldText } from '@/domain/shared/fold-text';
import { copiedDay } from './copied-day';
import { PART_LIMITS } from './limits';
import type { DraftPart, SectionAsked } from './parse-draft-part';

type Asked = {
  readonly year: number;
  readonly isCollective: boolean;
  readonly sections: readonly Pick<SectionAsked, 'key'>[];
};

/** The parts of last year's pledge with which this year's draft begins: only what is asked this year, and no more of it. */
export function copiedParts<Part extends DraftPart>(earlier: readonly Part[], asked: Asked): readonly Part[] {
  return asked.isCollective ? collectiveParts(earlier, asked.year) : sectionsAsked(earlier, asked);
}

function sectionsAsked<Part extends DraftPart>(
  earlier: readonly Part[],
  { sections }: Asked,
): readonly Part[] {
  const written = earlier.filter(({ kind }) => kind === 'section');
  return sections.flatMap(({ key }) => written.find((section) => section.key === key) ?? []);
}

const COLLECTIVE_KINDS = ['breakthrough', 'pressing_issue', 'model'] as const;

function collectiveParts<Part extends DraftPart>(earlier: readonly Part[], toYear: number): readonly Part[] {
  return COLLECTIVE_KINDS.flatMap((kind) =>
    earlier
      .filter((part) => part.kind === kind && goesOn(part, toYear))
      .slice(0, PART_LIMITS[kind].max)
      .map((part) => movedTo(part, toYear)),
  );
}

/** A model has its own term (handbook §2.4); one that ended with last year is not pledged again by itself. */
function goesOn({ kind, untilYear }: DraftPart, toYear: number): boolean {
  return kind !== 'model' || untilYear.trim() === '' || Number(untilYear) >= toYear;
}

/** A pressing issue is due a year later; what was to be built is now to be kept. */
function movedTo<Part extends DraftPart>(part: Part, toYear: number): Part {
  switch (part.kind) {
    case 'section':
    case 'breakthrough':
      return part;
    case 'pressing_issue':
      return { ...part, dueOn: copiedDay(part.dueOn, toYear) };
    case 'model':
      return { ...part, intent: part.intent === 'build' ? 'keep' : part.intent };
  }
}

/** Whether a part says what it said last year, told to the author alone (handbook §7.4); compared folded. */
export function isPartUnchanged(
  now: Pick<DraftPart, 'words'>,
  { words: then }: Pick<DraftPart, 'words'>,
): boolean {
  return now.words.trim() !== '' && foldText(now.words) === foldText(then);
}
