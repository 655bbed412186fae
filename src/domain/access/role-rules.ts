import type { UnitKind } from '@/domain/organisation/unit-kind';
import type { AssignableRole } from './roles';

const UNITS_OF_ROLE: Readonly<Record<AssignableRole, readonly UnitKind[]>> = {
  cell_secretary: ['cell', 'collective'],
  committee_officer: ['root', 'grassroots_committee', 'section_committee', 'collective'],
  campaign_officer: ['root'],
  inspector: ['root', 'grassroots_committee'],
  leader: ['root', 'grassroots_committee', 'section_committee'],
  administrator: ['root'],
};

/** Says whether a role is one that is held at a unit of this kind. */
export function mayBeHeldAt(role: AssignableRole, kind: UnitKind): boolean {
  return UNITS_OF_ROLE[role].includes(kind);
}
