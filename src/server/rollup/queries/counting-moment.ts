import 'server-only';
import { z } from 'zod';
import type { Scope } from '../../db/scope';

const rowSchema = z
  .object({ moment: z.string().nullable(), campaign_ids: z.array(z.string()) })
  .transform((row) => ({ moment: row.moment, campaignIds: row.campaign_ids }));

/**
 * The name of the moment that the scope sees (null in one that writes) and the campaigns that the actor knows of; null
 * when the unit is out of the actor's reach. Leans on unit_ancestry(unit_id).
 */
export async function countingMoment({ tx }: Pick<Scope, 'tx'>, unitId: string) {
  const rows = await tx.$queryRaw`SELECT moment, campaign_ids FROM counting_moment(${unitId}::uuid)`;
  return z.array(rowSchema).parse(rows)[0] ?? null;
}
