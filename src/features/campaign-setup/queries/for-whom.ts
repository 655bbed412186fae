import 'server-only';
import { validOn } from '@/server/db/calendar';
import { likeWords } from '@/server/db/like-words';
import type { Scope } from '@/server/db/scope';

/** A unit or a person that an extension may be for. */
export type ForWhom = {
  readonly kind: 'unit' | 'member';
  readonly id: string;
  readonly name: string;
  /** The person's cell; nothing for a unit. */
  readonly where: string;
};

type Asked = { readonly unitId: string | null; readonly memberId: string | null };

/** Exactly one of the two, in the own root; null otherwise. */
export async function findForWhom(
  { tx, actor }: Scope,
  { unitId, memberId }: Asked,
): Promise<ForWhom | null> {
  if ((unitId === null) === (memberId === null)) return null;
  const { rootId } = actor;
  if (unitId) {
    const unit = await tx.unit.findUnique({
      where: { id: unitId, rootId, kind: { not: 'root' } },
      select: { name: true },
    });
    return unit && { kind: 'unit', id: unitId, name: unit.name, where: '' };
  }
  const member = await tx.member.findUnique({
    where: { id: memberId ?? '', rootId },
    select: { fullName: true },
  });
  return member && { kind: 'member', id: memberId ?? '', name: member.fullName, where: '' };
}

const MOST = 10;

/** Units and people whose names hold the typed words, diacritics or not. */
export async function searchForWhom(scope: Scope, typed: string | undefined): Promise<readonly ForWhom[]> {
  const words = likeWords(typed);
  if (words.length === 0) return [];
  const { tx, actor, today } = scope;
  const AND = words.map((word) => ({ searchName: { contains: word } }));
  const units = await tx.unit.findMany({
    where: { rootId: actor.rootId, kind: { not: 'root' }, AND: [...AND, validOn(today)] },
    orderBy: { name: 'asc' },
    take: MOST,
    select: { id: true, name: true },
  });
  const members = await tx.member.findMany({
    where: { rootId: actor.rootId, AND, memberships: { some: validOn(today) } },
    orderBy: { sortName: 'asc' },
    take: MOST,
    select: {
      id: true,
      fullName: true,
      memberships: { where: validOn(today), select: { cell: { select: { name: true } } } },
    },
  });
  return [
    ...units.map(({ id, name }) => ({ kind: 'unit' as const, id, name, where: '' })),
    ...members.map(({ id, fullName, memberships }) => ({
      kind: 'member' as const,
      id,
      name: fullName,
      where: memberships[0]?.cell.name ?? '',
    })),
  ];
}
