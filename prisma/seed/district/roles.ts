import type { AssignableRole } from '@/domain/access/roles';
import { type CalendarDate, yearOf } from '@/domain/shared/calendar-date';
import { DISTRICT } from '../data/ready-people';
import { groupBy } from './group-by';
import { identifierFor } from './identifier';
import { dayIn, startOf } from './moment';
import type { Person } from './people';
import { randomFor } from './random';
import type { RoleRow, UnitRow } from './rows';
import { type Cell, foundedOn, type Tree } from './tree';

/** A role together with its holder; a silent holder has never signed in. */
export type Holding = { readonly row: RoleRow; readonly holder: Person; readonly isSilent: boolean };

type Offices = { readonly tree: Tree; readonly people: readonly Person[]; readonly on: CalendarDate };

const SHARE_WITHOUT_SECRETARY = 0.05;
const SHARE_WITH_SILENT_SECRETARY = 0.075;
const SHARE_WITH_TWO = 0.09;
/** Its cells turn to the committee above. */
const SECTION_WITHOUT_OFFICER = 'Đảng bộ bộ phận Bệnh viện Đa khoa huyện';
/** The district's second committee officer comes from here, so that dangbo2 has somebody to review them. */
const HOME_OF_SECOND_OFFICER = 'Chi bộ Ban Dân vận Huyện ủy';

/** Who holds which role where: the ready people, the secretaries of cells, the officers of committees. */
export function assignRoles(offices: Offices): readonly Holding[] {
  const { tree, people } = offices;
  const byHome = groupBy(people, (person) => person.home);
  const ready = people.flatMap((person) => rolesOfReady(person, offices));
  const secretaries = tree.cells.flatMap((cell) => secretariesOf(cell, byHome.get(cell) ?? [], offices));
  const officers = tree.units
    .filter(({ kind, name }) => kind.endsWith('committee') && name !== SECTION_WITHOUT_OFFICER)
    .flatMap((unit) => officersOf(unit, ready, offices));
  const second = people
    .filter(isOfficerMaterial)
    .find(({ home }) => home.row.name === HOME_OF_SECOND_OFFICER);
  const atRoot = second ? [hold('committee_officer', tree.unitNamed(DISTRICT), second, offices)] : [];
  return [...ready, ...secretaries, ...officers, ...atRoot];
}

function rolesOfReady(person: Person, offices: Offices): readonly Holding[] {
  if (!person.ready?.role) return [];
  return [hold(person.ready.role, offices.tree.unitNamed(person.ready.unit), person, offices)];
}

function secretariesOf(cell: Cell, people: readonly Person[], offices: Offices): readonly Holding[] {
  if (people.some(({ ready }) => ready?.role === 'cell_secretary')) return [];
  const [first, second] = people.filter(({ isSteady, ready }) => isSteady && !ready);
  if (!first || !second) return [];

  const random = randomFor('secretaries', cell.row.name);
  // Whoever tries the product finds somebody to review them.
  if (people.some(({ ready }) => ready)) return [hold('cell_secretary', cell.row, first, offices)];
  const fate = random.next();
  if (fate < SHARE_WITHOUT_SECRETARY) return [];
  const holding = (person: Person) => hold('cell_secretary', cell.row, person, offices);
  const isSilent = fate < SHARE_WITHOUT_SECRETARY + SHARE_WITH_SILENT_SECRETARY;
  const isOld = cell.row.valid_from === offices.tree.since && cell.row.valid_to === null;
  if (isSilent && isOld && cell.temperament !== 'excellent')
    return succession(holding(second), holding(first), offices.on);
  return random.chance(SHARE_WITH_TWO) ? [holding(first), holding(second)] : [holding(first)];
}

/** A secretary who took over this year and has not come to the product yet, after one who had. */
function succession(before: Holding, after: Holding, on: CalendarDate): readonly Holding[] {
  const handover = dayIn(yearOf(on), '01-01');
  return [
    { ...before, row: { ...before.row, valid_to: handover } },
    { ...after, row: { ...after.row, valid_from: handover }, isSilent: true },
  ];
}

function officersOf(unit: UnitRow, ready: readonly Holding[], offices: Offices): readonly Holding[] {
  const isTaken = ready.some(({ row }) => row.unit_id === unit.id && row.role === 'committee_officer');
  if (isTaken) return [];
  const { tree, people, on } = offices;
  const below = people.filter(
    (person) => isOfficerMaterial(person) && tree.superiorsOf(person.home.row.id, on)[0] === unit.id,
  );
  const officer = below.find(({ home }) => home.row.name.startsWith('Chi bộ Cơ quan')) ?? below[0];
  return officer ? [hold('committee_officer', unit, officer, offices)] : [];
}

/** The third steady person of a cell, who is never its secretary. */
function isOfficerMaterial({ isSteady, ready, ordinal }: Person): boolean {
  return isSteady && !ready && ordinal === 2;
}

function hold(role: AssignableRole, unit: UnitRow, holder: Person, { tree, on }: Offices): Holding {
  const usual = dayIn(yearOf(on) - 2, '01-10');
  const from = unit.valid_from > tree.since ? foundedOn(on) : usual;
  return {
    holder,
    isSilent: false,
    row: {
      id: identifierFor(startOf(from), 'role', role, unit.name, holder.row.id),
      root_id: tree.rootId,
      member_id: holder.row.id,
      role,
      unit_id: unit.id,
      valid_from: from,
      valid_to: unit.valid_to,
    },
  };
}
