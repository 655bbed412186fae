import 'server-only';
import { validOn } from '../db/calendar';
import type { Scope } from '../db/scope';
import { isId, placeOfUnit, type UnitPlace } from './unit-place';

/** Where a person stands today: the cell, or the root for who belongs to none; null for somebody unknown. */
export async function placeOfPerson(scope: Scope, memberId: string): Promise<UnitPlace | null> {
  if (!isId(memberId)) return null;
  const { tx, actor, today } = scope;
  const member = await tx.member.findUnique({
    where: { id: memberId, rootId: actor.rootId },
    select: { memberships: { where: validOn(today), select: { cellId: true } } },
  });
  if (!member) return null;
  return placeOfUnit(scope, member.memberships[0]?.cellId ?? actor.rootId);
}
