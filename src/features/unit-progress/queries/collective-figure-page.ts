import 'server-only';
import type { Figures } from '@/domain/rollup/figures';
import { groupBy } from '@/domain/shared/group-by';
import type { Scope } from '@/server/db/scope';
import { byName } from '@/server/rollup/compare-names';
import { type CollectiveRow, listCollectives } from '@/server/rollup/queries/list-collectives';
import { findReading, type Reading, type ReadingAddress } from '@/server/rollup/reading';
import { readRollUp } from '@/server/rollup/roll-up';
import { type CollectiveFigure, findCollectiveFigure } from '../collective-figures';
import { type CollectiveLine, collectiveLine } from '../collective-line';
import { findUnit, type UnitHead } from './find-unit';

export type CollectiveFigurePage = {
  readonly unit: UnitHead;
  readonly figure: CollectiveFigure;
  readonly reading: Reading;
  readonly figures: Figures;
  readonly branches: readonly CollectiveBranch[];
};

/** Collectives under one superior: those that still lack first, since they are what one looks for. */
export type CollectiveBranch = {
  readonly id: string;
  readonly name: string;
  readonly collectives: readonly (CollectiveLine & { readonly isCounted: boolean })[];
};

/** The collectives behind one figure of a unit, superior by superior; null is "không tìm thấy". */
export async function loadCollectiveFigurePage(
  scope: Scope,
  at: { readonly unitId: string; readonly slug: string },
  address: ReadingAddress,
): Promise<CollectiveFigurePage | null> {
  const figure = findCollectiveFigure(at.slug);
  const unit = figure && (await findUnit(scope, at.unitId));
  const reading = unit && (await findReading(scope, address));
  if (!figure || !unit || !reading) return null;
  const { place } = unit;
  const question = { campaignId: reading.campaign.id, on: reading.on };
  const rollUp = await readRollUp(scope, { ...question, place, by: 'subordinate' });
  if (!rollUp) return null;
  const rows = await listCollectives(scope, { ...question, unitId: place.unitId });
  return {
    unit,
    figure,
    reading,
    figures: rollUp.total,
    branches: branchesOf(scope, { rows, figure, reading, rootId: scope.actor.rootId }),
  };
}

type Counted = Pick<CollectiveFigurePage, 'figure' | 'reading'> & {
  readonly rows: readonly CollectiveRow[];
  readonly rootId: string;
};

/** What stands directly under the root comes first. */
function branchesOf(scope: Scope, { rows, figure, reading, rootId }: Counted): readonly CollectiveBranch[] {
  return [...groupBy(rows, ({ superiorId }) => superiorId ?? '')]
    .map(([id, below]) => ({
      id,
      name: below[0]?.superiorName ?? '',
      collectives: below
        .map((row) => ({ ...collectiveLine(scope, row, reading), isCounted: figure.isCounted(row) }))
        .toSorted((a, b) => Number(a.isCounted) - Number(b.isCounted) || byName(a, b)),
    }))
    .toSorted((a, b) => Number(b.id === rootId) - Number(a.id === rootId) || byName(a, b));
}
