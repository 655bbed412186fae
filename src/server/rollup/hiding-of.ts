import 'server-only';
import { can } from '@/domain/access/permissions';
import { type Figures, NO_FIGURES } from '@/domain/rollup/figures';
import { type Hiding, hiddenAmong, type SiblingGroup, suppressSmall } from '@/domain/rollup/suppress-small';
import type { Scope } from '../db/scope';
import type { UnitPlace } from '../organisation/unit-place';
import { findSiblings, type Siblings } from './queries/find-siblings';
import type { Reading } from './reading';
import { type RollUp, readRollUp } from './roll-up';

export type CountedUnit = { readonly place: UnitPlace; readonly figures: Figures };

/**
 * Why a unit's own figures are not shown to the viewer, or null. The partner of a small unit is hidden wherever the
 * total of both can be seen, so the question goes up through the superiors that the viewer counts.
 */
export async function hidingOf(
  scope: Scope,
  reading: Reading,
  { place, figures }: CountedUnit,
): Promise<Hiding | null> {
  if (can(scope.actor, 'counts.read-small', place)) return null;
  if (suppressSmall(figures, false) === null) return 'small';
  if (place.superiorIds.length === 0) return null;
  const siblings = await findSiblings(scope, place.unitId, reading.on);
  if (!siblings) return null;
  const { superior, units } = siblings;
  const question = { campaignId: reading.campaign.id, on: reading.on, by: 'subordinate' } as const;
  const rollUp = await readRollUp(scope, { ...question, place: superior });
  if (!rollUp) return null;
  const above = await hidingOf(scope, reading, { place: superior, figures: rollUp.total });
  return hiddenAmong(siblingsOf(units, rollUp), above === 'beside-small').get(place.unitId) ?? null;
}

/** The subordinates of one unit as the rule of small groups weighs them. */
export function siblingsOf(units: Siblings['units'], { groups }: RollUp): readonly SiblingGroup[] {
  const figuresOf = new Map(groups.map(({ unitId, figures }) => [unitId, figures]));
  return units.map(({ id, kind }) => {
    const { obliged } = figuresOf.get(id) ?? NO_FIGURES;
    return { id, obliged, isCell: kind === 'cell' };
  });
}
