import 'server-only';
import type { Scope } from '../db/scope';

/** Dossiers that wait for the actor's act: pledges to approve and reported results to confirm, each dossier once. */
export async function countWaiting({ tx }: Pick<Scope, 'tx'>): Promise<number> {
  const rows = await tx.$queryRaw<{ waiting: bigint }[]>`
    SELECT count(*) AS waiting FROM (
      SELECT p.id FROM pledge p
       WHERE p.state = 'submitted' AND p.member_id = ANY (my_dossier_members())
      UNION
      SELECT i.pledge_id FROM pledge_item i JOIN pledge p ON p.in_force_version_id = i.version_id
       WHERE i.waiting_note_id IS NOT NULL AND i.author_id = ANY (my_dossier_members())) w`;
  return Number(rows[0]?.waiting ?? 0);
}
