import 'server-only';
import { validOn } from '@/server/db/calendar';
import { likeWords } from '@/server/db/like-words';
import type { Scope } from '@/server/db/scope';

/** A unit or a person that an extension may be for. */
export type ForWhom = {
  readonly kind: 'unit' | 'member';
  readonly id: string;
  readonly name: string;
  /** The person's cell, or the unit above the unit: names repeat from commune to commune. */
  readonly where: string;
};

type Asked = { readonly unitId: string | null; readonly memberId: string | null };

/** Exactly one of the two, in the own root and there today; null otherwise. */
export async function findForWhom(scope: Scope, { unitId, memberId }: Asked): Promise<ForWhom | null> {
  if (unitId && !memberId) return (await listUnits(scope, { id: unitId }))[0] ?? null;
  if (memberId && !unitId) return (await listMembers(scope, { id: memberId }))[0] ?? null;
  return null;
}

/** How many of each kind a search shows. */
export const MOST_FOUND = 10;

/** Units and people whose names hold the typed words, diacritics or not. */
export async function searchForWhom(scope: Scope, typed: string | undefined): Promise<readonly ForWhom[]> {
  const words = likeWords(typed);
  if (words.length === 0) return [];
  const byName = words.map((word) => ({ searchName: { contains: word } }));
  return [...(await listUnits(scope, { AND: byName })), ...(await listMembers(scope, { AND: byName }))];
}

type Which =
  | { readonly id: string }
  | { readonly AND: { readonly searchName: { readonly contains: string } }[] };

async function listUnits({ tx, actor, today }: Scope, which: Which): Promise<readonly ForWhom[]> {
  const rows = await tx.unit.findMany({
    where: { ...which, rootId: actor.rootId, kind: { not: 'root' }, ...validOn(today) },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MOST_FOUND,
    select: {
      id: true,
      name: true,
      placements: { where: validOn(today), select: { parent: { select: { name: true } } } },
    },
  });
  return rows.map(({ id, name, placements }) => ({
    kind: 'unit',
    id,
    name,
    where: placements[0]?.parent.name ?? '',
  }));
}

async function listMembers({ tx, actor, today }: Scope, which: Which): Promise<readonly ForWhom[]> {
  const rows = await tx.member.findMany({
    where: { ...which, rootId: actor.rootId, memberships: { some: validOn(today) } },
    orderBy: [{ sortName: 'asc' }, { id: 'asc' }],
    take: MOST_FOUND,
    select: {
      id: true,
      fullName: true,
      memberships: { where: validOn(today), select: { cell: { select: { name: true } } } },
    },
  });
  return rows.map(({ id, fullName, memberships }) => ({
    kind: 'member',
    id,
    name: fullName,
    where: memberships[0]?.cell.name ?? '',
  }));
}
