import type { CalendarDate } from '@/domain/shared/calendar-date';

/** A cell that holds something: text, a day, or the error that a formula ended with. */
export type Cell =
  | string
  | { readonly date: CalendarDate }
  /** "#REF!", or "" for a formula that was never worked out. */
  | { readonly error: string };

/** A line that holds something. `number` counts from 1, as the office's program shows it. */
export type SheetLine = {
  readonly number: number;
  /** By column, counted from 1. */
  readonly cells: ReadonlyMap<number, Cell>;
};

export type Sheet = { readonly name: string; readonly lines: readonly SheetLine[] };

/** What a sheet to be written holds; `null` leaves a cell empty. */
export type WrittenCell = string | { readonly date: CalendarDate } | null;

export type WrittenColumn = {
  readonly heading: string;
  /** Shown when the pointer rests on the heading. */
  readonly note: string;
  readonly width: number;
  readonly isDay: boolean;
  /** The only texts that a cell may hold. */
  readonly choices?: readonly string[];
};

export type WrittenSheet = {
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  readonly lines: readonly (readonly WrittenCell[])[];
};

const LETTERS = 26;

/** "C" for 3: a column as the office’s program calls it. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / LETTERS);
  const letter = String.fromCharCode('A'.charCodeAt(0) + ((column - 1) % LETTERS));
  return rest > 0 ? columnLetters(rest) + letter : letter;
}
