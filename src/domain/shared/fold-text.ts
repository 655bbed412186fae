import { normaliseLine } from './normalise-text';

/**
 * The form under which texts are searched and compared: lower case, no diacritics, `đ` as `d`.
 * Without marks the old and the new tone placement are one: "Huyện uỷ" finds "Huyện ủy" (handbook §12.1).
 */
export function foldText(text: string): string {
  return normaliseLine(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .normalize('NFC');
}
