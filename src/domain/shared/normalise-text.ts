const LINE_ENDS = /\r\n?|\u2028|\u2029/g;
const BLANKS = /[\t\v\f\p{Zs}]+/gu;
// Lone surrogates cannot be stored as UTF-8; Unicode format characters are invisible and can reorder text.
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cs}\p{Cf}]/gu;
const BLANKS_AROUND_LINE_END = / *\n */g;
const EMPTY_LINES = /\n{3,}/g;

/** Typed text as it is stored: NFC, no control characters but line ends, single spaces, no blank ends. */
export function normaliseText(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(BLANKS, ' ')
    .replace(INVISIBLE, '')
    .replace(BLANKS, ' ')
    .replace(BLANKS_AROUND_LINE_END, '\n')
    .replace(EMPTY_LINES, '\n\n')
    .trim()
    .normalize('NFC');
}

/** The same for a field of one line: line ends become spaces. */
export function normaliseLine(text: string): string {
  return normaliseText(text).replace(/\n+/g, ' ');
}
