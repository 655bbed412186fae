import type { ChangeKind } from '@/domain/organisation/workbook/workbook-change';
import { formatNumber } from '@/lib/format-number';

export type ChangeCounts = Readonly<Record<ChangeKind, number>>;

export const CHANGE_KINDS: readonly ChangeKind[] = ['added', 'changed', 'moved', 'ended'];

export const UNIT_CHANGE_WORDS: Readonly<Record<ChangeKind, string>> = {
  added: 'thêm',
  changed: 'sửa',
  moved: 'chuyển cấp trên',
  ended: 'kết thúc',
};

export const PERSON_CHANGE_WORDS: Readonly<Record<ChangeKind, string>> = {
  added: 'thêm',
  changed: 'sửa',
  moved: 'đổi nơi hoặc diện sinh hoạt',
  ended: 'thôi sinh hoạt',
};

export function countChanges(changes: readonly { readonly kind: ChangeKind }[]): ChangeCounts {
  const counts = { added: 0, changed: 0, moved: 0, ended: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}

/** "thêm 3, sửa 1": the kinds that there are. */
export function countsText(counts: ChangeCounts, words: Readonly<Record<ChangeKind, string>>): string {
  const parts = CHANGE_KINDS.filter((kind) => counts[kind] > 0).map(
    (kind) => `${words[kind]} ${formatNumber(counts[kind])}`,
  );
  return parts.join(', ') || 'không thay đổi';
}
