import { createHash } from 'node:crypto';
import type { Office } from '@/domain/organisation/workbook/office';
import { planWorkbook, type WorkbookPlan } from '@/domain/organisation/workbook/plan-workbook';
import type { WorkbookProblem } from '@/domain/organisation/workbook/workbook-problem';
import { parseLines } from './parse-lines';
import type { ProblemCode } from './problem-sentences';
import type { ReadSheets } from './read-layout';

export type PlannedSheets =
  | { readonly ok: true; readonly plan: WorkbookPlan; readonly hash: string }
  | { readonly ok: false; readonly problems: readonly WorkbookProblem<ProblemCode>[] };

/** What a kept workbook means for the office as it is now; the hash is the same for the same changes. */
export function planSheets(office: Office, sheets: ReadSheets): PlannedSheets {
  const { rows, problems } = parseLines(sheets);
  const planned = planWorkbook(office, rows);
  const all: WorkbookProblem<ProblemCode>[] = [...problems, ...(planned.ok ? [] : planned.problems)];
  if (planned.ok && all.length === 0) return { ok: true, plan: planned.plan, hash: hashOf(planned.plan) };
  return { ok: false, problems: all.toSorted(inReadingOrder) };
}

function hashOf({ units, people }: WorkbookPlan): string {
  return createHash('sha256')
    .update(JSON.stringify([units, people]))
    .digest('hex');
}

/** Units before people, from the top down. */
function inReadingOrder(a: WorkbookProblem<string>, b: WorkbookProblem<string>): number {
  if (a.sheet !== b.sheet) return a.sheet === 'units' ? -1 : 1;
  return a.row - b.row;
}
