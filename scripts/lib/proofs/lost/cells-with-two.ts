import type pg from 'pg';
import { todayInVietnam } from '../../demonstration';
import { signIn, type Visitor } from '../../visit/visitors';

/** A cell's two reviewers: whatever its members hand in comes to both. */
export type Pair = { readonly cellId: string; readonly reviewers: readonly [Visitor, Visitor] };

/** Every cell in which the secretary has a deputy, both signed in. */
export async function cellsWithTwo(owner: pg.Client): Promise<readonly Pair[]> {
  const { rows } = await owner.query<{ unitId: string; memberIds: readonly string[] }>(CELLS, [
    todayInVietnam(),
  ]);
  const people = rows.flatMap(({ unitId, memberIds }) => memberIds.map((memberId) => ({ memberId, unitId })));
  const visitors = await signIn(owner, people);
  return rows.flatMap(({ unitId: cellId }) => {
    const [first, second] = visitors.filter(({ unitId }) => unitId === cellId);
    return first && second ? [{ cellId, reviewers: [first, second] as const }] : [];
  });
}

const CELLS = `
  SELECT r.unit_id AS "unitId", array_agg(r.member_id) AS "memberIds"
    FROM role_assignment r
    JOIN unit u ON u.id = r.unit_id AND u.kind = 'cell'
    JOIN account a ON a.member_id = r.member_id AND NOT a.is_disabled
   WHERE r.role = 'cell_secretary' AND r.valid_from <= $1 AND (r.valid_to IS NULL OR r.valid_to > $1)
   GROUP BY r.unit_id HAVING count(*) = 2`;
