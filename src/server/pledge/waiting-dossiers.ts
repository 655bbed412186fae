import 'server-only';
import { Prisma } from '../db/generated/client';

/**
 * Every dossier that waits for the actor's act, once: a pledge to approve, or reported results to confirm. Columns: id,
 * member_id, campaign_id, waits_for, since (the day, as `holderOf` tells its author) and since_at (breaks ties).
 * Leans on the partial indexes pledge_waiting and pledge_item_waiting.
 */
export const WAITING_DOSSIERS = Prisma.sql`
  SELECT p.id, p.member_id, p.campaign_id, 'approval' AS waits_for,
         coalesce(t.on_day, p.submitted_on) AS since, p.state_since AS since_at
    FROM pledge p
    LEFT JOIN LATERAL (
      SELECT on_day FROM pledge_transition WHERE pledge_id = p.id ORDER BY at DESC, id DESC LIMIT 1) t ON true
   WHERE p.state = 'submitted' AND p.member_id = ANY ((SELECT my_dossier_members())::uuid[])
  UNION ALL
  SELECT p.id, p.member_id, p.campaign_id, 'confirmation', min(n.on_day), min(n.at)
    FROM pledge_item i
    JOIN pledge p ON p.in_force_version_id = i.version_id
    JOIN progress_note n ON n.id = i.waiting_note_id
   WHERE i.waiting_note_id IS NOT NULL AND i.author_id = ANY ((SELECT my_dossier_members())::uuid[])
   GROUP BY p.id`;
