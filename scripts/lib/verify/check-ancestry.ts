import type { Validity } from '@/domain/rollup/raw-district';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { groupBy } from '@/domain/shared/group-by';
import { type Difference, differences } from './difference';
import type { AncestryRow, Facts } from './read-facts';
import { holds, treeOf, walkUp } from './tree';

export type AncestryCheck = { readonly days: number; readonly differences: readonly Difference[] };

/**
 * The dated closure against a walk up the placements, on every day on which anything in the tree begins or ends:
 * between two such days nothing changes.
 */
export function checkAncestry({ district, ancestry, nameOf }: Facts): AncestryCheck {
  const tree = treeOf(district);
  const rowsOf = groupBy(ancestry, ({ unitId }) => unitId);
  const days = turningDays([...district.units, ...district.placements, ...ancestry]);
  const found = days.flatMap((day) =>
    district.units.flatMap(({ id }) =>
      differences(
        `unit_ancestry của ${nameOf.get(id)} (${id}), ngày ${day}`,
        { path: storedPath(rowsOf.get(id) ?? [], day) },
        { path: pathText(walkUp(tree, id, day).map((ancestorId, depth) => ({ depth, ancestorId }))) },
      ),
    ),
  );
  return { days: days.length, differences: found };
}

function turningDays(periods: readonly Validity[]): readonly CalendarDate[] {
  const days = periods.flatMap(({ validFrom, validTo }) => [validFrom, ...(validTo ? [validTo] : [])]);
  return [...new Set(days)].toSorted();
}

function storedPath(rows: readonly AncestryRow[], day: CalendarDate): string {
  return pathText(rows.filter((row) => holds(row, day)));
}

function pathText(path: readonly Pick<AncestryRow, 'depth' | 'ancestorId'>[]): string {
  const steps = path.map(({ depth, ancestorId }) => `${depth}:${ancestorId}`);
  return steps.toSorted().join(' ') || 'không có';
}
