import type { RefusalDetails, Refused } from '@/domain/shared/result';
import type { MembershipRefusalCode } from '../memberships';
import type { UnitRuleCode } from '../unit-moves';
import type { Column, SheetKind } from './workbook-rows';

type RuleCode = UnitRuleCode | MembershipRefusalCode;

export type PlanProblemCode =
  | RuleCode
  | 'row.same-code'
  | 'row.ends-before-start'
  | 'unit.is-root'
  | 'unit.kind-stays'
  | 'unit.superior-unknown'
  | 'unit.perhaps-there'
  | 'person.cell-unknown'
  | 'person.perhaps-there'
  | 'person.moved-since';

/** What is wrong in one cell of a workbook. */
export type WorkbookProblem<Code extends string = PlanProblemCode> = {
  readonly sheet: SheetKind;
  readonly row: number;
  readonly column: Column;
  readonly code: Code;
  readonly details: RefusalDetails;
};

/** What is right and yet not what the line seems to say: it is told, and stops nothing. */
export type NoteCode =
  /** Stands where the line says since another day; that day stays. */
  | 'note.day-stays'
  /** The line tells of a place that was left since; the later place stays. */
  | 'note.left-since';

export type WorkbookNote = { readonly sheet: SheetKind; readonly row: number; readonly code: NoteCode };

// In which cell the refusals that are not about a day can be mended.
const COLUMN_OF: Readonly<Partial<Record<RuleCode, Column>>> = {
  'unit.root-stays': 'code',
  'unit.wrong-kind': 'superiorCode',
  'unit.superior-not-there': 'superiorCode',
  'unit.under-itself': 'superiorCode',
  'membership.not-a-cell': 'cellCode',
  'membership.cell-not-there': 'cellCode',
  'membership.two-homes': 'cellCode',
};

type Where = { readonly sheet: SheetKind; readonly row: number };

/** A rule's refusal at the cell where it can be mended; `day` is the column of the day that was asked about. */
export function problemOf(
  { sheet, row }: Where,
  { code, details = {} }: Refused<RuleCode>,
  day: 'from' | 'until',
): WorkbookProblem {
  return { sheet, row, column: COLUMN_OF[code] ?? day, code, details };
}
