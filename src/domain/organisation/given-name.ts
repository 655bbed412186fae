import { normaliseLine } from '@/domain/shared/normalise-text';

/**
 * The key under which a person's name sorts: tên first, then họ and đệm, for the `vi` collation
 * (handbook §12.1). "Nguyễn Thị Hạnh" becomes "Hạnh Nguyễn Thị".
 */
export function sortNameOf(fullName: string): string {
  const words = normaliseLine(fullName).split(' ');
  const given = words.at(-1) ?? '';
  return [given, ...words.slice(0, -1)].join(' ');
}
