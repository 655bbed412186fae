import type { UnitKind } from '@/domain/organisation/unit-kind';
import { type CalendarDate, yearOf } from '@/domain/shared/calendar-date';
import {
  COMMITTEES,
  COMMUNES_WITH_COLLECTIVES,
  type CommitteePlan,
  DISTRICT_COLLECTIVES,
  GRASSROOTS_CELLS,
  type Temperament,
  TREE_CHANGES,
  type Trade,
} from '../data/first-level-units';
import { DISTRICT } from '../data/ready-people';
import { groupBy } from './group-by';
import { identifierFor } from './identifier';
import { dayIn, latest, startOf } from './moment';
import type { PlacementRow, UnitRow } from './rows';

export type Cell = { readonly row: UnitRow; readonly trade: Trade; readonly temperament: Temperament };

export type Tree = {
  readonly rootId: string;
  /** The day from which all units have been there that the year did not bring. */
  readonly since: CalendarDate;
  readonly units: readonly UnitRow[];
  readonly placements: readonly PlacementRow[];
  readonly cells: readonly Cell[];
  readonly unitNamed: (name: string) => UnitRow;
  /** The units above, nearest first, on a day. */
  readonly superiorsOf: (unitId: string, on: CalendarDate) => readonly string[];
};

const CODES: Readonly<Record<UnitKind, string>> = {
  root: 'HU',
  grassroots_committee: 'DB',
  section_committee: 'BP',
  cell: 'CB',
  collective: 'TT',
};

const SYMBOLS: Readonly<Record<UnitKind, string | null>> = {
  root: 'HU',
  grassroots_committee: 'ĐU',
  section_committee: 'ĐUBP',
  cell: 'CB',
  collective: null,
};

/** The district's units as of a day, with a cell that moved, one that ended and one that is new. */
export function buildTree(on: CalendarDate): Tree {
  const builder = new TreeBuilder(dayIn(yearOf(on) - 6, '06-15'));
  for (const plan of COMMITTEES) placeCommittee(builder, plan);
  for (const plan of GRASSROOTS_CELLS) {
    builder.cells.push({ ...plan, row: builder.place(plan.name, 'cell', DISTRICT) });
  }
  for (const name of DISTRICT_COLLECTIVES) builder.place(name, 'collective', DISTRICT);
  for (const place of COMMUNES_WITH_COLLECTIVES) {
    for (const body of ['Ủy ban nhân dân', 'Ủy ban Mặt trận Tổ quốc', 'Trạm Y tế']) {
      builder.place(`${body} ${place}`, 'collective', `Đảng bộ ${place}`);
    }
  }
  applyTreeChanges(builder, on);
  return builder.finish();
}

class TreeBuilder {
  readonly cells: Cell[] = [];
  private readonly units = new Map<string, UnitRow>();
  private readonly placements: PlacementRow[] = [];
  private readonly since: CalendarDate;
  private readonly rootId: string;

  constructor(since: CalendarDate) {
    this.since = since;
    this.rootId = identifierFor(startOf(since), 'unit', DISTRICT);
    this.addUnit(DISTRICT, 'root', since);
  }

  unitNamed(name: string): UnitRow {
    const found = this.units.get(name);
    if (!found) throw new RangeError(`No unit is called ${name}`);
    return found;
  }

  place(name: string, kind: UnitKind, under: string, from = this.since): UnitRow {
    const unit = this.addUnit(name, kind, from);
    this.placeUnder(unit, this.unitNamed(under), from);
    return unit;
  }

  placeUnder(unit: UnitRow, parent: UnitRow, from: CalendarDate): void {
    this.placements.push({
      id: identifierFor(startOf(from), 'placement', unit.name, parent.name),
      root_id: this.rootId,
      unit_id: unit.id,
      parent_id: parent.id,
      valid_from: from,
      valid_to: null,
    });
  }

  /** Closes the open placement of a unit; the day is the first on which it is no longer there. */
  closePlacement(unit: UnitRow, to: CalendarDate): void {
    const open = this.placements.find((row) => row.unit_id === unit.id && row.valid_to === null);
    if (open) open.valid_to = to;
  }

  finish(): Tree {
    const { rootId, since, placements, cells } = this;
    return {
      rootId,
      since,
      placements,
      cells,
      units: [...this.units.values()],
      unitNamed: (name) => this.unitNamed(name),
      superiorsOf: superiorsIn(placements),
    };
  }

  private addUnit(name: string, kind: UnitKind, from: CalendarDate): UnitRow {
    if (this.units.has(name)) throw new RangeError(`Two units are called ${name}`);
    const serial = [...this.units.values()].filter((unit) => unit.kind === kind).length + 1;
    const unit: UnitRow = {
      id: identifierFor(startOf(from), 'unit', name),
      root_id: this.rootId,
      kind,
      code: `${CODES[kind]}${String(serial).padStart(3, '0')}`,
      name,
      symbol: SYMBOLS[kind],
      contact_name: null,
      contact_phone: null,
      valid_from: from,
      valid_to: null,
    };
    this.units.set(name, unit);
    return unit;
  }
}

function placeCommittee(builder: TreeBuilder, plan: CommitteePlan): void {
  const { temperament } = plan;
  const { cells } = builder;
  builder.place(plan.name, 'grassroots_committee', DISTRICT);
  for (const { name, trade } of plan.cells) {
    if (name !== TREE_CHANGES.founded.cell) {
      cells.push({ row: builder.place(name, 'cell', plan.name), trade, temperament });
    }
  }
  for (const section of plan.sections) {
    builder.place(section.name, 'section_committee', plan.name);
    for (const { name, trade } of section.cells) {
      cells.push({ row: builder.place(name, 'cell', section.name), trade, temperament });
    }
  }
}

function applyTreeChanges(builder: TreeBuilder, on: CalendarDate): void {
  const { moved, ended, founded } = TREE_CHANGES;
  const movedOn = latest('07-01', on);
  const cell = builder.unitNamed(moved.cell);
  builder.closePlacement(cell, movedOn);
  builder.placeUnder(cell, builder.unitNamed(moved.to), movedOn);

  const endedCell = builder.place(ended.cell, 'cell', ended.under);
  endedCell.valid_to = endedOn(on);
  builder.closePlacement(endedCell, endedOn(on));
  builder.cells.push({ row: endedCell, trade: 'enterprise', temperament: 'good' });

  const row = builder.place(founded.cell, 'cell', moved.to, foundedOn(on));
  builder.cells.push({ row, trade: 'hamlet', temperament: 'excellent' });
}

/** The first day on which last year's ended cell was no longer there. */
export function endedOn(on: CalendarDate): CalendarDate {
  return dayIn(yearOf(on) - 1, '10-01');
}

export function foundedOn(on: CalendarDate): CalendarDate {
  return latest('02-01', on);
}

function superiorsIn(placements: readonly PlacementRow[]): Tree['superiorsOf'] {
  const byUnit = groupBy(placements, (row) => row.unit_id);
  const parentOf = (unitId: string, on: CalendarDate): string | undefined =>
    byUnit.get(unitId)?.find((row) => isInForce(row, on))?.parent_id;
  return (unitId, on) => {
    const superiors: string[] = [];
    for (let id = parentOf(unitId, on); id !== undefined; id = parentOf(id, on)) superiors.push(id);
    return superiors;
  };
}

/** Says whether a dated row is in force on a day; `valid_to` is the first day on which it is not. */
export function isInForce(
  row: { readonly valid_from: CalendarDate; readonly valid_to: CalendarDate | null },
  on: CalendarDate,
): boolean {
  return row.valid_from <= on && (row.valid_to === null || row.valid_to > on);
}
