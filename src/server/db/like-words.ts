import { foldText } from '@/domain/shared/fold-text';

const MOST_WORDS = 8;

/** The folded words of a search, each made safe for LIKE: `%` and `_` are looked for as themselves. */
export function likeWords(typed: string | undefined): readonly string[] {
  const words = foldText(typed ?? '')
    .split(' ')
    .filter(Boolean);
  return words.slice(0, MOST_WORDS).map((word) => word.replace(/[\\%_]/g, '\\$&'));
}
