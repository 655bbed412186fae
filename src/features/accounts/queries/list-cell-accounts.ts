import 'server-only';
import { can } from '@/domain/access/permissions';
import { toDbDate, validOn } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { placeOfUnit } from '@/server/organisation/unit-place';

export type AccountLine = {
  readonly memberId: string;
  readonly fullName: string;
  readonly unitName: string;
  readonly loginName: string | null;
  readonly isDisabled: boolean;
  readonly hasSignedIn: boolean;
  /** A role-holder's slip is the administrator's to give. */
  readonly holdsRole: boolean;
};

export type CellAccounts = {
  readonly cellId: string;
  readonly cellName: string;
  readonly people: readonly AccountLine[];
  readonly canManage: boolean;
  readonly key: string;
};

/** Who in a cell has an account, for the administrator and for the cell's own secretary. */
export async function listCellAccounts(scope: Scope, cellId: string): Promise<CellAccounts | null> {
  const place = await placeOfUnit(scope, cellId);
  if (!place || !can(scope.actor, 'account.slip', place)) return null;
  const cell = await scope.tx.unit.findUnique({
    where: { id: cellId, rootId: scope.actor.rootId, kind: 'cell' },
    select: { name: true },
  });
  if (!cell) return null;
  return {
    cellId,
    cellName: cell.name,
    people: await listPeople(scope, cellId),
    canManage: can(scope.actor, 'account.manage', place),
    key: crypto.randomUUID(),
  };
}

async function listPeople({ tx, today }: Scope, cellId: string): Promise<readonly AccountLine[]> {
  const rows = await tx.membership.findMany({
    where: { cellId, ...validOn(today) },
    orderBy: { member: { sortName: 'asc' } },
    select: {
      memberId: true,
      cell: { select: { name: true } },
      member: {
        select: {
          fullName: true,
          account: { select: { loginName: true, isDisabled: true, firstSignedInOn: true } },
          assignments: {
            // One that begins later counts too, as it does for who gives out the slip (i_give_slip).
            where: { OR: [{ validTo: null }, { validTo: { gt: toDbDate(today) } }] },
            select: { id: true },
          },
        },
      },
    },
  });
  return rows.map(({ memberId, cell, member: { fullName, account, assignments } }) => ({
    memberId,
    fullName,
    unitName: cell.name,
    loginName: account?.loginName ?? null,
    isDisabled: account?.isDisabled ?? false,
    hasSignedIn: account?.firstSignedInOn != null,
    holdsRole: assignments.length > 0,
  }));
}
