import { sortNameOf } from '@/domain/organisation/given-name';
import { addDays, type CalendarDate, yearOf } from '@/domain/shared/calendar-date';
import { TREE_CHANGES, type Trade } from '../data/first-level-units';
import { READY_PEOPLE, type ReadyPerson } from '../data/ready-people';
import { WORK_POSITIONS } from '../data/work-positions';
import { identifierFor } from './identifier';
import { lifeInTheParty, type Stay } from './membership-life';
import { dayIn, startOf } from './moment';
import { inventName } from './name-maker';
import { type Random, randomFor } from './random';
import type { MemberRow, MembershipRow } from './rows';
import { type Cell, endedOn, foundedOn, isInForce, type Tree } from './tree';

export type Person = {
  readonly row: MemberRow;
  /** The cell of today; of the cell that ended, the one it was. */
  readonly home: Cell;
  /** The place in the home cell; the first three are steady. */
  readonly ordinal: number;
  readonly ready: ReadyPerson | null;
  /** Official and in one cell the whole time: such people hold the roles. */
  readonly isSteady: boolean;
  readonly memberships: readonly MembershipRow[];
};

/** Members of a cell, by the trade of its people. */
const SIZES: Readonly<Record<Trade, readonly [min: number, max: number]>> = {
  hamlet: [16, 32],
  school: [12, 25],
  health: [11, 24],
  police: [9, 20],
  military: [8, 18],
  office: [12, 25],
  enterprise: [11, 24],
};
/** So small that counts would give people away. */
const SMALL_CELLS: readonly string[] = ['Chi bộ Thống kê', 'Chi bộ Dân số'];
const SMALL_SIZE = 4;
const STEADY_PER_CELL = 3;

/** Everybody of the district, in the order of the cells; the first of a cell are its steady ones. */
export function buildPeople(tree: Tree, on: CalendarDate): readonly Person[] {
  const people = tree.cells.flatMap((cell) => {
    const random = randomFor('cell size', cell.row.name);
    const ready = READY_PEOPLE.filter((person) => person.cell === cell.row.name);
    const drawn = random.whole(...SIZES[cell.trade]);
    const size = SMALL_CELLS.includes(cell.row.name) ? SMALL_SIZE : drawn;
    return Array.from({ length: size }, (_, ordinal) =>
      buildPerson({ tree, cell, on, ordinal }, ready[ordinal - STEADY_PER_CELL] ?? null),
    );
  });
  for (const [index, { row }] of people.entries()) row.code = `DV${String(index + 1).padStart(5, '0')}`;
  return people;
}

type Seat = {
  readonly tree: Tree;
  readonly cell: Cell;
  readonly on: CalendarDate;
  readonly ordinal: number;
};

function buildPerson({ tree, cell, on, ordinal }: Seat, ready: ReadyPerson | null): Person {
  const subject = [cell.row.name, ordinal] as const;
  const random = randomFor('person', ...subject);
  const fullName = ready?.fullName ?? inventName(random);
  const isSteady = ready !== null || ordinal < STEADY_PER_CELL;
  const life = lifeInTheParty({ isSteady, trade: cell.trade, on }, random);
  const id = identifierFor(startOf(tree.since), 'member', ...subject);
  const stays = placesOf(life.stays, { tree, cell, on, ordinal }, isSteady ? null : random);
  return {
    home: cell,
    ordinal,
    ready,
    isSteady,
    row: {
      id,
      root_id: tree.rootId,
      code: '',
      full_name: fullName,
      sort_name: sortNameOf(fullName),
      birth_date: life.bornOn,
      joined_party_on: life.joinedPartyOn,
      party_position: life.joinedPartyOn ? 'Đảng viên' : null,
      work_position: ready?.workPosition ?? random.pick(WORK_POSITIONS[cell.trade]),
    },
    memberships: stays.map((stay) => ({
      id: identifierFor(startOf(stay.from), 'membership', ...subject, stay.from),
      member_id: id,
      cell_id: stay.cellId,
      standing: stay.standing,
      valid_from: stay.from,
      valid_to: stay.to,
    })),
  };
}

type PlacedStay = Stay & { readonly cellId: string };

const SHARE_OF_TRANSFERS = 0.01;

/** Where a person's stays were spent: a few came from elsewhere by chance, to the new cell everybody did. */
function placesOf(stays: readonly Stay[], seat: Seat, random: Random | null): readonly PlacedStay[] {
  const { tree, cell, on, ordinal } = seat;
  const { founded, ended } = TREE_CHANGES;
  const here = cell.row.id;
  if (cell.row.name === founded.cell) {
    const from = founded.from[ordinal % founded.from.length] ?? founded.from[0];
    return splitAt(stays, foundedOn(on), { before: tree.unitNamed(from).id, after: here });
  }
  if (cell.row.name === ended.cell) {
    return splitAt(stays, endedOn(on), { before: here, after: tree.unitNamed(ended.into).id });
  }
  if (!random?.chance(SHARE_OF_TRANSFERS)) return stays.map((stay) => ({ ...stay, cellId: here }));
  const day = addDays(on, -random.whole(4, 300));
  const elsewhere = random.pick(
    tree.cells.filter(({ row }) => isInForce(row, dayIn(yearOf(on) - 1, '01-01'))),
  );
  const isStillThere = elsewhere.row.valid_to === null || elsewhere.row.valid_to >= day;
  return splitAt(stays, day, { before: isStillThere ? elsewhere.row.id : here, after: here });
}

function splitAt(
  stays: readonly Stay[],
  day: CalendarDate,
  { before, after }: { readonly before: string; readonly after: string },
): readonly PlacedStay[] {
  return stays.flatMap((stay): readonly PlacedStay[] => {
    if (stay.to !== null && stay.to <= day) return [{ ...stay, cellId: before }];
    if (stay.from >= day) return [{ ...stay, cellId: after }];
    return [
      { ...stay, to: day, cellId: before },
      { ...stay, from: day, cellId: after },
    ];
  });
}

/** The membership of a person in force on a day. */
export function membershipOn(person: Person, on: CalendarDate): MembershipRow | null {
  return person.memberships.find((row) => isInForce(row, on)) ?? null;
}
