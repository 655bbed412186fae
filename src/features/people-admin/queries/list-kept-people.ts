import 'server-only';
import { can } from '@/domain/access/permissions';
import type { Standing } from '@/domain/organisation/standing';
import { validOn } from '@/server/db/calendar';
import type { Prisma } from '@/server/db/generated/client';
import { likeWords } from '@/server/db/like-words';
import type { Scope } from '@/server/db/scope';
import { isId, placeOfUnit } from '@/server/organisation/unit-place';

export type PeopleAddress = {
  readonly tim?: string | undefined;
  readonly chiBo?: string | undefined;
  readonly taiKhoan?: string | undefined;
  readonly trang?: string | undefined;
};

export type PersonLine = {
  readonly id: string;
  readonly fullName: string;
  readonly code: string | null;
  readonly cellName: string | null;
  readonly standing: Standing | null;
  readonly loginName: string | null;
};

export type PeopleList = {
  readonly rows: readonly PersonLine[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly asked: PeopleAddress;
  /** The cell that the list is of. */
  readonly cell: { readonly id: string; readonly name: string } | null;
};

const PAGE = 50;

/** The people of the root, by tên; found by words of the name, by code or by login. */
export async function listKeptPeople(scope: Scope, asked: PeopleAddress): Promise<PeopleList | null> {
  const place = await placeOfUnit(scope, scope.actor.rootId);
  if (!place || !can(scope.actor, 'person.keep', place)) return null;
  const cell = await findCell(scope, asked.chiBo);
  const where = whereOf(scope, asked, cell?.id ?? null);
  const total = await scope.tx.member.count({ where });
  const pages = Math.max(1, Math.ceil(total / PAGE));
  const page = Math.min(pages, Math.max(1, Number(asked.trang) || 1));
  return { rows: await readRows(scope, where, page), total, page, pages, asked, cell };
}

async function findCell({ tx, actor }: Scope, cellId: string | undefined) {
  if (!cellId || !isId(cellId)) return null;
  return tx.unit.findUnique({
    where: { id: cellId, rootId: actor.rootId },
    select: { id: true, name: true },
  });
}

function whereOf(
  { actor, today }: Scope,
  { tim = '', taiKhoan }: PeopleAddress,
  cellId: string | null,
): Prisma.MemberWhereInput {
  const words = likeWords(tim);
  const byName = { AND: words.map((word) => ({ searchName: { contains: word } })) };
  const typed = tim.trim();
  return {
    rootId: actor.rootId,
    ...(typed && { OR: [byName, { code: typed }, { account: { loginName: typed.toLowerCase() } }] }),
    ...(cellId && { memberships: { some: { cellId, ...validOn(today) } } }),
    ...(taiKhoan === 'chua' && { account: null }),
  };
}

async function readRows(
  { tx, today }: Scope,
  where: Prisma.MemberWhereInput,
  page: number,
): Promise<readonly PersonLine[]> {
  const rows = await tx.member.findMany({
    where,
    orderBy: [{ sortName: 'asc' }, { id: 'asc' }],
    skip: (page - 1) * PAGE,
    take: PAGE,
    select: {
      id: true,
      fullName: true,
      code: true,
      account: { select: { loginName: true } },
      memberships: { where: validOn(today), select: { standing: true, cell: { select: { name: true } } } },
    },
  });
  return rows.map(({ id, fullName, code, account, memberships: [home] }) => ({
    id,
    fullName,
    code,
    cellName: home?.cell.name ?? null,
    standing: home?.standing ?? null,
    loginName: account?.loginName ?? null,
  }));
}
