import { endUnits } from './end-units';
import { soundLines } from './lines';
import type { Office } from './office';
import { planPeople } from './plan-people';
import { planUnits } from './plan-units';
import { unitDraftOf } from './unit-draft';
import type { PersonChange, UnitChange } from './workbook-change';
import type { WorkbookNote, WorkbookProblem } from './workbook-problem';
import type { UnitRow, WorkbookRows } from './workbook-rows';

export type WorkbookPlan = {
  readonly units: readonly UnitChange[];
  readonly people: readonly PersonChange[];
  readonly unchanged: { readonly units: number; readonly people: number };
  readonly notes: readonly WorkbookNote[];
  /** The office as the workbook would leave it, with planned ids for what is new. */
  readonly office: Office;
};

/** Either everything that is wrong, or what would change: a workbook is carried out whole or not at all. */
export type PlannedWorkbook =
  | { readonly ok: true; readonly plan: WorkbookPlan }
  | { readonly ok: false; readonly problems: readonly WorkbookProblem[] };

/**
 * What the lines of a workbook mean for an office as it is now. An unknown code is added; what differs is changed,
 * moved from the line's day on, or ended; whoever and whatever has no line stays as it is.
 */
export function planWorkbook(office: Office, rows: WorkbookRows): PlannedWorkbook {
  const problems: WorkbookProblem[] = [];
  const unitRows = soundLines('units', rows.units, problems);
  const personRows = soundLines('people', rows.people, problems);

  const units = unitDraftOf(office, unitRows, codesWithout(unitRows, rows));
  planUnits(units, unitRows);
  const people = planPeople(units, office.people, personRows);
  endUnits(units, people.people.values(), unitRows);

  problems.push(...units.findings.problems, ...people.findings.problems);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    plan: {
      units: units.findings.changes,
      people: people.findings.changes,
      unchanged: {
        units: unitRows.length - linesOf(units.findings.changes),
        people: personRows.length - linesOf(people.findings.changes),
      },
      notes: [...units.findings.notes, ...people.findings.notes],
      office: {
        root: office.root,
        units: [...units.units.values()],
        people: [...people.people.values()],
      },
    },
  };
}

/** Codes that the workbook names on a line that cannot be used. */
function codesWithout(sound: readonly UnitRow[], { units, unreadCodes }: WorkbookRows): ReadonlySet<string> {
  const usable = new Set(sound.map(({ code }) => code));
  const unusable = units.map(({ code }) => code).filter((code) => !usable.has(code));
  return new Set([...unreadCodes, ...unusable]);
}

function linesOf(changes: readonly { readonly row: number }[]): number {
  return new Set(changes.map(({ row }) => row)).size;
}
