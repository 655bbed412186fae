import 'server-only';
import { Prisma } from '../db/generated/client';

/**
 * Every dossier that waits for the actor's act, once: a pledge to approve, an amendment to decide, or reported results to
 * confirm; of persons and of collectives. Columns: id, member_id, unit_id, campaign_id, waits_for, awaits_author (typed
 * for a member who has not stood by it), since (the day, as `holderOf` tells its author) and since_at (breaks ties).
 * Leans on the partial indexes pledge_waiting, pledge_unit_waiting, pledge_amendment_waiting and pledge_item_waiting.
 */
export const WAITING_DOSSIERS = Prisma.sql`
  SELECT p.id, p.member_id, p.unit_id, p.campaign_id, 'approval' AS waits_for,
         EXISTS (SELECT 1 FROM pledge_version v WHERE v.id = p.current_version_id AND v.entered_by_id IS NOT NULL
                    AND v.confirmed_on IS NULL) AS awaits_author,
         coalesce(t.on_day, p.submitted_on) AS since, p.state_since AS since_at
    FROM pledge p
    LEFT JOIN LATERAL (
      SELECT on_day FROM pledge_transition WHERE pledge_id = p.id AND kind <> 'member_confirmation' ORDER BY at DESC, id DESC LIMIT 1) t ON true
   WHERE p.state = 'submitted' AND (p.member_id = ANY ((SELECT my_dossier_members())::uuid[]) OR p.unit_id = ANY ((SELECT my_dossier_units())::uuid[]))
  UNION ALL
  SELECT p.id, p.member_id, p.unit_id, p.campaign_id, 'amendment', false, t.on_day, p.amendment_since
    FROM pledge p
    JOIN LATERAL (
      SELECT on_day FROM pledge_transition WHERE pledge_id = p.id AND kind IN ('amendment', 'amendment_approval_taken_back')
       ORDER BY at DESC, id DESC LIMIT 1) t ON true
   WHERE p.amendment_state = 'submitted' AND (p.member_id = ANY ((SELECT my_dossier_members())::uuid[]) OR p.unit_id = ANY ((SELECT my_dossier_units())::uuid[]))
  UNION ALL
  SELECT p.id, p.member_id, p.unit_id, p.campaign_id, 'confirmation', false, min(n.on_day), min(n.at)
    FROM pledge_item i
    JOIN pledge p ON p.in_force_version_id = i.version_id AND p.amendment_state IS DISTINCT FROM 'submitted'
    JOIN progress_note n ON n.id = i.waiting_note_id
   WHERE i.waiting_note_id IS NOT NULL
     AND ((i.unit_id IS NULL AND i.author_id = ANY ((SELECT my_dossier_members())::uuid[])) OR i.unit_id = ANY ((SELECT my_dossier_units())::uuid[]))
   GROUP BY p.id`;
