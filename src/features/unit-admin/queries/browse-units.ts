import 'server-only';
import { can } from '@/domain/access/permissions';
import type { UnitKind } from '@/domain/organisation/unit-kind';
import { type CalendarDate, calendarDate } from '@/domain/shared/calendar-date';
import { likeWords } from '@/server/db/like-words';
import type { Scope } from '@/server/db/scope';
import { isId, placeOfUnit } from '@/server/organisation/unit-place';

export type BrowseAddress = { readonly tim?: string | undefined; readonly duoi?: string | undefined };

export type BrowsedUnit = {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly code: string | null;
  readonly superiorName: string | null;
  /** The first day of a unit that is still to begin; null for one that is there. */
  readonly beginsOn: CalendarDate | null;
  /** Units directly under it, and people in it (of a cell). */
  readonly below: number;
  readonly people: number;
};

export type UnitBrowser = {
  /** From the root down to the unit whose subordinates are listed; empty for a search. */
  readonly path: readonly { readonly id: string; readonly name: string }[];
  readonly typed: string;
  readonly rows: readonly BrowsedUnit[];
  /** More were found than are listed. */
  readonly isCut: boolean;
};

const MOST = 200;

/** One level of today's tree with what is still to begin, or what a search finds in it: "huyen uy" finds "Huyện ủy" and "Huyện uỷ". */
export async function browseUnits(
  scope: Scope,
  { tim = '', duoi }: BrowseAddress,
): Promise<UnitBrowser | null> {
  const root = await placeOfUnit(scope, scope.actor.rootId);
  if (!root || !can(scope.actor, 'unit.keep', root)) return null;
  const words = likeWords(tim);
  const underId = duoi && isId(duoi) ? duoi : scope.actor.rootId;
  const rows = words.length > 0 ? await searchUnits(scope, words) : await listUnder(scope, underId);
  return {
    path: words.length > 0 ? [] : await pathTo(scope, underId),
    typed: tim,
    rows: rows.slice(0, MOST),
    isCut: rows.length > MOST,
  };
}

type Row = {
  id: string;
  name: string;
  kind: UnitKind;
  code: string | null;
  superior_name: string | null;
  begins_on: string | null;
  below: bigint;
  people: bigint;
};

async function searchUnits(scope: Scope, words: readonly string[]): Promise<readonly BrowsedUnit[]> {
  // From the beginning of a word: "uy" stands in every "huyện".
  const patterns = words.map((word) => `% ${word}%`);
  return readRows(scope, { patterns, parentId: null });
}

function listUnder(scope: Scope, parentId: string): Promise<readonly BrowsedUnit[]> {
  return readRows(scope, { patterns: [], parentId });
}

type Asked = { readonly patterns: readonly string[]; readonly parentId: string | null };

async function readRows(
  { tx, actor, today }: Scope,
  { patterns, parentId }: Asked,
): Promise<readonly BrowsedUnit[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT u.id, u.name, u.kind::text AS kind, u.code, s.name AS superior_name,
           CASE WHEN u.valid_from > ${today}::date THEN u.valid_from::text END AS begins_on,
           (SELECT count(*) FROM unit_placement b WHERE b.parent_id = u.id AND b.valid_from <= ${today}::date AND (b.valid_to IS NULL OR b.valid_to > ${today}::date)) AS below,
           (SELECT count(*) FROM membership m WHERE m.cell_id = u.id AND m.valid_from <= ${today}::date AND (m.valid_to IS NULL OR m.valid_to > ${today}::date)) AS people
      FROM unit u
      LEFT JOIN unit_placement p ON p.unit_id = u.id AND p.valid_from <= greatest(u.valid_from, ${today}::date)
       AND (p.valid_to IS NULL OR p.valid_to > greatest(u.valid_from, ${today}::date))
      LEFT JOIN unit s ON s.id = p.parent_id
     WHERE u.root_id = ${actor.rootId}::uuid AND (u.valid_to IS NULL OR u.valid_to > ${today}::date)
       AND (${parentId}::uuid IS NULL OR p.parent_id = ${parentId}::uuid)
       AND ' ' || u.search_name LIKE ALL (${[...patterns]}::text[])
     ORDER BY u.kind, u.name COLLATE "vi-x-icu" LIMIT ${MOST + 1}`;
  return rows.map(({ superior_name, begins_on, below, people, ...row }) => ({
    ...row,
    beginsOn: begins_on === null ? null : calendarDate(begins_on),
    superiorName: superior_name,
    below: Number(below),
    people: Number(people),
  }));
}

async function pathTo({ tx, actor, today }: Scope, unitId: string) {
  return tx.$queryRaw<{ id: string; name: string }[]>`
    SELECT u.id, u.name FROM unit_ancestry a JOIN unit u ON u.id = a.ancestor_id
     WHERE a.unit_id = ${unitId}::uuid AND a.root_id = ${actor.rootId}::uuid
       AND a.valid_from <= ${today}::date AND (a.valid_to IS NULL OR a.valid_to > ${today}::date)
     ORDER BY a.depth DESC`;
}
