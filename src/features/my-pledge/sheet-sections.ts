import { type CampaignSection, usualPosition } from '@/domain/campaign/set-up';
import type { PledgePartContent, PledgeSection } from '@/domain/pledge/pledge-part';

export type SheetPart = { readonly key: string; readonly title: string; readonly words: string };

export type SheetSections = {
  readonly before: readonly SheetPart[];
  /** The heading of the works between them. */
  readonly works: string;
  readonly after: readonly SheetPart[];
};

const WORKS = 'Việc làm cụ thể học tập và làm theo Bác';

/**
 * The order and the numbers of the paper form, on which some sections stand after the works (handbook §2.1, field 11);
 * a form without sections has no numbers either.
 */
export function sheetSections(
  parts: readonly PledgePartContent[],
  asked: readonly Pick<CampaignSection, 'key' | 'position'>[],
): SheetSections {
  const sections = parts.filter((part) => part.kind === 'section');
  if (sections.length === 0) return { before: [], works: WORKS, after: [] };
  const positionOf = ({ sectionKey }: PledgeSection) =>
    asked.find(({ key }) => key === sectionKey)?.position ?? usualPosition(sectionKey);
  const before = sections.filter((section) => positionOf(section) === 'before');
  const after = sections.filter((section) => positionOf(section) === 'after');
  return {
    before: before.map((section, index) => numbered(section, index + 1)),
    works: `${roman(before.length + 1)}. ${WORKS}`,
    after: after.map((section, index) => numbered(section, before.length + 2 + index)),
  };
}

/** A heading that an office numbered itself keeps its own number. */
function numbered({ sectionKey, heading, words }: PledgeSection, place: number): SheetPart {
  const hasNumber = /^[IVX]+\.\s/.test(heading);
  return { key: sectionKey, title: hasNumber ? heading : `${roman(place)}. ${heading}`, words };
}

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/** The number of a block on a printed sheet: I, II, III. */
export function roman(place: number): string {
  return NUMERALS[place - 1] ?? String(place);
}
