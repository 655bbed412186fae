import 'server-only';
import { can } from '@/domain/access/permissions';
import type { Figures } from '@/domain/rollup/figures';
import { sumFigures } from '@/domain/rollup/sum-figures';
import type { Scope } from '../db/scope';
import type { UnitPlace } from '../organisation/unit-place';
import { countGroups, type GroupFigures, type RollUpQuestion } from './queries/count-groups';

export type RollUp = { readonly groups: readonly GroupFigures[]; readonly total: Figures };

export type PlacedQuestion = Omit<RollUpQuestion, 'unitId'> & { readonly place: UnitPlace };

/** The figures of everything under a unit, in the tree of the day asked for; null when the actor may not count it. */
export async function readRollUp(scope: Scope, question: PlacedQuestion): Promise<RollUp | null> {
  const { place, ...rest } = question;
  if (!can(scope.actor, 'counts.read', place)) return null;
  const groups = await countGroups(scope, { ...rest, unitId: place.unitId });
  return { groups, total: sumFigures(groups.map(({ figures }) => figures)) };
}
