import type pg from 'pg';

/** What people do to a pledge in these proofs, and what each leaves behind exactly once. */
export const ACTS = ['submission', 'withdrawal', 'return', 'approval', 'note'] as const;
export type ActKind = (typeof ACTS)[number];

/** How many rows and events of each act a pledge has, its versions, and the words of its first item. */
export type ActsOnPledge = { readonly pledgeId: string; readonly words: string | null } & Readonly<
  Record<ActKind | 'versions' | `${ActKind}Events`, number>
>;

export async function countActs(
  owner: pg.Client,
  pledgeIds: readonly string[],
): Promise<readonly ActsOnPledge[]> {
  return (await owner.query<ActsOnPledge>(ACTS_ON_PLEDGES, [pledgeIds])).rows;
}

const transitions = (kind: ActKind) =>
  `(SELECT count(*)::int FROM pledge_transition t WHERE t.pledge_id = p.id AND t.kind = '${kind}') AS "${kind}"`;

const events = (kind: ActKind, action: string) =>
  `(SELECT count(*)::int FROM audit_event e WHERE e.subject_id = p.id AND e.action = '${action}') AS "${kind}Events"`;

const ACTS_ON_PLEDGES = `
  SELECT p.id AS "pledgeId",
         ${transitions('submission')}, ${events('submission', 'pledge.submitted')},
         ${transitions('withdrawal')}, ${events('withdrawal', 'pledge.withdrawn')},
         ${transitions('return')}, ${events('return', 'pledge.sent-back')},
         ${transitions('approval')}, ${events('approval', 'pledge.approved')},
         (SELECT count(*)::int FROM progress_note n WHERE n.pledge_id = p.id) AS note,
         (SELECT count(*)::int FROM audit_event e JOIN pledge_item i ON i.id = e.subject_id
           WHERE i.pledge_id = p.id AND e.action = 'item.progress-noted') AS "noteEvents",
         (SELECT count(*)::int FROM pledge_version v WHERE v.pledge_id = p.id) AS versions,
         coalesce((SELECT d.payload -> 'items' -> 0 ->> 'what' FROM pledge_draft d WHERE d.pledge_id = p.id),
                  (SELECT i.what FROM pledge_item i WHERE i.version_id = p.current_version_id AND i.ordinal = 1)) AS words
    FROM pledge p WHERE p.id = ANY ($1::uuid[])`;
