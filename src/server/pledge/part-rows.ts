import 'server-only';
import type { PledgePartContent } from '@/domain/pledge/pledge-part';
import { fromDbDate, toDbDate } from '../db/calendar';
import type { Prisma } from '../db/generated/client';

export const PART_FIELDS = {
  kind: true,
  sectionKey: true,
  heading: true,
  words: true,
  responsible: true,
  dueOn: true,
  intent: true,
  untilYear: true,
} as const satisfies Prisma.PledgePartSelect;

type PartRow = Prisma.PledgePartGetPayload<{ select: typeof PART_FIELDS }>;

/** A part of a version as its columns hold it; what the table's own rules exclude is null. */
export function toPart(row: PartRow): PledgePartContent | null {
  const { words } = row;
  switch (row.kind) {
    case 'section':
      return { kind: row.kind, sectionKey: row.sectionKey ?? '', heading: row.heading ?? '', words };
    case 'breakthrough':
      return { kind: row.kind, words };
    case 'pressing_issue':
      return row.dueOn === null
        ? null
        : { kind: row.kind, words, responsible: row.responsible ?? '', dueOn: fromDbDate(row.dueOn) };
    case 'model':
      return row.intent === null || row.untilYear === null
        ? null
        : { kind: row.kind, words, intent: row.intent, untilYear: row.untilYear };
  }
}

/** The columns of a part. */
export function fromPart(part: PledgePartContent) {
  const nothing = {
    sectionKey: null,
    heading: null,
    responsible: null,
    dueOn: null,
    intent: null,
    untilYear: null,
  };
  return part.kind === 'pressing_issue'
    ? { ...nothing, ...part, dueOn: toDbDate(part.dueOn) }
    : { ...nothing, ...part };
}
