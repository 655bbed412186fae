import { describe, expect, it } from 'vitest';
import { can, groundsFor, PERMISSIONS, type Permission, type Place } from '@/domain/access/permissions';
import type { Actor, AssignableRole, Role } from '@/domain/access/roles';
import { ASSIGNABLE_ROLES } from '@/domain/access/roles';

// root ─ grassroots ─ cell (the actor's) ; grassroots ─ cell-2 ; root ─ far-cell
const unit = (unitId: string, ...superiorIds: string[]): Place => ({ kind: 'unit', unitId, superiorIds });
// The pledge of cell-2 as a collective.
function collective(held: {
  readonly penIds: readonly string[];
  readonly reviewerIds: readonly string[];
}): Place {
  return { kind: 'unit-dossier', unitId: 'cell-2', superiorIds: ['grassroots', 'root'], ...held };
}
const PLACES = {
  mine: { kind: 'own', memberId: 'me' },
  theirs: { kind: 'own', memberId: 'other' },
  root: unit('root'),
  grassroots: unit('grassroots', 'root'),
  cell: unit('cell', 'grassroots', 'root'),
  'cell-2': unit('cell-2', 'grassroots', 'root'),
  'far-cell': unit('far-cell', 'root'),
  'my dossier': { kind: 'dossier', authorId: 'me', reviewerIds: ['other'], assistantIds: [] },
  'my dossier routed to me': { kind: 'dossier', authorId: 'me', reviewerIds: ['me'], assistantIds: [] },
  'routed to me': { kind: 'dossier', authorId: 'other', reviewerIds: ['third', 'me'], assistantIds: [] },
  'not routed to me': { kind: 'dossier', authorId: 'other', reviewerIds: ['third'], assistantIds: [] },
  'helped by me': { kind: 'dossier', authorId: 'other', reviewerIds: ['third'], assistantIds: ['me'] },
  'written by me': collective({ penIds: ['me'], reviewerIds: ['other'] }),
  'collective routed to me': collective({ penIds: ['other'], reviewerIds: ['me'] }),
} satisfies Record<string, Place>;

type PlaceName = keyof typeof PLACES;

const WRITE_OWN: readonly Permission[] = [
  'account.keep',
  'data.own',
  'pledge.register',
  'pledge.withdraw',
  'pledge.note-progress',
];
const PEN: readonly Permission[] = ['pledge.register', 'pledge.withdraw', 'pledge.note-progress'];
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
  if (['directive.read', 'campaign.read'].includes(permission)) return ['cell', 'grassroots', 'root'];
  return ['counts.read', 'unit.read', 'unit.contact', 'collective.read'].includes(permission) ? ['cell'] : [];
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
  { role: 'campaign_officer', at: 'root', reviews: true, places: same(ALL_UNITS) },
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

const KEEPS_REGISTER: readonly Permission[] = ['directive.keep', 'theme.keep'];
const SETS_THE_YEAR_UP: readonly Permission[] = ['campaign.keep', 'campaign.extend'];
const ADMINISTERS: readonly Permission[] = [
  'unit.keep',
  'person.keep',
  'role.keep',
  'account.manage',
  'account.slip',
  'workbook.import',
  'audit.read',
];

type Units = readonly string[];
type ByRole = (expected: Expected) => Units;

const forRoles =
  (...roles: readonly Role[]) =>
  (expected: Expected): Units =>
    roles.includes(expected.role) ? expected.places.unit : [];
const inLine: ByRole = ({ role, at, places }) => [
  ...LINE,
  at,
  ...(role === 'cell_secretary' ? [] : places.unit),
];
const register: ByRole = ({ role, places }) => (keepsRegister(role) ? places.small : []);
const administers = forRoles('administrator');

/** Where a role reaches a permission as a unit's; a collective's pledge stands at its unit. */
const UNITS: Readonly<Partial<Record<Permission, ByRole>>> = {
  'people.names': ({ places }) => places.names,
  'counts.read': ({ places }) => places.counts,
  'counts.read-small': ({ places }) => places.small,
  'collective.read': ({ role, at, places }) => (role === 'cell_secretary' ? [at] : places.counts),
  'unit.read': ({ places }) => places.unit,
  'unit.contact': ({ places }) => places.unit,
  'directive.read': inLine,
  'campaign.read': inLine,
  'pledge.open-text': forRoles('campaign_officer', 'inspector'),
  'directive.keep': register,
  'theme.keep': register,
  'campaign.keep': forRoles('campaign_officer'),
  'campaign.extend': forRoles('campaign_officer'),
  ...Object.fromEntries(ADMINISTERS.map((permission) => [permission, administers])),
  'account.slip': (expected) => (expected.role === 'cell_secretary' ? [expected.at] : administers(expected)),
};

function unitsWithRole(permission: Permission, expected: Expected): Units {
  return UNITS[permission]?.(expected) ?? [];
}

const LINE = ['cell', 'grassroots', 'root'];
const keepsRegister = (role: Role) => role === 'campaign_officer' || role === 'committee_officer';

function withRole(permission: Permission, expected: Expected): readonly string[] {
  const { role, reviews } = expected;
  if (role === 'member') return [];
  const units = unitsWithRole(permission, expected);
  const isOfUnits = !['directive.read', 'campaign.read'].includes(permission) || role !== 'cell_secretary';
  const standsThere = isOfUnits && reachedByRole(permission, expected).includes('cell-2');
  const dossiers = standsThere ? ['written by me', 'collective routed to me'] : [];
  const routed = reviews && [...READ_TEXT, ...REVIEW].includes(permission);
  const pen = ['cell_secretary', 'committee_officer'].includes(role) && PEN.includes(permission);
  return [
    ...units.filter((place) => place !== '-'),
    ...dossiers,
    ...(routed ? ['routed to me', 'collective routed to me'] : []),
    ...(pen ? ['written by me', 'helped by me'] : []),
  ];
}

/** The part that does not come from standing in the line. */
function reachedByRole(permission: Permission, expected: Expected): readonly string[] {
  const isRead = ['directive.read', 'campaign.read'].includes(permission);
  return isRead ? expected.places.unit : unitsWithRole(permission, expected);
}

const actorWith = (role: Role, at: string): Actor => ({
  memberId: 'me',
  cellId: 'cell',
  assignments: role === 'member' ? [] : [{ role, unitId: at }],
  lineIds: [...new Set(['cell', 'grassroots', 'root', ...(role === 'member' ? [] : [at])])],
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
    expect(new Set(MATRIX.map(({ role }) => role))).toEqual(new Set(['member', ...ASSIGNABLE_ROLES]));
  });

  it('was tried for every permission', () => {
    const known = [
      ...WRITE_OWN,
      ...READ_TEXT,
      ...REVIEW,
      ...KEEPS_REGISTER,
      ...SETS_THE_YEAR_UP,
      ...ADMINISTERS,
      'people.names',
      'counts.read',
      'counts.read-small',
      'collective.read',
      'unit.read',
      'unit.contact',
      'directive.read',
      'campaign.read',
      'pledge.open-text',
    ];
    expect(PERMISSIONS.toSorted()).toEqual(known.toSorted());
  });

  it.each(['pledge.delete', 'constructor', '__proto__', ''])('does not know the permission "%s"', (name) => {
    const actor = actorWith('campaign_officer', 'root');
    for (const place of Object.values(PLACES)) expect(can(actor, name as Permission, place)).toBe(false);
  });

  it.each(['owner', 'constructor', ''])('gives nothing to the role "%s"', (name) => {
    const actor = actorWith(name as AssignableRole, 'root');
    expect(can(actor, 'counts.read', PLACES.root)).toBe(false);
  });

  it('ends a secretary’s role at the unit where it is held: nothing of a collective below the cell is theirs by it', () => {
    const actor = { ...actorWith('cell_secretary', 'cell'), cellId: null, lineIds: [] };
    const below = unit('group', 'cell', 'grassroots', 'root');
    expect(PERMISSIONS.filter((permission) => can(actor, permission, PLACES.cell))).not.toEqual([]);
    expect(PERMISSIONS.filter((permission) => can(actor, permission, below))).toEqual([]);
  });

  it('gives an account without a cell nothing of a cell', () => {
    const actor: Actor = { memberId: 'me', cellId: null, assignments: [], lineIds: [] };
    expect(can(actor, 'counts.read', PLACES.cell)).toBe(false);
  });

  it('does not let a former reviewer read a dossier that is still routed to them', () => {
    expect(can(actorWith('member', '-'), 'pledge.read-text', PLACES['routed to me'])).toBe(false);
  });
});

describe('why something is allowed', () => {
  const actor: Actor = {
    ...actorWith('committee_officer', 'grassroots'),
    assignments: [
      { role: 'committee_officer', unitId: 'grassroots' },
      { role: 'leader', unitId: 'root' },
    ],
  };

  it('names every role that reaches the place, where it is held, and being a member', () => {
    expect(groundsFor(actor, 'counts.read', PLACES.cell)).toEqual([
      { role: 'member', reach: 'own-cell' },
      { role: 'committee_officer', unitId: 'grassroots', reach: 'below' },
      { role: 'leader', unitId: 'root', reach: 'below' },
    ]);
  });

  it('names only the roles that give the permission', () => {
    expect(groundsFor(actor, 'people.names', PLACES['cell-2'])).toEqual([
      { role: 'committee_officer', unitId: 'grassroots', reach: 'below-own-committee' },
    ]);
  });

  it('names nothing for what is not allowed', () => {
    expect(groundsFor(actor, 'people.names', PLACES['far-cell'])).toEqual([]);
  });
});
