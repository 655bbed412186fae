import type { Measure } from '@/domain/pledge/measure';
import type { ItemGroup } from '@/domain/pledge/pledge-item';
import type { PledgePartContent } from '@/domain/pledge/pledge-part';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { formatDate } from './format-date';
import { baselineText, GROUP_WORDS, MODEL_INTENT_WORDS, PART_WORDS, targetText } from './pledge-words';

export type ComparedItem = {
  readonly key: string;
  readonly what: string;
  readonly group: ItemGroup;
  readonly measure: Measure;
  readonly dueOn: CalendarDate;
};

export type ComparedVersion = {
  readonly items: readonly ComparedItem[];
  readonly parts: readonly PledgePartContent[];
};

export type Change = 'same' | 'added' | 'removed' | 'changed';

/** One work or part in both versions: lines of words, null where it is not there. */
export type ComparedRow = {
  readonly key: string;
  readonly label: string;
  readonly change: Change;
  readonly before: readonly string[] | null;
  readonly after: readonly string[] | null;
};

/** Two versions of a pledge side by side: works by their lasting key, sections by theirs, other parts by their words. */
export function compareVersions(before: ComparedVersion, after: ComparedVersion): readonly ComparedRow[] {
  return [
    ...compare(before.items.map(itemRow), after.items.map(itemRow)),
    ...compare(partRows(before.parts, after.parts), partRows(after.parts, before.parts)),
  ];
}

type Row = {
  readonly key: string;
  readonly label: string;
  /** A number on its own would name another row of the new version. */
  readonly labelWhenDropped?: string;
  readonly lines: readonly string[];
};

/** In the order of the new version, what was dropped last. */
function compare(before: readonly Row[], after: readonly Row[]): readonly ComparedRow[] {
  const was = new Map(before.map((row) => [row.key, row]));
  const is = new Set(after.map(({ key }) => key));
  const kept = after.map((row): ComparedRow => {
    const earlier = was.get(row.key);
    const { key, label, lines } = row;
    if (!earlier) return { key, label, change: 'added', before: null, after: lines };
    const change = earlier.lines.join('\n') === lines.join('\n') ? 'same' : 'changed';
    return { key, label, change, before: earlier.lines, after: lines };
  });
  const dropped = before
    .filter(({ key }) => !is.has(key))
    .map(
      ({ key, label, labelWhenDropped, lines }): ComparedRow => ({
        key,
        label: labelWhenDropped ?? label,
        change: 'removed',
        before: lines,
        after: null,
      }),
    );
  return [...kept, ...dropped];
}

function itemRow({ key, what, group, measure, dueOn }: ComparedItem, index: number): Row {
  const baseline = baselineText(measure);
  const lines = [
    what,
    GROUP_WORDS[group],
    `Cần đạt: ${targetText(measure)}${baseline ? ` (năm trước ${baseline})` : ''}`,
    `Hạn ${formatDate(dueOn)}`,
  ];
  return { key, ...numbered('Việc', index + 1), lines };
}

/** A collective's parts have no key: one with the same words is the same, the others meet in their order. */
function partRows(parts: readonly PledgePartContent[], others: readonly PledgePartContent[]): readonly Row[] {
  const places = counter();
  const changed = counter();
  return parts.map((part) => {
    const lines = partLines(part);
    if (part.kind === 'section') return { key: `section-${part.sectionKey}`, label: part.heading, lines };
    const isKept = others.some(({ kind, words }) => kind === part.kind && words === part.words);
    return {
      key: isKept ? `${part.kind} ${part.words}` : `${part.kind}-${changed(part.kind)}`,
      ...numbered(PART_WORDS[part.kind], places(part.kind)),
      lines,
    };
  });
}

function numbered(what: string, place: number): Pick<Row, 'label' | 'labelWhenDropped'> {
  return { label: `${what} ${place}`, labelWhenDropped: `${what} ${place} trước đây` };
}

function counter(): (kind: string) => number {
  const counted = new Map<string, number>();
  return (kind) => {
    const count = (counted.get(kind) ?? 0) + 1;
    counted.set(kind, count);
    return count;
  };
}

/** What a part says, line by line: its words, then who and by when. */
export function partLines(part: PledgePartContent): readonly string[] {
  switch (part.kind) {
    case 'section':
    case 'breakthrough':
      return [part.words];
    case 'pressing_issue':
      return [part.words, `Chịu trách nhiệm: ${part.responsible}`, `Thời hạn ${formatDate(part.dueOn)}`];
    case 'model':
      return [part.words, `${MODEL_INTENT_WORDS[part.intent]}, đến năm ${part.untilYear}`];
  }
}
