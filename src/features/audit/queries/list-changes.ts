import 'server-only';
import { routes } from '@/config/routes';
import { can } from '@/domain/access/permissions';
import type { ChangeLine } from '@/lib/change-line';
import { CHANGE_LINE, toChangeLine } from '@/server/audit/to-change-line';
import { Prisma } from '@/server/db/generated/client';
import { likeWords } from '@/server/db/like-words';
import type { Scope } from '@/server/db/scope';
import { isId, placeOfUnit } from '@/server/organisation/unit-place';
import { type ChangesAddress, type ChangesFilter, type FilterProblems, readFilter } from '../changes-filter';

/** An event, and where the administrator opens what it is about; null where they may not. */
export type ChangeRow = ChangeLine & { readonly href: string | null };

export type ChangesPage = {
  readonly rows: readonly ChangeRow[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly asked: ChangesAddress;
  readonly problems: FilterProblems;
};

const PAGE = 50;

/** Every change of the office, newest first, for its administrator. */
export async function listChanges(scope: Scope, asked: ChangesAddress): Promise<ChangesPage | null> {
  const place = await placeOfUnit(scope, scope.actor.rootId);
  if (!place || !can(scope.actor, 'audit.read', place)) return null;
  const { filter, problems } = readFilter(asked);
  if (Object.keys(problems).length > 0) return { rows: [], total: 0, page: 1, pages: 1, asked, problems };

  const recordId = asked.banGhi && isId(asked.banGhi) ? asked.banGhi : null;
  const where = whereOf(scope, filter, recordId);
  const total = await countRows(scope, where);
  const pages = Math.max(1, Math.ceil(total / PAGE));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(asked.trang)) || 1));
  return { rows: await readRows(scope, where, page), total, page, pages, asked, problems };
}

/** Leans on audit_event_root_id_at_idx, or for one record on audit_event_subject_id_idx. */
function whereOf(
  { actor }: Scope,
  { who, areas, from, before }: ChangesFilter,
  recordId: string | null,
): Prisma.Sql {
  const patterns = likeWords(who).map((word) => `%${word}%`);
  const named = Prisma.sql`SELECT m.id FROM member m
    WHERE m.root_id = ${actor.rootId}::uuid AND m.search_name LIKE ALL (${patterns}::text[])`;
  const parts = [
    Prisma.sql`e.root_id = ${actor.rootId}::uuid`,
    ...(recordId ? [Prisma.sql`e.subject_id = ${recordId}::uuid`] : []),
    ...(from ? [Prisma.sql`e.at >= ${from}::timestamptz`] : []),
    ...(before ? [Prisma.sql`e.at < ${before}::timestamptz`] : []),
    ...(areas.length > 0 ? [Prisma.sql`split_part(e.action, '.', 1) = ANY (${[...areas]}::text[])`] : []),
    ...(patterns.length > 0
      ? [Prisma.sql`(e.actor_id IN (${named}) OR e.on_behalf_of_id IN (${named}))`]
      : []),
  ];
  return Prisma.join(parts, ' AND ');
}

async function countRows({ tx }: Scope, where: Prisma.Sql): Promise<number> {
  const rows = await tx.$queryRaw<
    { total: bigint }[]
  >`SELECT count(*) AS total FROM audit_event e WHERE ${where}`;
  return Number(rows[0]?.total ?? 0);
}

type Opens = { is_there: boolean; year: number | null };

async function readRows(
  { tx, today }: Scope,
  where: Prisma.Sql,
  page: number,
): Promise<readonly ChangeRow[]> {
  const rows = await tx.$queryRaw<Opens[]>`
    SELECT ${CHANGE_LINE},
           CASE e.subject_kind
             WHEN 'unit' THEN EXISTS (SELECT 1 FROM unit u WHERE u.id = e.subject_id AND u.valid_from <= ${today}::date AND (u.valid_to IS NULL OR u.valid_to > ${today}::date))
             WHEN 'directive' THEN EXISTS (SELECT 1 FROM directive d WHERE d.id = e.subject_id)
             WHEN 'member' THEN EXISTS (SELECT 1 FROM member m WHERE m.id = e.subject_id)
             WHEN 'account' THEN EXISTS (SELECT 1 FROM member m WHERE m.id = e.subject_id)
             WHEN 'theme' THEN EXISTS (SELECT 1 FROM theme t WHERE t.id = e.subject_id)
             ELSE false
           END AS is_there,
           (SELECT c.year FROM campaign c WHERE e.subject_kind = 'campaign' AND c.id = e.subject_id) AS year
      FROM audit_event e
     WHERE ${where}
     ORDER BY e.at DESC, e.id DESC
     LIMIT ${PAGE} OFFSET ${(page - 1) * PAGE}`;
  return rows.map(({ is_there, year, ...row }) => {
    const line = toChangeLine(row);
    return { ...line, href: year === null ? (is_there ? hrefOf(line) : null) : routes.campaign(year) };
  });
}

function hrefOf({ subjectKind, subjectId }: ChangeLine): string | null {
  switch (subjectKind) {
    case 'unit':
      return routes.unitKept(subjectId);
    case 'member':
    case 'account':
      return routes.person(subjectId);
    case 'directive':
      return routes.directive(subjectId);
    case 'theme':
      return routes.themes;
    default:
      return null;
  }
}
