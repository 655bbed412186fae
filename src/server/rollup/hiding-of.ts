import 'server-only';
import { can } from '@/domain/access/permissions';
import type { Figures } from '@/domain/rollup/figures';
import { type Hiding, suppressSmall } from '@/domain/rollup/suppress-small';
import type { Scope } from '../db/scope';
import { placeOfUnit, type UnitPlace } from '../organisation/unit-place';
import { listCells } from './queries/list-cells';
import type { Reading } from './reading';
import { listUnitLines } from './unit-lines';

/**
 * Why a unit's own figures are not shown to the viewer, or null. A cell beside a small one is hidden wherever the
 * total of both can be seen, so its page asks the list in which they stand.
 */
export async function hidingOf(
  scope: Scope,
  reading: Reading,
  {
    place,
    figures,
    isCell,
  }: { readonly place: UnitPlace; readonly figures: Figures; readonly isCell: boolean },
): Promise<Hiding | null> {
  if (can(scope.actor, 'counts.read-small', place)) return null;
  if (suppressSmall(figures, false) === null) return 'small';
  if (!isCell) return null;
  const [cell] = await listCells(scope, place.unitId, reading.on);
  const superior = cell?.superiorId ? await placeOfUnit(scope, cell.superiorId) : null;
  const list = superior && (await listUnitLines(scope, reading, superior));
  return list?.lines.find(({ id }) => id === place.unitId)?.hiding ?? null;
}
