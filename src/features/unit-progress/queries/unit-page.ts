import 'server-only';
import { can } from '@/domain/access/permissions';
import type { Figures } from '@/domain/rollup/figures';
import type { Hiding } from '@/domain/rollup/suppress-small';
import { type CalendarDate, isBefore } from '@/domain/shared/calendar-date';
import { groupBy } from '@/domain/shared/group-by';
import { type WhySeen, whyUnitSeen } from '@/server/access/why-seen';
import type { Scope } from '@/server/db/scope';
import { byName } from '@/server/rollup/compare-names';
import { hidingOf } from '@/server/rollup/hiding-of';
import { findDeadline } from '@/server/rollup/queries/find-deadline';
import { listCollectives } from '@/server/rollup/queries/list-collectives';
import { listPeople } from '@/server/rollup/queries/list-people';
import { listSubordinates } from '@/server/rollup/queries/list-subordinates';
import { findReading, type Reading, type ReadingAddress } from '@/server/rollup/reading';
import { readRollUp } from '@/server/rollup/roll-up';
import { listUnitLines, type UnitLine } from '@/server/rollup/unit-lines';
import { type CollectiveLine, collectiveLine } from '../collective-line';
import { type PersonLine, personLine } from '../person-line';
import { findUnit, namesAbove, type UnitHead } from './find-unit';
import { listPlacements, type Placement } from './list-placements';

export type UnitPage = {
  readonly unit: UnitHead;
  readonly placements: readonly Placement[];
  /** Null before the first campaign, and for those who keep units without reading counts. */
  readonly progress: UnitProgress | null;
  /** What stands directly below today, for those who read units without counts. */
  readonly below: readonly { readonly id: string; readonly name: string }[];
  /** The viewer is this cell's secretary, and may type for its members. */
  readonly helpsHere: boolean;
  readonly why: WhySeen;
};

export type UnitProgress = {
  readonly reading: Reading;
  /** The last day on which the unit registers on time. */
  readonly deadline: CalendarDate;
  readonly isPastDeadline: boolean;
  /** The unit's own pledge as a collective; null where the campaign asks none of it. */
  readonly collective: CollectiveLine | null;
  /** Null where they are not shown, with the reason in `hiding`. */
  readonly figures: Figures | null;
  readonly hiding: Hiding | null;
  readonly lines: readonly UnitLine[];
  /** A cell's people by name; null for those who stop at counts. */
  readonly people: readonly PersonLine[] | null;
  /** Who is behind, cell by cell; null for those who stop at counts. */
  readonly behind: readonly BehindInCell[] | null;
};

export type BehindInCell = {
  readonly cellId: string;
  readonly cellName: string;
  readonly people: readonly PersonLine[];
};

/** Everything about one unit that the viewer may know; null is "không tìm thấy". */
export async function loadUnitPage(
  scope: Scope,
  unitId: string,
  address: ReadingAddress,
): Promise<UnitPage | null> {
  const unit = await findUnit(scope, unitId);
  if (!unit) return null;
  const placements = await listPlacements(scope, unit.place.unitId);
  const mayCount = can(scope.actor, 'counts.read', unit.place);
  const progress = mayCount ? await readProgress(scope, unit, address) : null;
  const below = progress ? [] : await listSubordinates(scope, unit.place.unitId, scope.today);
  const helpsHere = scope.actor.assignments.some(
    (held) => held.role === 'cell_secretary' && held.unitId === unit.place.unitId,
  );
  const why = whyUnitSeen(scope, unit.place, namesAbove(unit));
  return { unit, placements, progress, below: below.toSorted(byName), helpsHere, why };
}

async function readProgress(
  scope: Scope,
  unit: UnitHead,
  address: ReadingAddress,
): Promise<UnitProgress | null> {
  const reading = await findReading(scope, address);
  const counted = reading && (await readCounts(scope, unit, reading));
  if (!counted) return null;
  const { total: figures, lines, hiding } = counted;
  const isCell = unit.kind === 'cell';
  const people = await readPeople(scope, unit, reading);
  const { campaign, on } = reading;
  const deadline = await findDeadline(scope, { campaign, unitId: unit.place.unitId, on });
  return {
    reading,
    deadline,
    isPastDeadline: !isBefore(reading.on, deadline),
    collective: await findCollective(scope, unit, reading),
    figures: hiding ? null : figures,
    hiding,
    lines,
    people: isCell ? people : null,
    behind: people && behindByCell(people),
  };
}

async function readCounts(scope: Scope, { place, kind }: UnitHead, reading: Reading) {
  if (kind !== 'cell') return listUnitLines(scope, reading, place);
  const question = { campaignId: reading.campaign.id, place, on: reading.on, by: 'cell' } as const;
  const rollUp = await readRollUp(scope, question);
  if (!rollUp) return null;
  const hiding = await hidingOf(scope, reading, { place, figures: rollUp.total });
  return { total: rollUp.total, lines: [], hiding };
}

async function findCollective(
  scope: Scope,
  { place, kind }: UnitHead,
  reading: Reading,
): Promise<CollectiveLine | null> {
  const { campaign, on } = reading;
  if (!campaign.obligedUnitKinds.includes(kind)) return null;
  const rows = await listCollectives(scope, { campaignId: campaign.id, unitId: place.unitId, on });
  const own = rows.find(({ id }) => id === place.unitId);
  return own ? collectiveLine(scope, own, reading) : null;
}

/** Thousands of names are nobody's list: the whole district is read through its figures. */
async function readPeople({ tx, actor }: Scope, { place, kind }: UnitHead, reading: Reading) {
  if (kind === 'root' || !can(actor, 'people.names', place)) return null;
  const question = { campaignId: reading.campaign.id, unitId: place.unitId, on: reading.on };
  const rows = await listPeople({ tx }, question);
  return rows.map((row) => personLine(row, { ...reading, actor, place }));
}

function behindByCell(people: readonly PersonLine[]): readonly BehindInCell[] {
  const behind = groupBy(
    people.filter(({ isBehind }) => isBehind),
    ({ cellId }) => cellId,
  );
  return [...behind.values()]
    .flatMap((here) => (here[0] ? [{ name: here[0].cellName, cellId: here[0].cellId, people: here }] : []))
    .toSorted(byName)
    .map(({ name, ...cell }) => ({ ...cell, cellName: name }));
}
