import 'server-only';
import type { DatedUnit } from '@/domain/organisation/unit-moves';
import { fromDbDate, fromOptionalDbDate } from '../db/calendar';
import type { Scope } from '../db/scope';
import { isId } from './unit-place';

/** A unit of the own root as the rules of the tree see it, ended ones too. */
export async function findDatedUnit({ tx, actor }: Scope, unitId: string): Promise<DatedUnit | null> {
  if (!isId(unitId)) return null;
  const row = await tx.unit.findUnique({
    where: { id: unitId, rootId: actor.rootId },
    select: { id: true, kind: true, name: true, validFrom: true, validTo: true },
  });
  return row && { ...row, validFrom: fromDbDate(row.validFrom), validTo: fromOptionalDbDate(row.validTo) };
}
