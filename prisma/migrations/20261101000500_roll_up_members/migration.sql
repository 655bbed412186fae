-- The rows behind the figures: each person's status and counts of items, never a word of what was pledged. Who knows a
-- person's name may know this much, and may not read the items themselves, so it is a definer function that checks the
-- reach inside. The tree, the cell and the standing are those of the day; who may know is decided as of today.
CREATE FUNCTION roll_up_members(p_campaign uuid, p_unit uuid, p_on date)
RETURNS TABLE (member_id uuid, cell_id uuid, standing standing, is_obliged boolean, state pledge_state, submitted_on date,
  approved_on date, items bigint, items_done bigint, items_due bigint, items_due_done bigint, items_overdue bigint,
  items_waiting bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH placed AS (
    SELECT m.member_id, m.cell_id, m.standing, c.id AS campaign_id,
           (m.standing IN ('official', 'probationary') OR (m.standing = 'non_party' AND c.obliges_non_party)) AS is_obliged
      FROM campaign c
      JOIN unit_ancestry a ON a.ancestor_id = p_unit AND a.valid_from <= p_on AND (a.valid_to IS NULL OR a.valid_to > p_on)
      JOIN unit u ON u.id = a.unit_id AND u.kind = 'cell'
      JOIN membership m ON m.cell_id = a.unit_id AND m.valid_from <= p_on AND (m.valid_to IS NULL OR m.valid_to > p_on)
     WHERE c.id = p_campaign
       AND EXISTS (SELECT 1 FROM membership n WHERE n.member_id = m.member_id AND n.cell_id = ANY (my_people_cells())
             AND n.valid_from <= my_today() AND (n.valid_to IS NULL OR n.valid_to > my_today()))
  )
  SELECT m.member_id, m.cell_id, m.standing, m.is_obliged, p.state,
         CASE WHEN p.submitted_on <= p_on THEN p.submitted_on END, CASE WHEN p.approved_on <= p_on THEN p.approved_on END,
         coalesce(i.items, 0), coalesce(i.done, 0), coalesce(i.due, 0), coalesce(i.due_done, 0), coalesce(i.overdue, 0),
         coalesce(i.waiting, 0)
    FROM placed m
    LEFT JOIN pledge p ON p.campaign_id = m.campaign_id AND p.member_id = m.member_id
    LEFT JOIN LATERAL (
      SELECT count(*) AS items,
             count(*) FILTER (WHERE k.confirmed_done_on <= p_on) AS done,
             count(*) FILTER (WHERE k.due_on <= p_on) AS due,
             count(*) FILTER (WHERE k.due_on <= p_on AND k.confirmed_done_on <= p_on) AS due_done,
             count(*) FILTER (WHERE k.due_on < p_on AND (k.confirmed_done_on IS NULL OR k.confirmed_done_on > p_on)
               AND NOT coalesce(k.claimed_on <= p_on, false)) AS overdue,
             count(*) FILTER (WHERE (k.confirmed_done_on IS NULL OR k.confirmed_done_on > p_on)
               AND coalesce(k.claimed_on <= p_on, false)) AS waiting
        FROM pledge_item k
       WHERE k.version_id = p.in_force_version_id AND p.approved_on <= p_on AND m.is_obliged) i ON true
$$;

REVOKE ALL ON FUNCTION roll_up_members(uuid, uuid, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION roll_up_members(uuid, uuid, date) TO noiguong_app;
