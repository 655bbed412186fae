import type { AssignableRole } from '@/domain/access/roles';
import { reviewersOf } from '@/domain/organisation/reviewers-of';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { groupBy } from './group-by';
import { membershipOn, type Person } from './people';
import type { Holding } from './roles';
import { isInForce, type Tree } from './tree';

/** Somebody who does something, with the role in whose name it is done. */
export type Doer = {
  readonly memberId: string;
  readonly name: string;
  readonly role: AssignableRole | 'member';
};

/** Finds who reviews a person's dossier on a day; null when nobody does who has ever signed in. */
export type FindReviewer = (author: Person, on: CalendarDate) => Doer | null;

export function reviewerFinder(tree: Tree, holdings: readonly Holding[]): FindReviewer {
  const byUnit = groupBy(holdings, ({ row }) => row.unit_id);
  return (author, on) => {
    const cellId = membershipOn(author, on)?.cell_id;
    if (!cellId) return null;
    const superiorIds = tree.superiorsOf(cellId, on);
    const live = [cellId, ...superiorIds]
      .flatMap((unitId) => byUnit.get(unitId) ?? [])
      .filter(({ row }) => isInForce(row, on));
    const reviewers = reviewersOf({
      authorId: author.row.id,
      cellId,
      superiorIds,
      liveRoles: live.map(({ row }) => ({ memberId: row.member_id, role: row.role, unitId: row.unit_id })),
    });
    for (const { memberId, role } of reviewers) {
      const holding = live.find(({ row }) => row.member_id === memberId && row.role === role);
      if (holding && !holding.isSilent) return { memberId, name: holding.holder.row.full_name, role };
    }
    return null;
  };
}

export function asAuthor({ row }: Person): Doer {
  return { memberId: row.id, name: row.full_name, role: 'member' };
}

/** The database names the assignable roles only: an author acts without one. */
export function storedRole({ role }: Doer): AssignableRole | null {
  return role === 'member' ? null : role;
}
