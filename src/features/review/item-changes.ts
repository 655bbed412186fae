import { formatDate } from '@/lib/format-date';
import { baselineText, GROUP_WORDS, targetText } from '@/lib/pledge-words';
import type { EarlierItem } from './queries/sent-back';

export type ItemChange =
  | { readonly kind: 'same' }
  | { readonly kind: 'new' }
  /** What each changed part said before. */
  | { readonly kind: 'changed'; readonly before: readonly string[] };

/** Compares an item with the one of the same key that was sent back. */
export function changeOf(item: EarlierItem, earlierItems: readonly EarlierItem[]): ItemChange {
  const earlier = earlierItems.find(({ key }) => key === item.key);
  if (!earlier) return { kind: 'new' };
  const before = PARTS.filter((words) => words(item) !== words(earlier)).map((words) => words(earlier));
  return before.length > 0 ? { kind: 'changed', before } : { kind: 'same' };
}

/** Items that were sent back and are no longer there. */
export function droppedItems(
  items: readonly Pick<EarlierItem, 'key'>[],
  earlierItems: readonly EarlierItem[],
): readonly EarlierItem[] {
  return earlierItems.filter(({ key }) => items.every((item) => item.key !== key));
}

const PARTS: readonly ((item: EarlierItem) => string)[] = [
  ({ what }) => what,
  ({ group }) => `nhóm ${GROUP_WORDS[group]}`,
  ({ measure }) => `cần đạt ${targetText(measure)}`,
  ({ measure }) => `năm trước ${baselineText(measure) ?? 'không có'}`,
  ({ dueOn }) => `hạn ${formatDate(dueOn)}`,
];
