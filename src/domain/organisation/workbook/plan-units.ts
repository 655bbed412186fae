import { foldText } from '@/domain/shared/fold-text';
import { type Refused, refuse } from '@/domain/shared/result';
import type { UnitFacts } from '../unit-facts';
import { covers, moveUnit, type Placement, refuseAddition, type UnitRuleCode } from '../unit-moves';
import { alreadyThere } from './already-there';
import { isPlannedId, type OfficeUnit, plannedId } from './office';
import { type UnitDraft, unitOfCode, wouldStandBelow } from './unit-draft';
import { type PlanProblemCode, problemOf } from './workbook-problem';
import type { UnitColumn, UnitRow } from './workbook-rows';

/** Adds, renames and moves the units of a draft as the lines say; what ends is planned after the people. */
export function planUnits(draft: UnitDraft, rows: readonly UnitRow[]): void {
  // All of them first: a unit may stand under another one of the same workbook, in any order.
  const known = rows.filter((row) => nameUnit(draft, row));
  for (const row of known) placeUnit(draft, row);
}

function nameUnit(draft: UnitDraft, row: UnitRow): boolean {
  const { root, findings } = draft;
  if (row.code === root.code) return stop(draft, row, 'code', 'unit.is-root');
  const unit = unitOfCode(draft, row.code);
  if (!unit) {
    const added = newUnit(row);
    draft.units.set(added.id, added);
    draft.idOfCode.set(row.code, added.id);
    return true;
  }
  if (unit.kind !== row.kind) return stop(draft, row, 'kind', 'unit.kind-stays', { kind: unit.kind });
  const before = factsOf(unit);
  const facts = {
    name: row.name,
    code: row.code,
    contactName: row.contactName ?? before.contactName,
    contactPhone: row.contactPhone ?? before.contactPhone,
  };
  if (isSame(before, facts)) return true;
  draft.units.set(unit.id, { ...unit, ...facts });
  findings.changes.push({ kind: 'changed', ...aboutOf(row, unit.id), before, facts });
  return true;
}

function placeUnit(draft: UnitDraft, row: UnitRow): void {
  const unit = unitOfCode(draft, row.code);
  const superior = unitOfCode(draft, row.superiorCode);
  if (!unit) return;
  if (!superior) {
    if (!draft.doubtful.has(row.superiorCode ?? ''))
      stop(draft, row, 'superiorCode', 'unit.superior-unknown', { code: row.superiorCode ?? '' });
    draft.doubtful.add(row.code);
    return;
  }
  const refused = isPlannedId(unit.id)
    ? addUnit(draft, { row, unit, superior })
    : moveKnownUnit(draft, { row, unit, superior });
  if (!refused) return;
  draft.findings.problems.push(problemOf({ sheet: 'units', row: row.row }, refused, 'from'));
  draft.doubtful.add(row.code);
}

type Placing = { readonly row: UnitRow; readonly unit: OfficeUnit; readonly superior: OfficeUnit };

function addUnit(draft: UnitDraft, { row, unit, superior }: Placing): Refused<UnitRuleCode> | null {
  const namesake = namesakeOf(draft, row, superior);
  if (namesake) {
    stop(draft, row, 'code', 'unit.perhaps-there', { name: namesake.name });
    draft.doubtful.add(row.code);
    return null;
  }
  if (wouldStandBelow(draft, superior, unit, row.from))
    return refuse('unit.under-itself', { name: superior.name });
  const refused = refuseAddition({ kind: row.kind, superior, from: row.from });
  if (refused) return refused;
  draft.units.set(unit.id, { ...unit, placements: [placementOf(unit.id, superior, row)] });
  draft.findings.changes.push({
    kind: 'added',
    ...aboutOf(row, unit.id),
    facts: factsOf(unit),
    unitKind: row.kind,
    superiorName: superior.name,
    on: row.from,
  });
  return null;
}

function moveKnownUnit(draft: UnitDraft, { row, unit, superior }: Placing): Refused<UnitRuleCode> | null {
  const { placements } = unit;
  const there = alreadyThere(placements, row, ({ superiorId }) => superiorId === superior.id);
  if (there) {
    if (there !== 'as-written') draft.findings.notes.push({ sheet: 'units', row: row.row, code: there });
    return null;
  }
  const isSuperiorBelow = wouldStandBelow(draft, superior, unit, row.from);
  const moved = moveUnit({ unit, placements, superior, isSuperiorBelow, on: row.from });
  if (!moved.ok) return moved;
  const { endedId, until, isCorrection } = moved.value;
  const left = placements.find(({ id }) => id === endedId);
  const begun = { ...placementOf(unit.id, superior, row), validTo: until };
  const after = isCorrection
    ? placements.map((one) => (one.id === endedId ? { ...begun, id: one.id } : one))
    : [...placements.map((one) => (one.id === endedId ? { ...one, validTo: row.from } : one)), begun];
  draft.units.set(unit.id, { ...unit, placements: after });
  draft.findings.changes.push({
    kind: 'moved',
    ...aboutOf(row, unit.id),
    fromName: left?.superiorName ?? null,
    superiorName: superior.name,
    on: row.from,
    isCorrection,
  });
  return null;
}

/** A unit of the same name there that has no code yet is, as a rule, the same one. */
function namesakeOf(
  { uncoded }: UnitDraft,
  { name, from }: UnitRow,
  superior: OfficeUnit,
): OfficeUnit | undefined {
  return uncoded
    .get(foldText(name))
    ?.find(({ placements }) => placements.some((one) => one.superiorId === superior.id && covers(one, from)));
}

function newUnit({ code, kind, name, contactName, contactPhone, from }: UnitRow): OfficeUnit {
  const id = plannedId(`unit ${code}`);
  return { id, kind, name, code, contactName, contactPhone, validFrom: from, validTo: null, placements: [] };
}

function placementOf(unitId: string, superior: OfficeUnit, { from }: UnitRow): Placement {
  return {
    id: plannedId(`placement of ${unitId}`),
    superiorId: superior.id,
    superiorName: superior.name,
    validFrom: from,
    validTo: null,
  };
}

function aboutOf({ row, code, name }: UnitRow, id: string) {
  return { row, id, code, name };
}

function factsOf({ name, code, contactName, contactPhone }: UnitFacts): UnitFacts {
  return { name, code, contactName, contactPhone };
}

function isSame(a: UnitFacts, b: UnitFacts): boolean {
  return a.name === b.name && a.contactName === b.contactName && a.contactPhone === b.contactPhone;
}

function stop(
  { findings }: UnitDraft,
  { row }: UnitRow,
  column: UnitColumn,
  code: PlanProblemCode,
  details = {},
): false {
  findings.problems.push({ sheet: 'units', row, column, code, details });
  return false;
}
