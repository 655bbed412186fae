import 'server-only';
import { can } from '@/domain/access/permissions';
import { validOn } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { placeOfUnit } from '@/server/organisation/unit-place';
import { MOST_SLIPS } from '../most-slips';
import { type CellAccounts, listCellAccounts } from './list-cell-accounts';

/** People in the cells of a unit, and how many of them have no account yet. */
export type SlipCounts = { readonly people: number; readonly without: number };

export type UnitSlips = SlipCounts & {
  readonly unitId: string;
  readonly unitName: string;
  /** Units directly below in which there are people. */
  readonly below: readonly (SlipCounts & { readonly id: string; readonly name: string })[];
  readonly key: string;
};

/** A cell person by person; of a unit above cells only counts, for the administrator. */
export async function readAccountsOf(scope: Scope, unitId: string): Promise<CellAccounts | UnitSlips | null> {
  return (await listCellAccounts(scope, unitId)) ?? readUnitSlips(scope, unitId);
}

type Row = { id: string; name: string; people: bigint; without: bigint };

async function readUnitSlips(scope: Scope, unitId: string): Promise<UnitSlips | null> {
  const { tx, actor, today } = scope;
  const place = await placeOfUnit(scope, unitId);
  if (!place || !can(actor, 'account.manage', place)) return null;
  const unit = await tx.unit.findUnique({
    where: { id: unitId, rootId: actor.rootId, kind: { not: 'cell' } },
    select: { name: true },
  });
  if (!unit) return null;
  const rows = await tx.$queryRaw<Row[]>`
    SELECT u.id, u.name, count(*) AS people, count(*) FILTER (WHERE a.id IS NULL) AS without
      FROM unit_placement p
      JOIN unit u ON u.id = p.unit_id
      JOIN unit_ancestry t ON t.ancestor_id = u.id AND t.valid_from <= ${today}::date AND (t.valid_to IS NULL OR t.valid_to > ${today}::date)
      JOIN membership m ON m.cell_id = t.unit_id AND m.valid_from <= ${today}::date AND (m.valid_to IS NULL OR m.valid_to > ${today}::date)
      LEFT JOIN account a ON a.member_id = m.member_id
     WHERE p.parent_id = ${unitId}::uuid AND p.valid_from <= ${today}::date AND (p.valid_to IS NULL OR p.valid_to > ${today}::date)
     GROUP BY u.id, u.name, u.kind
     ORDER BY u.kind, u.name COLLATE "vi-x-icu"`;
  const below = rows.map(({ people, without, ...row }) => ({
    ...row,
    people: Number(people),
    without: Number(without),
  }));
  const sum = (count: keyof SlipCounts) => below.reduce((total, one) => total + one[count], 0);
  return {
    unitId,
    unitName: unit.name,
    people: sum('people'),
    without: sum('without'),
    below,
    key: crypto.randomUUID(),
  };
}

export type WithoutAccount = {
  readonly memberId: string;
  readonly fullName: string;
  readonly unitName: string;
};

/** The next of a unit's people without an account, cell by cell, as many as one press makes slips for. */
export async function listNextWithoutAccount(
  { tx, today }: Scope,
  unitId: string,
): Promise<readonly WithoutAccount[]> {
  const below = await tx.unitAncestry.findMany({
    where: { ancestorId: unitId, ...validOn(today) },
    select: { unitId: true },
  });
  const rows = await tx.membership.findMany({
    where: {
      cellId: { in: below.map((row) => row.unitId) },
      ...validOn(today),
      member: { account: null },
    },
    orderBy: [{ cell: { name: 'asc' } }, { member: { sortName: 'asc' } }],
    take: MOST_SLIPS,
    select: { memberId: true, cell: { select: { name: true } }, member: { select: { fullName: true } } },
  });
  return rows.map(({ memberId, cell, member }) => ({
    memberId,
    fullName: member.fullName,
    unitName: cell.name,
  }));
}
