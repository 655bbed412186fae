import type { WorkbookProblem } from '@/domain/organisation/workbook/workbook-problem';
import type { Column, SheetKind } from '@/domain/organisation/workbook/workbook-rows';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { foldText } from '@/domain/shared/fold-text';
import { type DateProblem, parseDate } from '@/domain/shared/parse-date';
import type { RefusalDetails } from '@/domain/shared/result';
import type { ReadLine } from './read-layout';

export type CellProblemCode =
  | 'cell.empty'
  | 'cell.error'
  | 'cell.too-long'
  | 'cell.not-a-choice'
  | 'cell.not-a-phone'
  | 'cell.day-for-text'
  | Exclude<DateProblem, 'date.empty'>;

/** Reads the cells of one line, and notes each that cannot be read. */
export class LineReader {
  isSound = true;

  constructor(
    private readonly sheet: SheetKind,
    private readonly line: ReadLine,
    private readonly problems: WorkbookProblem<CellProblemCode>[],
  ) {}

  requiredText(column: Column, longest: number): string | null {
    return this.isFilled(column) ? this.text(column, longest) : null;
  }

  requiredDay(column: Column): CalendarDate | null {
    return this.isFilled(column) ? this.day(column) : null;
  }

  text(column: Column, longest: number, pattern?: RegExp): string | null {
    const cell = this.line.cells[column];
    if (cell === undefined) return null;
    if (typeof cell !== 'string')
      return 'error' in cell
        ? this.stop(column, 'cell.error', { error: cell.error })
        : this.stop(column, 'cell.day-for-text');
    if (cell.length > longest) return this.stop(column, 'cell.too-long', { longest });
    if (pattern && !pattern.test(cell)) return this.stop(column, 'cell.not-a-phone', { text: cell });
    return cell;
  }

  day(column: Column): CalendarDate | null {
    const cell = this.line.cells[column];
    if (cell === undefined) return null;
    if (typeof cell !== 'string' && 'error' in cell)
      return this.stop(column, 'cell.error', { error: cell.error });
    const parsed = parseDate(typeof cell === 'string' ? cell : vietnamese(cell.date));
    if (parsed.ok) return parsed.value;
    return this.stop(column, parsed.code === 'date.empty' ? 'date.unreadable' : parsed.code, parsed.details);
  }

  choice<const Choice extends string>(
    column: Column,
    choices: readonly Choice[],
    words: Readonly<Record<Choice, string>>,
  ): Choice | null {
    if (!this.isFilled(column)) return null;
    const cell = this.line.cells[column];
    if (typeof cell === 'object')
      return this.stop(column, 'cell.error', { error: 'error' in cell ? cell.error : '' });
    const found = choices.find((choice) => foldText(words[choice]) === foldText(cell ?? ''));
    const offered = choices.map((choice) => `“${words[choice]}”`).join(', ');
    return found ?? this.stop(column, 'cell.not-a-choice', { text: cell ?? '', offered });
  }

  private isFilled(column: Column): boolean {
    if (this.line.cells[column] !== undefined) return true;
    this.stop(column, 'cell.empty');
    return false;
  }

  private stop(column: Column, code: CellProblemCode, details: RefusalDetails = {}): null {
    this.isSound = false;
    this.problems.push({ sheet: this.sheet, row: this.line.row, column, code, details });
    return null;
  }
}

/** A day cell is read by the same rule as a typed day, its limits of years included. */
function vietnamese(date: CalendarDate): string {
  return date.split('-').toReversed().join('/');
}
