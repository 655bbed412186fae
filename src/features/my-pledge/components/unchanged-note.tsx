import type { UnchangedPart } from '@/domain/pledge/copied-item';
import type { Unchanged } from '../queries/draft-view';

const WORDS: Readonly<Record<UnchangedPart, string>> = { what: 'nội dung', target: 'chỉ tiêu' };

/** "Giữ nguyên như năm 2025: nội dung, chỉ tiêu": for the author's eyes, a nudge and never a hindrance (handbook §7.4). */
export function UnchangedNote({ unchanged }: { readonly unchanged: Unchanged | null }) {
  return unchanged && <p className="mt-2 text-sm text-ink-2">{unchangedText(unchanged)}</p>;
}

export function unchangedText({ year, parts }: Unchanged): string {
  return `Giữ nguyên như năm ${year}: ${parts.map((part) => WORDS[part]).join(', ')}`;
}
