import { type CalendarDate, isAfter } from '@/domain/shared/calendar-date';
import type { WorkbookNote, WorkbookProblem } from './workbook-problem';
import type { SheetKind } from './workbook-rows';

/** What planning gathers along the lines of one sheet. */
export type Findings<Change> = {
  readonly changes: Change[];
  readonly problems: WorkbookProblem[];
  readonly notes: WorkbookNote[];
};

export function noFindings<Change>(): Findings<Change> {
  return { changes: [], problems: [], notes: [] };
}

type Line = {
  readonly row: number;
  readonly code: string;
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
};

/** The lines that make sense by themselves: one for each code, each beginning before it ends. */
export function soundLines<L extends Line>(
  sheet: SheetKind,
  lines: readonly L[],
  problems: WorkbookProblem[],
): readonly L[] {
  const firstOf = new Map<string, number>();
  return lines.filter(({ row, code, from, until }) => {
    const first = firstOf.get(code);
    if (first !== undefined) {
      problems.push({ sheet, row, column: 'code', code: 'row.same-code', details: { code, row: first } });
      return false;
    }
    firstOf.set(code, row);
    if (until === null || isAfter(until, from)) return true;
    problems.push({ sheet, row, column: 'until', code: 'row.ends-before-start', details: { from } });
    return false;
  });
}
