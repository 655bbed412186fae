import { ok, type Result, refuse } from '@/domain/shared/result';
import { PART_LIMITS } from './limits';
import type { ItemPeriod } from './parse-draft-field';
import {
  type DraftPart,
  isBlankPart,
  parseCollectivePart,
  parseSection,
  type SectionAsked,
} from './parse-draft-part';
import type { CollectivePartKind, PledgePartContent } from './pledge-part';

export type PartRefusalCode =
  | 'pledge.section-incomplete'
  | 'pledge.part-incomplete'
  | 'pledge.no-breakthrough'
  | 'pledge.too-many-parts';

/** The sections of a person's draft as they are handed in, in the order of the form; empty optional ones are left out. */
export function submittedSections(
  parts: readonly DraftPart[],
  asked: readonly SectionAsked[],
): Result<readonly PledgePartContent[], PartRefusalCode> {
  const contents: PledgePartContent[] = [];
  for (const section of asked) {
    const typed = parts.find(({ kind, key }) => kind === 'section' && key === section.key);
    const parsed = parseSection(section, typed?.words ?? '');
    if (!parsed.ok) return refuse('pledge.section-incomplete', { heading: section.heading });
    if (parsed.value) contents.push(parsed.value);
  }
  return ok(contents);
}

const COLLECTIVE_KINDS = ['breakthrough', 'pressing_issue', 'model'] as const;

/** What a collective hands in besides its items; a part into which nothing was typed is left out. */
export function submittedCollectiveParts(
  parts: readonly DraftPart[],
  period: ItemPeriod,
): Result<readonly PledgePartContent[], PartRefusalCode> {
  const contents: PledgePartContent[] = [];
  for (const kind of COLLECTIVE_KINDS) {
    const filled = parts.filter((part) => part.kind === kind && !isBlankPart(part));
    const { min, max } = PART_LIMITS[kind];
    if (filled.length < min) return refuse('pledge.no-breakthrough', { min });
    if (filled.length > max) return refuse('pledge.too-many-parts', { kind, max });
    const read = readParts(kind, filled, period);
    if (!read.ok) return read;
    contents.push(...read.value);
  }
  return ok(contents);
}

function readParts(
  kind: CollectivePartKind,
  parts: readonly DraftPart[],
  period: ItemPeriod,
): Result<readonly PledgePartContent[], PartRefusalCode> {
  const contents: PledgePartContent[] = [];
  for (const [index, part] of parts.entries()) {
    const parsed = parseCollectivePart({ ...part, kind }, period);
    if (!parsed.ok) return refuse('pledge.part-incomplete', { kind, position: index + 1 });
    contents.push(parsed.value);
  }
  return ok(contents);
}
