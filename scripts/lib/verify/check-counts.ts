import type pg from 'pg';
import { bruteForce } from '@/domain/rollup/brute-force';
import { type Figures, NO_FIGURES } from '@/domain/rollup/figures';
import type { CalendarDate } from '@/domain/shared/calendar-date';
import { type Difference, differences } from './difference';
import type { CampaignFacts, Facts } from './read-facts';
import { cellsUnder, subordinatesOf, type Tree, treeOf } from './tree';

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

type Recount = (question: Question) => Figures;

type Against = {
  readonly client: pg.Client;
  readonly tree: Tree;
  readonly nameOf: Facts['nameOf'];
  readonly recount: Recount;
};

type LiveRow = Figures & { readonly unitId: string };
type Compared = { readonly groups: number; readonly differences: readonly Difference[] };

/** The live roll-up of the root by cell, and of the root and every first-level unit by subordinate, recounted. */
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
  const cells = cellsUnder(against.tree, campaign.rootId, on);
  const firstLevel = subordinatesOf(against.tree, campaign.rootId, on);
  const compared = [
    await checkGroups(against, root, { by: 'cell', expected: cells }),
    await checkGroups(against, root, { by: 'subordinate', expected: firstLevel }),
    await checkWeeks(against, root),
  ];
  for (const unitId of firstLevel) {
    const isCell = against.tree.unitOf.get(unitId)?.kind === 'cell';
    const expected = isCell ? [unitId] : subordinatesOf(against.tree, unitId, on);
    compared.push(await checkGroups(against, { campaign, unitId, on }, { by: 'subordinate', expected }));
  }
  return compared;
}

/** Every unit is asked about more than once: by cell, and as somebody's subordinate. */
function remembering(district: Facts['district']): Recount {
  const count = bruteForce(district);
  const known = new Map<string, Figures>();
  return (question) => {
    const key = `${question.campaign.id} ${question.unitId} ${question.on}`;
    const figures = known.get(key) ?? count(question);
    known.set(key, figures);
    return figures;
  };
}

type Groups = { readonly by: 'cell' | 'subordinate'; readonly expected: readonly string[] };

async function checkGroups(
  { client, nameOf, recount }: Against,
  question: Question,
  { by, expected }: Groups,
): Promise<Compared> {
  const { campaign, unitId, on } = question;
  const { rows } = await client.query<LiveRow>(GROUPS, [campaign.id, unitId, on, by]);
  const live = new Map(rows.map(({ unitId: id, ...figures }) => [id, figures]));
  const recounted = new Map(expected.map((id) => [id, recount({ ...question, unitId: id })]));
  const ids = [...new Set([...live.keys(), ...expected])];
  return {
    groups: ids.length,
    differences: ids.flatMap((id) =>
      differences(
        `roll_up_counts năm ${campaign.year}, ${nameOf.get(id)} (${id}) trong ${nameOf.get(unitId)}, ngày ${on}`,
        live.get(id) ?? NO_FIGURES,
        recounted.get(id) ?? NO_FIGURES,
      ),
    ),
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
         items_waiting::int AS "itemsWaiting", completed_on::text AS "completedOn"
    FROM roll_up_counts($1::uuid, $2::uuid, $3::date, $4)`;

const WEEKS = `
  SELECT coalesce(sum(approved), 0)::int AS approved FROM roll_up_weeks($1::uuid, $2::uuid, $3::date)`;
