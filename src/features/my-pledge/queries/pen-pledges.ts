import 'server-only';
import { z } from 'zod';
import { UNIT_KINDS } from '@/domain/organisation/unit-kind';
import { PLEDGE_STATES } from '@/domain/pledge/pledge';
import type { CampaignWithTitle } from '@/server/campaign/current-campaign';
import type { Scope } from '@/server/db/scope';

const rowSchema = z
  .object({
    unit_id: z.string(),
    kind: z.enum(UNIT_KINDS),
    name: z.string(),
    pledge_id: z.string().nullable(),
    state: z.enum(PLEDGE_STATES).nullable(),
    amendment_state: z.enum(['draft', 'submitted', 'returned']).nullable(),
    code: z.string().nullable(),
    earlier_id: z.string().nullable(),
  })
  .transform((row) => ({
    unitId: row.unit_id,
    kind: row.kind,
    name: row.name,
    pledge:
      row.pledge_id !== null && row.state !== null
        ? { id: row.pledge_id, state: row.state, amendmentState: row.amendment_state, code: row.code }
        : null,
    /** The approved pledge of the year before, from which a draft may start. */
    earlierId: row.earlier_id,
  }));

export type PenPledge = z.output<typeof rowSchema> & {
  /** The campaign asks this kind of unit for one; others may as well. */
  readonly isObliged: boolean;
};

const PEN_ROLES = ['cell_secretary', 'committee_officer'] as const;

/**
 * The collectives whose pen the actor holds, each with its pledge of the campaign: the units of the actor's own roles,
 * and non-Party collectives directly below them that have no holder of their own. Leans on unit_ancestry's key.
 */
export async function listPenPledges(
  { tx, actor, today }: Scope,
  campaign: CampaignWithTitle,
): Promise<readonly PenPledge[]> {
  const held = actor.assignments
    .filter(({ role }) => PEN_ROLES.some((pen) => pen === role))
    .map(({ unitId }) => unitId);
  if (held.length === 0) return [];
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT u.id::text AS unit_id, u.kind::text AS kind, u.name,
           p.id::text AS pledge_id, p.state::text AS state, p.amendment_state::text AS amendment_state, p.code,
           e.id::text AS earlier_id
      FROM unit u
      LEFT JOIN unit_ancestry a ON a.unit_id = u.id AND a.depth = 1
       AND a.valid_from <= ${today}::date AND (a.valid_to IS NULL OR a.valid_to > ${today}::date)
      LEFT JOIN pledge p ON p.unit_id = u.id AND p.campaign_id = ${campaign.id}::uuid
      LEFT JOIN campaign c ON c.root_id = u.root_id AND c.year = ${campaign.year - 1}
      LEFT JOIN pledge e ON e.unit_id = u.id AND e.campaign_id = c.id AND e.state = 'approved'
     WHERE u.root_id = ${actor.rootId}::uuid AND u.kind <> 'root'
       AND u.valid_from <= ${today}::date AND (u.valid_to IS NULL OR u.valid_to > ${today}::date)
       AND (u.id = ANY (${held}::uuid[])
         OR (u.kind = 'collective' AND a.ancestor_id = ANY (${held}::uuid[])
           AND NOT EXISTS (SELECT 1 FROM role_assignment r
             WHERE r.unit_id = u.id AND r.role IN ('cell_secretary', 'committee_officer')
               AND r.valid_from <= ${today}::date AND (r.valid_to IS NULL OR r.valid_to > ${today}::date))))
     ORDER BY u.kind = 'collective', u.name`;
  return z
    .array(rowSchema)
    .parse(rows)
    .map((row) => ({ ...row, isObliged: campaign.obligedUnitKinds.includes(row.kind) }));
}
