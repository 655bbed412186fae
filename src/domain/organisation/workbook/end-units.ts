import { type CalendarDate, isBefore } from '@/domain/shared/calendar-date';
import { UNIT_KINDS } from '../unit-kind';
import { closeUnit } from '../unit-moves';
import type { OfficePerson, OfficeUnit } from './office';
import { subordinatesOf, type UnitDraft, unitOfCode } from './unit-draft';
import { problemOf } from './workbook-problem';
import type { UnitRow } from './workbook-rows';

/** Ends units once everybody and everything in them has been moved by the same workbook, the lowest kind first. */
export function endUnits(draft: UnitDraft, people: Iterable<OfficePerson>, rows: readonly UnitRow[]): void {
  const lastDays = lastDaysOf(people);
  const ending = rows.filter(({ until, code }) => until !== null && !draft.doubtful.has(code));
  const rank = ({ kind }: UnitRow) => UNIT_KINDS.indexOf(kind);
  for (const row of ending.toSorted((a, b) => rank(b) - rank(a))) {
    const unit = unitOfCode(draft, row.code);
    if (unit && row.until) endUnit(draft, { row, unit, on: row.until, lastDays });
  }
}

/** For each cell, until when each membership lasts; null for ever. */
type LastDays = ReadonlyMap<string, readonly (CalendarDate | null)[]>;

type Ending = {
  readonly row: UnitRow;
  readonly unit: OfficeUnit;
  readonly on: CalendarDate;
  readonly lastDays: LastDays;
};

function endUnit(draft: UnitDraft, { row, unit, on, lastDays }: Ending): void {
  if (unit.validTo === on) return;
  const staying = (lastDays.get(unit.id) ?? []).filter((day) => day === null || isBefore(on, day));
  const closed = closeUnit({
    unit,
    placements: unit.placements,
    subordinates: subordinatesOf(draft, unit.id, on),
    people: staying.length,
    on,
  });
  if (!closed.ok) {
    draft.findings.problems.push(problemOf({ sheet: 'units', row: row.row }, closed, 'until'));
    return;
  }
  const placements = unit.placements.map((one) =>
    one.id === closed.value.endedId ? { ...one, validTo: on } : one,
  );
  draft.units.set(unit.id, { ...unit, validTo: on, placements });
  draft.findings.changes.push({
    kind: 'ended',
    row: row.row,
    id: unit.id,
    code: row.code,
    name: row.name,
    on,
  });
}

function lastDaysOf(people: Iterable<OfficePerson>): LastDays {
  const days = new Map<string, (CalendarDate | null)[]>();
  for (const { memberships } of people)
    for (const { cellId, validTo } of memberships) {
      const known = days.get(cellId);
      if (known) known.push(validTo);
      else days.set(cellId, [validTo]);
    }
  return days;
}
