import 'server-only';
import { can } from '@/domain/access/permissions';
import type { Figures } from '@/domain/rollup/figures';
import { sumFigures } from '@/domain/rollup/sum-figures';
import type { Scope } from '../db/scope';
import type { UnitPlace } from '../organisation/unit-place';
import { countGroups, type GroupFigures, type RollUpQuestion } from './queries/count-groups';
import { shareCounts } from './shared-counts';

export type RollUp = { readonly groups: readonly GroupFigures[]; readonly total: Figures };

export type PlacedQuestion = Omit<RollUpQuestion, 'unitId'> & { readonly place: UnitPlace };

/** The figures of everything under a unit, in the tree of the day asked for; null when the actor may not count it. */
export async function readRollUp(scope: Scope, question: PlacedQuestion): Promise<RollUp | null> {
  const { place, campaignId, on, by } = question;
  if (!can(scope.actor, 'counts.read', place)) return null;
  const groups = await sharedGroups(scope, { campaignId, unitId: place.unitId, on, by });
  return { groups, total: sumFigures(groups.map(({ figures }) => figures)) };
}

/** A province by cell has some 4,000 groups. */
const MOST_GROUPS = 20_000;
const sharedGroups = shareCounts(countGroups, MOST_GROUPS);
