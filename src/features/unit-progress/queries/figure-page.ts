import 'server-only';
import { can } from '@/domain/access/permissions';
import type { Figures } from '@/domain/rollup/figures';
import { sumFigures } from '@/domain/rollup/sum-figures';
import { type Hiding, hiddenInTree } from '@/domain/rollup/suppress-small';
import { groupBy } from '@/domain/shared/group-by';
import type { Scope } from '@/server/db/scope';
import { byName } from '@/server/rollup/compare-names';
import { hidingOf } from '@/server/rollup/hiding-of';
import type { GroupFigures } from '@/server/rollup/queries/count-groups';
import { type CellPlace, listCells } from '@/server/rollup/queries/list-cells';
import { listPeople } from '@/server/rollup/queries/list-people';
import { listSubordinates } from '@/server/rollup/queries/list-subordinates';
import { findReading, type Reading, type ReadingAddress } from '@/server/rollup/reading';
import { type RollUp, readRollUp } from '@/server/rollup/roll-up';
import { placeToday } from '@/server/rollup/unit-lines';
import { type FigureKind, findFigureKind, type Tally } from '../figure-kinds';
import { type PersonLine, personLine } from '../person-line';
import { findUnit, type UnitHead } from './find-unit';

export type FigurePage = {
  readonly unit: UnitHead;
  readonly kind: FigureKind;
  readonly reading: Reading;
  /** Null where the unit's figures are not shown, with the reason in `hiding`. */
  readonly figures: Figures | null;
  readonly hiding: Hiding | null;
  readonly branches: readonly FigureBranch[];
  /** Of a cell, for those who know its names. */
  readonly people: FigurePeople | null;
};

/** A direct subordinate with the cells in it; a cell that stands there itself is its only one. */
export type FigureBranch = {
  readonly id: string;
  readonly name: string;
  readonly isCell: boolean;
  readonly figures: Figures | null;
  readonly cells: readonly FigureCell[];
};

export type FigureCell = {
  readonly id: string;
  readonly name: string;
  readonly isReachable: boolean;
  readonly figures: Figures | null;
  readonly hiding: Hiding | null;
};

export type FigurePeople = {
  readonly rows: readonly (Tally & { readonly person: PersonLine })[];
  /** Counted on the day, and no longer within the viewer's reach. */
  readonly outOfReach: number;
};

/** The rows behind one figure of a unit, cell by cell; null is "không tìm thấy". */
export async function loadFigurePage(
  scope: Scope,
  at: { readonly unitId: string; readonly slug: string },
  address: ReadingAddress,
): Promise<FigurePage | null> {
  const kind = findFigureKind(at.slug);
  const unit = kind && (await findUnit(scope, at.unitId));
  const reading = unit && (await findReading(scope, address));
  if (!kind || !unit || !reading) return null;
  const rollUp = await readRollUp(scope, {
    campaignId: reading.campaign.id,
    place: unit.place,
    on: reading.on,
    by: 'cell',
  });
  if (!rollUp) return null;
  const isCell = unit.kind === 'cell';
  const hiding = await hidingOf(scope, reading, { place: unit.place, figures: rollUp.total });
  return {
    unit,
    kind,
    reading,
    figures: hiding ? null : rollUp.total,
    hiding,
    branches: isCell ? [] : await readBranches(scope, { unit, reading, rollUp, hiding }),
    people: isCell ? await readPeople(scope, { unit, reading, kind, figures: rollUp.total }) : null,
  };
}

type Counted = Pick<FigurePage, 'unit' | 'reading' | 'hiding'> & { readonly rollUp: RollUp };

async function readBranches(
  scope: Scope,
  { unit, reading, rollUp, hiding }: Counted,
): Promise<readonly FigureBranch[]> {
  const places = await listCells(scope, unit.place.unitId, reading.on);
  const names = await listSubordinates(scope, unit.place.unitId, reading.on);
  const counted = countedCells(places, rollUp.groups);
  const hidden = hiddenInTree(counted, hiding === 'beside-small');
  const cells = counted.map((cell) => shownCell(scope, cell, hidden));
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  const mayReadSmall = can(scope.actor, 'counts.read-small', unit.place);
  return (
    [...groupBy(cells, ({ branchId }) => branchId)]
      .map(([id, inBranch]) => ({
        id,
        name: nameOf.get(id) ?? '',
        isCell: inBranch.some(({ cell }) => cell.id === id),
        figures: hidden.has(id) && !mayReadSmall ? null : sumFigures(inBranch.map(({ figures }) => figures)),
        cells: inBranch.map(({ cell }) => cell).toSorted(byName),
      }))
      // Cells that stand directly under the unit come before the committees.
      .toSorted((a, b) => Number(b.isCell) - Number(a.isCell) || byName(a, b))
  );
}

type CountedCell = CellPlace & { readonly figures: Figures; readonly obliged: number };

function countedCells(places: readonly CellPlace[], groups: readonly GroupFigures[]): readonly CountedCell[] {
  const figuresOf = new Map(groups.map(({ unitId, figures }) => [unitId, figures]));
  return places.flatMap((cell) => {
    const figures = figuresOf.get(cell.id);
    return figures ? [{ ...cell, figures, obliged: figures.obliged }] : [];
  });
}

type ShownCell = { readonly branchId: string; readonly figures: Figures; readonly cell: FigureCell };

function shownCell({ actor }: Scope, counted: CountedCell, hidden: ReadonlyMap<string, Hiding>): ShownCell {
  const { id, name, path, figures } = counted;
  const place = placeToday(counted);
  const mayReadSmall = place !== null && can(actor, 'counts.read-small', place);
  const hiding = mayReadSmall ? null : (hidden.get(id) ?? null);
  const isReachable = place !== null && can(actor, 'counts.read', place);
  return {
    branchId: path[0] ?? id,
    figures,
    cell: { id, name, isReachable, figures: hiding ? null : figures, hiding },
  };
}

type Behind = Pick<FigurePage, 'unit' | 'reading'> & { readonly kind: FigureKind; readonly figures: Figures };

async function readPeople(
  { tx, actor }: Scope,
  { unit, reading, kind, figures }: Behind,
): Promise<FigurePeople | null> {
  if (!can(actor, 'people.names', unit.place)) return null;
  const question = { campaignId: reading.campaign.id, unitId: unit.place.unitId, on: reading.on };
  const known = (await listPeople({ tx }, question)).filter(({ isObliged }) => isObliged);
  const tally = kind.ofPerson ?? (({ approvedOn }) => ({ n: approvedOn ? 1 : 0, total: 1 }));
  return {
    rows: known.map((row) => ({
      ...tally(row),
      person: personLine(row, { ...reading, actor, place: unit.place }),
    })),
    outOfReach: figures.obliged - known.length,
  };
}
