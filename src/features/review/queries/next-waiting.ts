import 'server-only';
import type { Scope } from '@/server/db/scope';
import { WAITING_DOSSIERS } from '@/server/pledge/waiting-dossiers';

/** The dossier to read after this one: the next in the inbox's order, else the oldest other one, else none. */
export async function findNextWaiting({ tx }: Pick<Scope, 'tx'>, pledgeId: string): Promise<string | null> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH numbered AS (
      SELECT w.id, row_number() OVER (ORDER BY w.since, w.since_at, w.id) AS position FROM (${WAITING_DOSSIERS}) w)
    SELECT n.id FROM numbered n
      LEFT JOIN numbered here ON here.id = ${pledgeId}::uuid
     WHERE n.id <> ${pledgeId}::uuid
     ORDER BY (here.position IS NOT NULL AND n.position < here.position), n.position LIMIT 1`;
  return rows[0]?.id ?? null;
}
