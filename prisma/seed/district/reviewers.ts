import type { AssignableRole } from '@/domain/access/roles';
import { reviewersOf } from '@/domain/organisation/reviewers-of';
import { pensOf, unitReviewersOf } from '@/domain/organisation/unit-reviewers';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { groupBy } from './group-by';
import { membershipOn, type Person } from './people';
import type { Holding } from './roles';
import type { UnitRow } from './rows';
import { isInForce, type Tree } from './tree';

/** Somebody who does something, with the role in whose name it is done. */
export type Doer = {
  readonly memberId: string;
  readonly name: string;
  readonly role: AssignableRole | 'member';
};

/** Finds who acts in a dossier; null when nobody does who has ever signed in. */
export type Hands = {
  readonly reviewerOf: (author: Person, on: CalendarDate) => Doer | null;
  readonly penOf: (unit: UnitRow, on: CalendarDate) => Doer | null;
  readonly unitReviewerOf: (unit: UnitRow, on: CalendarDate) => Doer | null;
};

export function handsOf(tree: Tree, holdings: readonly Holding[]): Hands {
  const byUnit = groupBy(holdings, ({ row }) => row.unit_id);
  const kindOf = new Map(tree.units.map(({ id, kind }) => [id, kind]));
  const liveAt = (unitIds: readonly string[], on: CalendarDate) =>
    unitIds.flatMap((unitId) => byUnit.get(unitId) ?? []).filter(({ row }) => isInForce(row, on));
  const unitQuestion = ({ id, kind }: UnitRow, on: CalendarDate) => {
    const superiorIds = tree.superiorsOf(id, on);
    const live = liveAt([id, ...superiorIds], on);
    const superiors = superiorIds.map((superiorId) => ({
      id: superiorId,
      kind: kindOf.get(superiorId) ?? 'root',
    }));
    return { live, asked: { unit: { id, kind }, superiors, liveRoles: live.map(heldRole) } };
  };
  return {
    reviewerOf: (author, on) => {
      const cellId = membershipOn(author, on)?.cell_id;
      if (!cellId) return null;
      const superiorIds = tree.superiorsOf(cellId, on);
      const live = liveAt([cellId, ...superiorIds], on);
      const asked = { authorId: author.row.id, cellId, superiorIds, liveRoles: live.map(heldRole) };
      return firstDoer(live, reviewersOf(asked));
    },
    penOf: (unit, on) => {
      const { live, asked } = unitQuestion(unit, on);
      const pens = pensOf(asked);
      const held = live.filter(
        ({ row }) => row.role === 'cell_secretary' || row.role === 'committee_officer',
      );
      return firstDoer(
        held,
        pens.flatMap((memberId) => held.filter(({ row }) => row.member_id === memberId).map(heldRole)),
      );
    },
    unitReviewerOf: (unit, on) => {
      const { live, asked } = unitQuestion(unit, on);
      return firstDoer(live, unitReviewersOf(asked));
    },
  };
}

function heldRole({ row }: Holding) {
  return { memberId: row.member_id, role: row.role, unitId: row.unit_id };
}

type Named = { readonly memberId: string; readonly role: AssignableRole };

/** The first of those named who has ever signed in. */
function firstDoer(live: readonly Holding[], named: readonly Named[]): Doer | null {
  for (const { memberId, role } of named) {
    const holding = live.find(({ row }) => row.member_id === memberId && row.role === role);
    if (holding && !holding.isSilent) return { memberId, name: holding.holder.row.full_name, role };
  }
  return null;
}

export function asAuthor({ row }: Person): Doer {
  return { memberId: row.id, name: row.full_name, role: 'member' };
}

/** The database names the assignable roles only: an author acts without one. */
export function storedRole({ role }: Doer): AssignableRole | null {
  return role === 'member' ? null : role;
}
