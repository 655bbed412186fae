import { DISTRICT } from '../data/ready-people';
import { groupBy } from './group-by';
import type { Person } from './people';
import { randomFor } from './random';
import type { Holding } from './roles';
import type { UnitRow } from './rows';
import type { Tree } from './tree';

const POSITIONS: Readonly<Record<string, string>> = {
  cell_secretary: 'Bí thư chi bộ',
  committee_officer: 'Cán bộ Đảng ủy',
};

/** Writes on each unit whom to call, and on the holders what they are; returns phones by member id. */
export function writeContacts(
  tree: Tree,
  people: readonly Person[],
  holdings: readonly Holding[],
): ReadonlyMap<string, string> {
  const phones = new Map<string, string>();
  const open = holdings.filter(({ row }) => row.valid_to === null);
  for (const { holder, row } of open) holder.row.party_position = POSITIONS[row.role] ?? 'Đảng viên';

  const holdersAt = groupBy(open, ({ row }) => row.unit_id);
  const byHome = groupBy(people, ({ home }) => home.row.id);
  for (const [index, unit] of tree.units.filter(({ name }) => name !== DISTRICT).entries()) {
    const holder = holdersAt.get(unit.id)?.[0]?.holder;
    const contact = holder ?? stand(unit, tree, byHome);
    const phone = `0900${String(index + 1).padStart(6, '0')}`;
    unit.contact_name = contact?.row.full_name ?? null;
    unit.contact_phone = spaced(phone);
    if (holder && !phones.has(holder.row.id)) phones.set(holder.row.id, phone);
  }
  return phones;
}

/** Where nobody holds a role: a cell's second person, or somebody of a cell near the unit. */
function stand(
  unit: UnitRow,
  tree: Tree,
  byHome: ReadonlyMap<string, readonly Person[]>,
): Person | undefined {
  const own = byHome.get(unit.id);
  if (own) return own[1];
  const above = tree.placements.find((row) => row.unit_id === unit.id)?.parent_id;
  const near = tree.placements.find(
    ({ parent_id, unit_id }) => (parent_id === unit.id || parent_id === above) && byHome.has(unit_id),
  );
  return near && randomFor('contact', unit.name).pick(byHome.get(near.unit_id) ?? []);
}

function spaced(phone: string): string {
  return `${phone.slice(0, 4)} ${phone.slice(4, 7)} ${phone.slice(7)}`;
}
