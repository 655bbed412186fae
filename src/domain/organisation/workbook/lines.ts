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

type Line = { readonly row: number; readonly code: string };

/** The first line of each code; every further one is a problem, because one thing has one line. */
export function onePerCode<L extends Line>(
  sheet: SheetKind,
  lines: readonly L[],
  problems: WorkbookProblem[],
): readonly L[] {
  const firstOf = new Map<string, L>();
  for (const line of lines) {
    const first = firstOf.get(line.code);
    if (first)
      problems.push({
        sheet,
        row: line.row,
        column: 'code',
        code: 'row.same-code',
        details: { code: line.code, row: first.row },
      });
    else firstOf.set(line.code, line);
  }
  return [...firstOf.values()];
}
