import type pg from 'pg';
import { bruteForce, type RollUpQuestion } from '@/domain/rollup/brute-force';
import { type Figures, NO_FIGURES } from '@/domain/rollup/figures';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { type Difference, differences } from './difference';
import type { CampaignFacts, Facts } from './read-facts';
import { subordinatesOf, type Tree, treeOf, unitsUnder } from './tree';

export type CountsCheck = {
  readonly rollUps: number;
  readonly groups: number;
  readonly differences: readonly Difference[];
};

type Question = {
  readonly campaign: CampaignFacts;
  readonly unitId: string;
  readonly on: CalendarDate;
};

/** The figures of a group, and the last day on which its unit registers on time. */
type Counted = Figures & { readonly deadline: CalendarDate };

type Recount = (question: RollUpQuestion) => Counted;

type Against = {
  readonly client: pg.Client;
  readonly tree: Tree;
  readonly nameOf: Facts['nameOf'];
  readonly recount: Recount;
};

type LiveRow = Counted & { readonly unitId: string };
type Compared = { readonly groups: number; readonly differences: readonly Difference[] };

/** The live roll-up of the root unit by unit, and of the root and every first-level unit by subordinate, recounted. */
export async function checkCounts(
  client: pg.Client,
  { district, nameOf, campaigns }: Facts,
  datesOf: (campaign: CampaignFacts) => readonly CalendarDate[],
): Promise<CountsCheck> {
  const against: Against = { client, tree: treeOf(district), nameOf, recount: remembering(district) };
  const compared: Compared[] = [];
  for (const campaign of campaigns) {
    for (const on of datesOf(campaign)) compared.push(...(await checkDay(against, campaign, on)));
  }
  return {
    rollUps: compared.length,
    groups: compared.reduce((sum, { groups }) => sum + groups, 0),
    differences: compared.flatMap((one) => one.differences),
  };
}

async function checkDay(
  against: Against,
  campaign: CampaignFacts,
  on: CalendarDate,
): Promise<readonly Compared[]> {
  const root = { campaign, unitId: campaign.rootId, on };
  const { tree } = against;
  const everybody = unitsUnder(tree, campaign.rootId, on).map((unitId) => ({ unitId, isAlone: true }));
  const compared = [
    await checkGroups(against, root, { by: 'cell', expected: everybody }),
    await checkGroups(against, root, { by: 'subordinate', expected: groupsUnder(tree, root) }),
    await checkWeeks(against, root),
  ];
  for (const unitId of subordinatesOf(tree, campaign.rootId, on)) {
    const question = { campaign, unitId, on };
    const expected = groupsUnder(tree, question);
    compared.push(await checkGroups(against, question, { by: 'subordinate', expected }));
  }
  return compared;
}

type Group = { readonly unitId: string; readonly isAlone: boolean };

/** A unit's direct subordinates with all below them, and what it counts by itself. */
function groupsUnder(tree: Tree, { unitId, on }: Question): readonly Group[] {
  const subordinates = subordinatesOf(tree, unitId, on).map((id) => ({ unitId: id, isAlone: false }));
  return [{ unitId, isAlone: true }, ...subordinates];
}

/** Every unit is asked about more than once: by cell, and as somebody's subordinate. */
function remembering(district: Facts['district']): Recount {
  const { count, deadlineOf } = bruteForce(district);
  const known = new Map<string, Counted>();
  return (question) => {
    const { campaign, unitId, on, isAlone } = question;
    const key = `${campaign.id} ${unitId} ${on} ${isAlone ? 'alone' : ''}`;
    const counted = known.get(key) ?? { ...count(question), deadline: deadlineOf(question) };
    known.set(key, counted);
    return counted;
  };
}

type Groups = { readonly by: 'cell' | 'subordinate'; readonly expected: readonly Group[] };

async function checkGroups(
  { client, nameOf, recount }: Against,
  question: Question,
  { by, expected }: Groups,
): Promise<Compared> {
  const { campaign, unitId, on } = question;
  const { rows } = await client.query<LiveRow>(GROUPS, [campaign.id, unitId, on, by]);
  const live = new Map(rows.map(({ unitId: id, ...counted }) => [id, counted]));
  const recounted = new Map(expected.map((group) => [group.unitId, recount({ ...question, ...group })]));
  const ids = [...new Set([...live.keys(), ...recounted.keys()])];
  return {
    groups: ids.length,
    differences: ids.flatMap((id) => {
      const byHand = recounted.get(id) ?? { ...NO_FIGURES, deadline: campaign.registrationDeadline };
      return differences(
        `roll_up_counts năm ${campaign.year}, ${nameOf.get(id)} (${id}) trong ${nameOf.get(unitId)}, ngày ${on}`,
        // What counts nothing has no group.
        live.get(id) ?? { ...NO_FIGURES, deadline: byHand.deadline },
        byHand,
      );
    }),
  };
}

/** The trend ends where the roll-up of its day stands. */
async function checkWeeks({ client, nameOf, recount }: Against, question: Question): Promise<Compared> {
  const { campaign, unitId, on } = question;
  const { rows } = await client.query<{ approved: number }>(WEEKS, [campaign.id, unitId, on]);
  return {
    groups: 1,
    differences: differences(
      `roll_up_weeks năm ${campaign.year}, ${nameOf.get(unitId)}, ngày ${on}`,
      { approved: rows[0]?.approved ?? 0 },
      { approved: recount(question).approved },
    ),
  };
}

const GROUPS = `
  SELECT group_id AS "unitId", cells::int, cells_obliged::int AS "cellsObliged", cells_complete::int AS "cellsComplete",
         cells_active::int AS "cellsActive", obliged::int, registered::int, approved::int, late::int, items::int,
         items_done::int AS "itemsDone", items_due::int AS "itemsDue", items_due_done::int AS "itemsDueDone",
         items_overdue::int AS "itemsOverdue", items_overdue_30::int AS "itemsOverdue30",
         items_waiting::int AS "itemsWaiting", collectives::int, collectives_registered::int AS "collectivesRegistered",
         collectives_approved::int AS "collectivesApproved", collectives_late::int AS "collectivesLate",
         deadline::text AS deadline, completed_on::text AS "completedOn"
    FROM roll_up_counts($1::uuid, $2::uuid, $3::date, $4)`;

const WEEKS = `
  SELECT coalesce(sum(approved), 0)::int AS approved FROM roll_up_weeks($1::uuid, $2::uuid, $3::date)`;
