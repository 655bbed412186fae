import { describe, expect, it } from 'vitest';
import { can, PERMISSIONS, type Permission, type Place } from '@/domain/access/permissions';
import type { Actor, AssignableRole, Role } from '@/domain/access/roles';
import { ROLES } from '@/domain/access/roles';

// root ─ grassroots ─ cell (the actor's) ; grassroots ─ cell-2 ; root ─ far-cell
const unit = (unitId: string, ...superiorIds: string[]): Place => ({ kind: 'unit', unitId, superiorIds });
const PLACES = {
  mine: { kind: 'own', memberId: 'me' },
  theirs: { kind: 'own', memberId: 'other' },
  root: unit('root'),
  grassroots: unit('grassroots', 'root'),
  cell: unit('cell', 'grassroots', 'root'),
  'cell-2': unit('cell-2', 'grassroots', 'root'),
  'far-cell': unit('far-cell', 'root'),
  'my dossier': { kind: 'dossier', authorId: 'me', reviewerIds: ['other'] },
  'my dossier routed to me': { kind: 'dossier', authorId: 'me', reviewerIds: ['me'] },
  'routed to me': { kind: 'dossier', authorId: 'other', reviewerIds: ['third', 'me'] },
  'not routed to me': { kind: 'dossier', authorId: 'other', reviewerIds: ['third'] },
} satisfies Record<string, Place>;

type PlaceName = keyof typeof PLACES;

const WRITE_OWN: readonly Permission[] = [
  'account.keep',
  'pledge.register',
  'pledge.withdraw',
  'pledge.note-progress',
];
const READ_TEXT: readonly Permission[] = ['pledge.read-text', 'pledge.print'];
const REVIEW: readonly Permission[] = [
  'pledge.approve',
  'pledge.send-back',
  'pledge.take-back-approval',
  'item.confirm',
  'item.refuse',
  'item.take-back-confirmation',
];
const MY_DOSSIERS: readonly PlaceName[] = ['my dossier', 'my dossier routed to me'];
const OWN: readonly PlaceName[] = ['mine', ...MY_DOSSIERS];

/** What everybody may do, by permission. */
function asMember(permission: Permission): readonly PlaceName[] {
  if (WRITE_OWN.includes(permission) || READ_TEXT.includes(permission)) return OWN;
  return ['counts.read', 'unit.read', 'unit.contact'].includes(permission) ? ['cell'] : [];
}

const GRASSROOTS_AND_BELOW: readonly PlaceName[] = ['grassroots', 'cell', 'cell-2'];
const ALL_UNITS: readonly PlaceName[] = ['root', ...GRASSROOTS_AND_BELOW, 'far-cell'];

/** What a role adds: held at the unit named, for counts, small groups, names, unit and contact. */
type Expected = {
  readonly role: Role;
  readonly at: string;
  readonly reviews: boolean;
  readonly places: Readonly<Record<'counts' | 'small' | 'names' | 'unit', readonly PlaceName[]>>;
};

const same = (places: readonly PlaceName[]) => ({
  counts: places,
  small: places,
  names: places,
  unit: places,
});

const MATRIX: readonly Expected[] = [
  { role: 'member', at: '-', reviews: false, places: same([]) },
  { role: 'cell_secretary', at: 'cell', reviews: true, places: same(['cell']) },
  { role: 'cell_secretary', at: 'cell-2', reviews: true, places: same(['cell-2']) },
  { role: 'committee_officer', at: 'grassroots', reviews: true, places: same(GRASSROOTS_AND_BELOW) },
  {
    role: 'committee_officer',
    at: 'root',
    reviews: true,
    places: { counts: ALL_UNITS, small: [], names: [], unit: ALL_UNITS },
  },
  { role: 'campaign_officer', at: 'root', reviews: false, places: same(ALL_UNITS) },
  {
    role: 'inspector',
    at: 'root',
    reviews: false,
    places: { counts: ALL_UNITS, small: [], names: [], unit: ALL_UNITS },
  },
  {
    role: 'leader',
    at: 'root',
    reviews: false,
    places: { counts: ALL_UNITS, small: [], names: [], unit: ALL_UNITS },
  },
  {
    role: 'leader',
    at: 'grassroots',
    reviews: false,
    places: { counts: GRASSROOTS_AND_BELOW, small: [], names: [], unit: GRASSROOTS_AND_BELOW },
  },
  {
    role: 'administrator',
    at: 'root',
    reviews: false,
    places: { counts: [], small: [], names: [], unit: ALL_UNITS },
  },
];

function withRole(permission: Permission, { reviews, places }: Expected): readonly PlaceName[] {
  switch (permission) {
    case 'people.names':
      return places.names;
    case 'counts.read':
      return places.counts;
    case 'counts.read-small':
      return places.small;
    case 'unit.read':
    case 'unit.contact':
      return places.unit;
    default:
      return reviews && !WRITE_OWN.includes(permission) ? ['routed to me'] : [];
  }
}

const actorWith = (role: Role, at: string): Actor => ({
  memberId: 'me',
  cellId: 'cell',
  assignments: role === 'member' ? [] : [{ role, unitId: at }],
});

describe.each(MATRIX)('a $role at $at', (expected) => {
  const actor = actorWith(expected.role, expected.at);

  it.each(PERMISSIONS)('has %s in exactly the places of the table', (permission) => {
    const allowed = Object.entries(PLACES).filter(([, place]) => can(actor, permission, place));
    const named = new Set<string>([...asMember(permission), ...withRole(permission, expected)]);
    expect(new Set(allowed.map(([name]) => name))).toEqual(named);
  });
});

describe('the permission table', () => {
  it('was tried for every role', () => {
    expect(new Set(MATRIX.map(({ role }) => role))).toEqual(new Set(ROLES));
  });

  it('was tried for every permission about a person', () => {
    const known = [...WRITE_OWN, ...READ_TEXT, ...REVIEW];
    expect(
      PERMISSIONS.filter((permission) => /^(account|pledge|item)\./.test(permission)).toSorted(),
    ).toEqual(known.toSorted());
  });

  it.each(['pledge.delete', 'constructor', '__proto__', ''])('does not know the permission "%s"', (name) => {
    const actor = actorWith('campaign_officer', 'root');
    for (const place of Object.values(PLACES)) expect(can(actor, name as Permission, place)).toBe(false);
  });

  it.each(['owner', 'constructor', ''])('gives nothing to the role "%s"', (name) => {
    const actor = actorWith(name as AssignableRole, 'root');
    expect(can(actor, 'counts.read', PLACES.root)).toBe(false);
  });

  it('gives an account without a cell nothing of a cell', () => {
    const actor: Actor = { memberId: 'me', cellId: null, assignments: [] };
    expect(can(actor, 'counts.read', PLACES.cell)).toBe(false);
  });

  it('does not let a former reviewer read a dossier that is still routed to them', () => {
    expect(can(actorWith('member', '-'), 'pledge.read-text', PLACES['routed to me'])).toBe(false);
  });
});
