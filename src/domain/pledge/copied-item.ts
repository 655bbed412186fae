import { foldText } from '@/domain/shared/fold-text';
import { parseNumber } from '@/domain/shared/parse-number';
import { copiedDay } from './copied-day';
import type { DraftItem } from './parse-draft-item';

/** What of a copied item may be left as it was: the words, and the measure with its target. */
export type UnchangedPart = 'what' | 'target';

/**
 * An item of last year's pledge as this year's draft starts from it: its day moved to this year, and last year's
 * confirmed result, as typed, in the place of an older baseline.
 */
export function copiedItem(earlier: DraftItem, toYear: number, result = ''): DraftItem {
  return { ...earlier, baseline: result, dueOn: copiedDay(earlier.dueOn, toYear) };
}

const TARGET_FIELDS: Readonly<Record<string, readonly (keyof DraftItem)[]>> = {
  number: ['unitLabel', 'direction', 'target'],
  milestone: ['milestone'],
};

/** What was left as it was, told to the author alone (handbook §7.4); compared folded, numbers by their value. */
export function unchangedParts(now: DraftItem, then: DraftItem): readonly UnchangedPart[] {
  const isSame = (field: keyof DraftItem) => comparable(field, now[field]) === comparable(field, then[field]);
  const measured = ['measure' as const, ...(TARGET_FIELDS[now.measure] ?? [])];
  return [
    ...(isSame('what') && now.what.trim() !== '' ? (['what'] as const) : []),
    ...(now.measure !== '' && measured.every(isSame) ? (['target'] as const) : []),
  ];
}

function comparable(field: keyof DraftItem, text: string): string {
  const amount = field === 'target' ? parseNumber(text) : null;
  return amount?.ok ? String(amount.value) : foldText(text);
}
