import type { ItemPeriod } from '@/domain/pledge/parse-draft-field';
import {
  isBlankPart,
  type PartProblem,
  parseCollectivePart,
  parseSection,
  type SectionAsked,
} from '@/domain/pledge/parse-draft-part';
import type { PledgePartContent } from '@/domain/pledge/pledge-part';
import {
  type PartRefusalCode,
  submittedCollectiveParts,
  submittedSections,
} from '@/domain/pledge/submitted-parts';
import type { Result } from '@/domain/shared/result';
import { PART_WORDS } from '@/lib/pledge-words';
import type { CampaignToWrite } from '@/server/campaign/campaign-to-write';
import { emptyDraftPart, type StoredDraftPart } from '@/server/pledge/draft-payload';
import type { StoredPledge } from '@/server/pledge/pledge-store';

/** What a pledge is asked besides its items: a person the sections of the form, a collective parts of its own. */
export type PartsAsked = ItemPeriod & {
  readonly isCollective: boolean;
  readonly sections: readonly SectionAsked[];
};

export function partsAskedOf(
  { unitId }: Pick<StoredPledge, 'unitId'>,
  { year, startsOn, sections }: CampaignToWrite,
): PartsAsked {
  return { year, startsOn, isCollective: unitId !== null, sections: unitId === null ? sections : [] };
}

/** The parts as they are handed in, or what stands in the way. */
export function partsToSubmit(
  parts: readonly StoredDraftPart[],
  asked: PartsAsked,
): Result<readonly PledgePartContent[], PartRefusalCode> {
  return asked.isCollective
    ? submittedCollectiveParts(parts, asked)
    : submittedSections(parts, asked.sections);
}

export const COLLECTIVE_PARTS = ['breakthrough', 'pressing_issue', 'model'] as const;

/** One part of a draft on its page: what it is called, and what is still wrong with it by field. */
export type PartView = {
  readonly part: StoredDraftPart;
  readonly title: string;
  readonly hint: string;
  /** Its place among those of its kind, from 1. */
  readonly position: number;
  readonly total: number;
  /** It may be left empty. */
  readonly isOptional: boolean;
  readonly state: 'empty' | 'unfinished' | 'finished';
  readonly problems: readonly PartProblem[];
};

/** Every part of a draft in the order in which its pages follow each other. */
export function partViews(parts: readonly StoredDraftPart[], asked: PartsAsked): readonly PartView[] {
  return asked.isCollective ? collectiveViews(parts, asked) : sectionViews(parts, asked);
}

/** The sections of the form in its order, typed or not yet. */
function sectionViews(parts: readonly StoredDraftPart[], { sections }: PartsAsked): readonly PartView[] {
  return sections.map((asked, index) => {
    const typed = parts.find(({ kind, key }) => kind === 'section' && key === asked.key);
    const part = typed ?? emptyDraftPart(asked.key, 'section');
    const parsed = parseSection(asked, part.words);
    return {
      part,
      title: asked.heading,
      hint: asked.hint,
      position: index + 1,
      total: sections.length,
      isOptional: !asked.isRequired,
      state: stateOf(part, parsed.ok),
      problems: parsed.ok ? [] : parsed.problems,
    };
  });
}

/** A collective's parts, kind by kind, in the order of the form. */
function collectiveViews(parts: readonly StoredDraftPart[], period: ItemPeriod): readonly PartView[] {
  return COLLECTIVE_PARTS.flatMap((kind) => {
    const ofKind = parts.filter((part) => part.kind === kind);
    return ofKind.map((part, index) => {
      const parsed = parseCollectivePart({ ...part, kind }, period);
      return {
        part,
        title: ofKind.length > 1 ? `${PART_WORDS[kind]} ${index + 1}` : PART_WORDS[kind],
        hint: '',
        position: index + 1,
        total: ofKind.length,
        isOptional: kind !== 'breakthrough' || ofKind.length > 1,
        state: stateOf(part, parsed.ok),
        problems: parsed.ok ? [] : parsed.problems,
      };
    });
  });
}

function stateOf(part: StoredDraftPart, isRight: boolean): PartView['state'] {
  if (isBlankPart(part)) return 'empty';
  return isRight ? 'finished' : 'unfinished';
}

/** What must still be mended in one part before its page is left; a blank one that is optional is left as it is. */
export function partProblems(
  parts: readonly StoredDraftPart[],
  key: string,
  asked: PartsAsked,
): readonly PartProblem[] {
  const view = partViews(parts, asked).find(({ part }) => part.key === key);
  if (!view || (view.state === 'empty' && view.isOptional)) return [];
  return view.problems;
}

/** Whether a part stands in the way of handing in. */
export function isMissing({ state, isOptional }: PartView): boolean {
  return state === 'unfinished' || (state === 'empty' && !isOptional);
}
