import 'server-only';
import { can } from '@/domain/access/permissions';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { fromOptionalDbDate } from '@/server/db/calendar';
import type { Prisma } from '@/server/db/generated/client';
import { likeWords } from '@/server/db/like-words';
import type { Scope } from '@/server/db/scope';
import { listRegisterUnits, type RegisterUnit } from '@/server/directive/register-units';

/** What the address asks for: `?tim=…&loai=…&co-quan=…&nhiem-ky=…&so=…&trang=…`. */
export type DirectiveAddress = {
  readonly tim?: string | undefined;
  readonly loai?: string | undefined;
  readonly coQuan?: string | undefined;
  readonly nhiemKy?: string | undefined;
  readonly so?: string | undefined;
  readonly trang?: string | undefined;
};

export type DirectiveRow = {
  readonly id: string;
  readonly type: string;
  readonly symbol: string;
  readonly isDraft: boolean;
  readonly issuer: string;
  readonly term: string | null;
  readonly issuedOn: CalendarDate | null;
  readonly abstract: string;
  readonly unitName: string;
  readonly scans: number;
};

export type DirectiveList = {
  readonly rows: readonly DirectiveRow[];
  readonly total: number;
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  readonly asked: DirectiveAddress;
  /** What there is to choose from. */
  readonly types: readonly string[];
  readonly issuers: readonly string[];
  readonly terms: readonly string[];
  readonly units: readonly RegisterUnit[];
  readonly canRegister: boolean;
};

const PAGE = 30;

/** The registers that the viewer may read, newest document first. */
export async function listDirectives(scope: Scope, asked: DirectiveAddress): Promise<DirectiveList | null> {
  const units = await listRegisterUnits(scope);
  const readable = units.filter(({ place }) => can(scope.actor, 'directive.read', place));
  if (readable.length === 0) return null;
  const where = whereOf(scope, asked, readable);
  const total = await scope.tx.directive.count({ where });
  const pages = Math.max(1, Math.ceil(total / PAGE));
  const page = Math.min(pages, Math.max(1, Number(asked.trang) || 1));
  return {
    rows: await readRows(scope, where, page),
    total,
    page,
    pages,
    asked,
    units: readable,
    ...(await readChoices(scope, readable)),
    canRegister: units.some(({ place }) => can(scope.actor, 'directive.keep', place)),
  };
}

function whereOf(
  { actor }: Scope,
  asked: DirectiveAddress,
  readable: readonly RegisterUnit[],
): Prisma.DirectiveWhereInput {
  const ids = readable.map(({ id }) => id);
  return {
    rootId: actor.rootId,
    unitId: { in: asked.so && ids.includes(asked.so) ? [asked.so] : ids },
    ...(asked.loai && { type: asked.loai }),
    ...(asked.coQuan && { issuer: asked.coQuan }),
    ...(asked.nhiemKy && { term: asked.nhiemKy }),
    AND: likeWords(asked.tim).map((word) => ({ searchText: { contains: word } })),
  };
}

async function readRows(
  { tx }: Scope,
  where: Prisma.DirectiveWhereInput,
  page: number,
): Promise<readonly DirectiveRow[]> {
  const rows = await tx.directive.findMany({
    where,
    orderBy: [{ issuedOn: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
    skip: (page - 1) * PAGE,
    take: PAGE,
    select: {
      id: true,
      type: true,
      symbol: true,
      number: true,
      issuer: true,
      term: true,
      issuedOn: true,
      abstract: true,
      unit: { select: { name: true } },
      _count: { select: { scans: { where: { removedAt: null } } } },
    },
  });
  return rows.map(({ unit, _count, number, issuedOn, abstract, ...row }) => ({
    ...row,
    isDraft: number === null,
    issuedOn: fromOptionalDbDate(issuedOn),
    abstract: abstract ?? '',
    unitName: unit.name,
    scans: _count.scans,
  }));
}

async function readChoices({ tx, actor }: Scope, readable: readonly RegisterUnit[]) {
  const rows = await tx.directive.findMany({
    where: { rootId: actor.rootId, unitId: { in: readable.map(({ id }) => id) } },
    distinct: ['type', 'issuer', 'term'],
    select: { type: true, issuer: true, term: true },
  });
  const sorted = (values: readonly (string | null)[]) =>
    [...new Set(values.filter((value) => value !== null))].toSorted((a, b) => a.localeCompare(b, 'vi'));
  return {
    types: sorted(rows.map(({ type }) => type)),
    issuers: sorted(rows.map(({ issuer }) => issuer)),
    terms: sorted(rows.map(({ term }) => term)),
  };
}
