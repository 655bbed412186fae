import 'server-only';
import { z } from 'zod';
import { can } from '@/domain/access/permissions';
import { UNIT_KINDS, type UnitKind } from '@/domain/organisation/unit-kind';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { fromDbDate } from '@/server/db/calendar';
import type { Scope } from '@/server/db/scope';
import { isId, type UnitPlace } from '@/server/organisation/unit-place';

export type UnitHead = {
  readonly place: UnitPlace;
  readonly name: string;
  readonly kind: UnitKind;
  readonly symbol: string | null;
  /** Null for those who may not call. */
  readonly contactName: string | null;
  readonly contactPhone: string | null;
  readonly since: CalendarDate;
  /** From the root down, without the unit itself. */
  readonly superiors: readonly Superior[];
};

export type Superior = { readonly id: string; readonly name: string; readonly isReachable: boolean };

const rowSchema = z.object({
  name: z.string(),
  kind: z.enum(UNIT_KINDS),
  symbol: z.string().nullable(),
  contact_name: z.string().nullable(),
  contact_phone: z.string().nullable(),
  valid_from: z.date().transform(fromDbDate),
  superior_ids: z.array(z.string()),
  superior_names: z.array(z.string()),
});

/** A unit with all above it today; null when there is none that the viewer may read. */
export async function findUnit(scope: Scope, unitId: string): Promise<UnitHead | null> {
  const row = isId(unitId) ? await readUnit(scope, unitId) : undefined;
  if (!row) return null;
  const place: UnitPlace = { kind: 'unit', unitId, superiorIds: row.superior_ids };
  if (!can(scope.actor, 'unit.read', place)) return null;
  const mayCall = can(scope.actor, 'unit.contact', place);
  return {
    place,
    name: row.name,
    kind: row.kind,
    symbol: row.symbol,
    contactName: mayCall ? row.contact_name : null,
    contactPhone: mayCall ? row.contact_phone : null,
    since: row.valid_from,
    superiors: superiorsOf(scope, row.superior_ids, row.superior_names),
  };
}

/** The unit and all above it, nearest first, if it is in the tree today; one statement. Leans on unit_ancestry(unit_id). */
async function readUnit({ tx, today }: Scope, unitId: string) {
  const rows = await tx.$queryRaw`
    SELECT u.name, u.kind::text AS kind, u.symbol, u.contact_name, u.contact_phone, u.valid_from,
           coalesce(array_agg(a.ancestor_id::text ORDER BY a.depth) FILTER (WHERE a.depth > 0), '{}') AS superior_ids,
           coalesce(array_agg(s.name ORDER BY a.depth) FILTER (WHERE a.depth > 0), '{}') AS superior_names
      FROM unit u
      JOIN unit_ancestry a ON a.unit_id = u.id AND a.valid_from <= ${today}::date AND (a.valid_to IS NULL OR a.valid_to > ${today}::date)
      JOIN unit s ON s.id = a.ancestor_id
     WHERE u.id = ${unitId}::uuid
     GROUP BY u.id`;
  return z.array(rowSchema).parse(rows)[0];
}

/** What is above a superior is what is above the unit, from there on. */
function superiorsOf(
  { actor }: Scope,
  ids: readonly string[],
  names: readonly string[],
): readonly Superior[] {
  return ids
    .map((unitId, index) => {
      const place: UnitPlace = { kind: 'unit', unitId, superiorIds: ids.slice(index + 1) };
      return { id: unitId, name: names[index] ?? '', isReachable: can(actor, 'unit.read', place) };
    })
    .toReversed();
}

/** What the unit and all above it are called: every role that reaches it is held at one of them. */
export function namesAbove({ place, name, superiors }: UnitHead): ReadonlyMap<string, string> {
  return new Map([[place.unitId, name], ...superiors.map(({ id, name }) => [id, name] as const)]);
}
