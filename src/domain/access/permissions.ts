import type { Actor, Role, RoleAssignment } from './roles';

export const PERMISSIONS = [
  'pledge.register',
  'pledge.withdraw',
  'pledge.note-progress',
  'pledge.read-text',
  'pledge.print',
  'pledge.approve',
  'pledge.send-back',
  'pledge.take-back-approval',
  'item.confirm',
  'item.refuse',
  'item.take-back-confirmation',
  'people.names',
  'counts.read',
  'counts.read-small',
  'unit.read',
  'unit.contact',
  'account.keep',
  'data.own',
  'collective.read',
  'pledge.open-text',
  'directive.read',
  'directive.keep',
  'theme.keep',
  'campaign.read',
  'campaign.keep',
  'campaign.extend',
  'unit.keep',
  'person.keep',
  'role.keep',
  'account.manage',
  'account.slip',
  'workbook.import',
  'audit.read',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

/**
 * What a question is about: something of one's own, a unit of the tree, or one person's dossier with
 * those whom it is routed to (see `reviewersOf`).
 */
export type Place =
  | { readonly kind: 'own'; readonly memberId: string }
  | {
      readonly kind: 'unit';
      readonly unitId: string;
      /** Nearest first, the root last; empty for the root itself. */
      readonly superiorIds: readonly string[];
    }
  | {
      readonly kind: 'dossier';
      readonly authorId: string;
      readonly reviewerIds: readonly string[];
      /** Secretaries of the author's cell who may type for the author: while the entry is an assisted one. */
      readonly assistantIds: readonly string[];
    }
  | {
      /** A collective's pledge: the unit, who holds its pen, and those one level up who review it. */
      readonly kind: 'unit-dossier';
      readonly unitId: string;
      readonly superiorIds: readonly string[];
      readonly penIds: readonly string[];
      readonly reviewerIds: readonly string[];
    };

/** How far a role's permission goes. */
export type Reach =
  /** What the actor wrote. */
  | 'own'
  /** Dossiers routed to the actor, never the actor's own. */
  | 'routed'
  /** What the actor writes for another: a collective's pledge, or an assisted entry. */
  | 'pen'
  /** The cell to which the actor belongs. */
  | 'own-cell'
  /** Units at or above the own cell and above where a role is held: what they issue is meant for the actor. */
  | 'line'
  /** The very unit at which the role is held. */
  | 'at'
  /** The unit at which the role is held and all below it. */
  | 'below'
  /** The same, unless the role is held at the root, where only routed dossiers are read. */
  | 'below-own-committee';

type Grants = Readonly<Partial<Record<Permission, Reach>>>;

const REVIEW: Grants = {
  'pledge.read-text': 'routed',
  'pledge.print': 'routed',
  'pledge.approve': 'routed',
  'pledge.send-back': 'routed',
  'pledge.take-back-approval': 'routed',
  'item.confirm': 'routed',
  'item.refuse': 'routed',
  'item.take-back-confirmation': 'routed',
};

/** A collective's pledge is written where the role is held; a member's, on their behalf. */
const PEN: Grants = { 'pledge.register': 'pen', 'pledge.withdraw': 'pen', 'pledge.note-progress': 'pen' };
const UNIT_BELOW: Grants = { 'unit.read': 'below', 'unit.contact': 'below', 'directive.read': 'below' };
const COUNTS_BELOW: Grants = {
  ...UNIT_BELOW,
  'counts.read': 'below',
  'collective.read': 'below',
  'campaign.read': 'below',
};

/**
 * Role × permission × reach; what is not written here is not allowed. Leaders and inspectors stop at
 * counts and do not see groups under five; `counts.read-small` goes to those who know the names anyway.
 */
export const PERMISSION_TABLE: Readonly<Record<Role, Grants>> = {
  member: {
    'pledge.register': 'own',
    'pledge.withdraw': 'own',
    'pledge.note-progress': 'own',
    'pledge.read-text': 'own',
    'pledge.print': 'own',
    'counts.read': 'own-cell',
    'unit.read': 'own-cell',
    'unit.contact': 'own-cell',
    'account.keep': 'own',
    'data.own': 'own',
    'collective.read': 'own-cell',
    'directive.read': 'line',
    'campaign.read': 'line',
  },
  cell_secretary: {
    ...REVIEW,
    ...PEN,
    'collective.read': 'at',
    'account.slip': 'at',
    'people.names': 'at',
    'counts.read': 'at',
    'counts.read-small': 'at',
    'unit.read': 'at',
    'unit.contact': 'at',
  },
  committee_officer: {
    ...REVIEW,
    ...PEN,
    ...COUNTS_BELOW,
    'directive.keep': 'below-own-committee',
    'theme.keep': 'below-own-committee',
    'people.names': 'below-own-committee',
    'counts.read-small': 'below-own-committee',
  },
  campaign_officer: {
    ...REVIEW,
    ...COUNTS_BELOW,
    'people.names': 'below',
    'counts.read-small': 'below',
    'pledge.open-text': 'below',
    'directive.keep': 'below',
    'theme.keep': 'below',
    'campaign.keep': 'below',
    'campaign.extend': 'below',
  },
  inspector: { ...COUNTS_BELOW, 'pledge.open-text': 'below' },
  leader: COUNTS_BELOW,
  administrator: {
    ...UNIT_BELOW,
    'campaign.read': 'below',
    'unit.keep': 'below',
    'person.keep': 'below',
    'role.keep': 'below',
    'account.manage': 'below',
    'account.slip': 'below',
    'workbook.import': 'below',
    'audit.read': 'below',
  },
};

/** What lets an actor do something: being a member, or a role held at a unit, and how far that goes. */
export type Ground =
  | { readonly role: 'member'; readonly reach: Reach }
  | (RoleAssignment & { readonly reach: Reach });

/** Every ground on which an actor may do something at a place, as of today; none for whatever is unknown. */
export function groundsFor(actor: Actor, permission: Permission, place: Place): readonly Ground[] {
  const asMember = PERMISSION_TABLE.member[permission];
  const own: Ground[] =
    asMember && reachesAsMember(actor, asMember, place) ? [{ role: 'member', reach: asMember }] : [];
  const held = actor.assignments.flatMap((held): Ground[] => {
    const reach = PERMISSION_TABLE[held.role]?.[permission];
    return reach && reachesWithRole({ actor, held }, reach, place) ? [{ ...held, reach }] : [];
  });
  return [...own, ...held];
}

/** Says whether an actor may do something at a place, as of today; whatever is unknown is not allowed. */
export function can(actor: Actor, permission: Permission, place: Place): boolean {
  return groundsFor(actor, permission, place).length > 0;
}

function reachesAsMember(actor: Actor, reach: Reach, place: Place): boolean {
  if (reach === 'own-cell') return isAtUnit(place) && place.unitId === actor.cellId;
  if (reach === 'line') return place.kind === 'unit' && actor.lineIds.includes(place.unitId);
  if (reach !== 'own') return false;
  if (place.kind === 'own') return place.memberId === actor.memberId;
  return place.kind === 'dossier' && place.authorId === actor.memberId;
}

type Holder = { readonly actor: Actor; readonly held: RoleAssignment };

function reachesWithRole({ actor, held }: Holder, reach: Reach, place: Place): boolean {
  if (reach === 'routed' || reach === 'pen') return holdsDossier(actor, reach, place);
  if (!isAtUnit(place)) return false;
  const isHere = held.unitId === place.unitId;
  const isBelow = isHere || place.superiorIds.includes(held.unitId);
  const rootId = place.superiorIds.at(-1) ?? place.unitId;
  switch (reach) {
    case 'at':
      return isHere;
    case 'below':
      return isBelow;
    case 'below-own-committee':
      return isBelow && held.unitId !== rootId;
    default:
      return false;
  }
}

function isAtUnit(place: Place): place is Extract<Place, { kind: 'unit' | 'unit-dossier' }> {
  return place.kind === 'unit' || place.kind === 'unit-dossier';
}

function holdsDossier({ memberId }: Actor, reach: 'routed' | 'pen', place: Place): boolean {
  switch (place.kind) {
    case 'dossier':
      if (place.authorId === memberId) return false;
      return (reach === 'routed' ? place.reviewerIds : place.assistantIds).includes(memberId);
    case 'unit-dossier':
      return (reach === 'routed' ? place.reviewerIds : place.penIds).includes(memberId);
    case 'own':
    case 'unit':
      return false;
  }
}
