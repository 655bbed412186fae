import type { Campaign } from '@/domain/campaign/campaign';
import { EMPTY_DRAFT_PART } from '@/domain/pledge/parse-draft-part';
import { type CalendarDate, isAfter } from '@/domain/shared/calendar-date';
import { BREAKTHROUGHS, COLLECTIVE_ITEMS, MODELS, PRESSING_ISSUES } from '../data/collective-texts';
import type { Temperament } from '../data/first-level-units';
import { characterOf } from './character';
import { collectiveScenario } from './collective-scenarios';
import type { Dossier, Writing } from './dossier';
import { tellYear } from './dossier-story';
import { identifierFor } from './identifier';
import { dateText } from './item-choice';
import { dayIn, startOf } from './moment';
import { type Random, randomFor } from './random';
import { planRegistration, startingLater } from './registration-plan';
import { type Telling, tellRegistration } from './registration-story';
import type { Hands } from './reviewers';
import type { UnitRow } from './rows';
import { type Cell, isInForce, type Tree } from './tree';

export type CollectiveTelling = {
  readonly tree: Tree;
  readonly campaign: Campaign;
  readonly unit: UnitRow;
  readonly hands: Hands;
  readonly today: CalendarDate;
  readonly until: CalendarDate;
};

/** Tells what a unit pledges as a collective in a year; null when nothing of it has happened. */
export function tellCollective(circumstances: CollectiveTelling): Dossier | null {
  const { tree, campaign, unit, today, until } = circumstances;
  const subject = ['collective', unit.name, campaign.year] as const;
  const random = randomFor(...subject);
  const scenario = collectiveScenario(unit.name, campaign, today);
  const character = characterOf(cellLike(unit, tree), campaign.year);
  const telling: Telling = {
    ...{ rootId: tree.rootId, campaign, today, until, random },
    holder: holderOf(circumstances),
    parts: partsOf(unit, campaign),
    firstDueOn: null,
  };
  const from = isAfter(unit.valid_from, campaign.startsOn) ? unit.valid_from : campaign.startsOn;
  const natural = startingLater(planRegistration(campaign, character, random), from, random);
  const dossier = tellRegistration(scenario?.registration ?? natural, telling);
  if (dossier?.approvedOn) tellYear(dossier, { telling, character, scenario, subject });
  return dossier;
}

function holderOf({ campaign, unit, hands }: CollectiveTelling): Telling['holder'] {
  return {
    memberId: null,
    unitId: unit.id,
    trade: 'office',
    works: COLLECTIVE_ITEMS,
    isLeader: false,
    isReady: true,
    writerOn: (on) => hands.penOf(unit, on),
    reviewerOn: (on) => hands.unitReviewerOf(unit, on),
    mayPledgeOn: (on) => isInForce(unit, on) && campaign.obligedUnitKinds.includes(unit.kind),
  };
}

/** A committee or a body of the mass goes about it as the cells near it do. */
function cellLike(unit: UnitRow, tree: Tree): Cell {
  const own = tree.cells.find(({ row }) => row === unit);
  const near = tree.cells.find(({ row }) =>
    tree.placements.some(({ unit_id, parent_id }) => unit_id === row.id && parent_id === unit.id),
  );
  const temperament: Temperament = (own ?? near)?.temperament ?? 'good';
  return { row: unit, trade: 'office', temperament };
}

function partsOf(unit: UnitRow, campaign: Campaign): Writing['parts'] {
  const random = randomFor('parts', unit.name, campaign.year);
  const keyed = (kind: 'breakthrough' | 'pressing_issue' | 'model', index: number) => ({
    ...EMPTY_DRAFT_PART,
    key: identifierFor(startOf(campaign.startsOn), kind, unit.id, campaign.year, index),
    kind,
    version: 0,
  });
  const due = random.chance(0.5) ? '06-30' : '10-31';
  return [
    ...some(BREAKTHROUGHS, [1, 2], random).map((words, index) => ({
      ...keyed('breakthrough', index),
      words,
    })),
    ...some(PRESSING_ISSUES, [0, 2], random).map((issue, index) => ({
      ...keyed('pressing_issue', index),
      ...issue,
      dueOn: dateText(dayIn(campaign.year, due)),
    })),
    ...some(MODELS, [0, 2], random).map((model, index) => ({
      ...keyed('model', index),
      ...model,
      untilYear: String(campaign.year + random.whole(0, 3)),
    })),
  ];
}

/** A few different ones of a list. */
function some<T>(list: readonly T[], [min, max]: readonly [number, number], random: Random): readonly T[] {
  const first = random.whole(0, list.length - 1);
  const count = random.whole(min, max);
  return [...list.slice(first), ...list.slice(0, first)].slice(0, count);
}
