import { type CalendarDate, isBefore } from '@/domain/shared/calendar-date';
import { foldText } from '@/domain/shared/fold-text';
import { groupBy } from '@/domain/shared/group-by';
import { covers, type Placement } from '../unit-moves';
import { type Findings, noFindings } from './lines';
import type { Office, OfficeUnit } from './office';
import type { UnitChange } from './workbook-change';
import type { UnitRow } from './workbook-rows';

/** The units of the office while the lines of a workbook are carried out on them, one after the other. */
export type UnitDraft = {
  readonly root: OfficeUnit;
  readonly units: Map<string, OfficeUnit>;
  readonly idOfCode: Map<string, string>;
  /** Units without a code by their folded name. */
  readonly uncoded: ReadonlyMap<string, readonly OfficeUnit[]>;
  /** Codes of lines with a problem: what refers to them is not judged a second time. */
  readonly doubtful: Set<string>;
  readonly wantedSuperior: ReadonlyMap<string, string | null>;
  readonly findings: Findings<UnitChange>;
};

export function unitDraftOf(
  office: Office,
  rows: readonly UnitRow[],
  unreadCodes: ReadonlySet<string>,
): UnitDraft {
  const known = office.units.flatMap(({ id, code }) => (code === null ? [] : [[code, id] as const]));
  return {
    root: office.root,
    units: new Map(office.units.map((unit) => [unit.id, unit])),
    idOfCode: new Map(known),
    uncoded: groupBy(
      office.units.filter(({ code }) => code === null),
      ({ name }) => foldText(name),
    ),
    doubtful: new Set(unreadCodes),
    wantedSuperior: new Map(rows.map(({ code, superiorCode }) => [code, superiorCode])),
    findings: noFindings(),
  };
}

export function unitOfCode({ root, units, idOfCode }: UnitDraft, code: string | null): OfficeUnit | null {
  if (code === null || code === root.code) return root;
  return units.get(idOfCode.get(code) ?? '') ?? null;
}

// The deepest legal chain has five units; a walk that takes longer goes in a circle.
const LONGEST_WALK = 10;

/** Whether a unit, by the lines of the workbook or where they say nothing as it stands that day, is below another. */
export function wouldStandBelow(draft: UnitDraft, unit: OfficeUnit, other: OfficeUnit, on: CalendarDate) {
  let above: OfficeUnit | null = unit;
  for (let step = 0; above && step < LONGEST_WALK; step += 1) {
    if (above.id === other.id) return true;
    above = superiorByLines(draft, above, on);
  }
  return false;
}

function superiorByLines(draft: UnitDraft, unit: OfficeUnit, on: CalendarDate): OfficeUnit | null {
  if (unit.id === draft.root.id) return null;
  if (unit.code !== null && draft.wantedSuperior.has(unit.code))
    return unitOfCode(draft, draft.wantedSuperior.get(unit.code) ?? null);
  const placement = unit.placements.find((one) => covers(one, on));
  return placement ? (draft.units.get(placement.superiorId) ?? null) : null;
}

/** The units that stand directly under one on a day or later. */
export function subordinatesOf(draft: UnitDraft, superiorId: string, on: CalendarDate) {
  const isOpen = ({ validTo }: Placement) => validTo === null || isBefore(on, validTo);
  return [...draft.units.values()].filter(({ placements }) =>
    placements.some((placement) => placement.superiorId === superiorId && isOpen(placement)),
  );
}
