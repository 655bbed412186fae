-- The roll-up counts collectives beside persons, reads who is obliged from the campaign, gives each the deadline that
-- holds for them, and counts as of a day the items of the version in force on that day.

DROP FUNCTION roll_up_members(uuid, uuid, date);
DROP FUNCTION roll_up(uuid, uuid, date, text);
DROP FUNCTION roll_up_counts(uuid, uuid, date, text);
DROP FUNCTION roll_up_trend(uuid, uuid, date);
DROP FUNCTION roll_up_weeks(uuid, uuid, date);

-- The version of a pledge in force on a day is found by the pledge.
CREATE INDEX pledge_version_in_force ON pledge_version (pledge_id, in_force_from) WHERE in_force_from IS NOT NULL;

CREATE FUNCTION is_obliged(p_standing standing, p_official boolean, p_probationary boolean, p_non_party boolean)
RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (p_standing = 'official' AND p_official) OR (p_standing = 'probationary' AND p_probationary)
      OR (p_standing = 'non_party' AND p_non_party)
$$;

-- The last day on which each unit registers on time: the campaign's, or the latest extension of it or of a unit above.
CREATE FUNCTION unit_deadlines(p_campaign uuid, p_on date) RETURNS TABLE (unit_id uuid, deadline date) LANGUAGE sql STABLE AS $$
  SELECT a.unit_id, max(e.until)
    FROM deadline_extension e
    JOIN unit_ancestry a ON a.ancestor_id = e.unit_id AND a.valid_from <= p_on AND (a.valid_to IS NULL OR a.valid_to > p_on)
   WHERE e.campaign_id = p_campaign AND e.withdrawn_at IS NULL AND e.unit_id IS NOT NULL
   GROUP BY a.unit_id
$$;

-- Counts of a campaign for everything under a unit on a day, grouped by 'cell' or by direct 'subordinate'. No reach is
-- checked here: for roll_up below and for `npm run verify`. One UNION ALL of per-unit aggregates, joined once to the
-- dated ancestry; leans on membership(cell_id), pledge(campaign_id, member_id), pledge(campaign_id, unit_id),
-- pledge_version_in_force and pledge_item(version_id).
CREATE FUNCTION roll_up_counts(p_campaign uuid, p_unit uuid, p_on date, p_by text)
RETURNS TABLE (group_id uuid, cells bigint, cells_obliged bigint, cells_complete bigint, cells_active bigint,
  obliged bigint, registered bigint, approved bigint, late bigint, items bigint, items_done bigint, items_due bigint,
  items_due_done bigint, items_overdue bigint, items_overdue_30 bigint, items_waiting bigint, completed_on date,
  collectives bigint, collectives_registered bigint, collectives_approved bigint, collectives_late bigint, deadline date)
LANGUAGE sql STABLE AS $$
  WITH camp AS (
    SELECT id, registration_deadline, obliges_official, obliges_probationary, obliges_non_party, obliged_unit_kinds
      FROM campaign WHERE id = p_campaign
  ), extended AS MATERIALIZED (
    SELECT d.unit_id, d.deadline FROM unit_deadlines(p_campaign, p_on) d
  ), group_of AS (
    SELECT a.unit_id, u.kind, CASE WHEN p_by = 'cell' OR a.depth = 0 THEN a.unit_id ELSE g.ancestor_id END AS group_id
      FROM unit_ancestry a
      JOIN unit u ON u.id = a.unit_id
      LEFT JOIN unit_ancestry g ON p_by = 'subordinate' AND g.unit_id = a.unit_id AND g.depth = a.depth - 1
       AND g.valid_from <= p_on AND (g.valid_to IS NULL OR g.valid_to > p_on)
     WHERE a.ancestor_id = p_unit AND a.valid_from <= p_on AND (a.valid_to IS NULL OR a.valid_to > p_on)
  ), obliged_members AS MATERIALIZED (
    SELECT m.cell_id, m.member_id, p.id AS pledge_id,
           CASE WHEN p.submitted_on <= p_on THEN p.submitted_on END AS submitted_on,
           CASE WHEN p.approved_on <= p_on THEN p.approved_on END AS approved_on
      FROM camp c
      JOIN membership m ON m.valid_from <= p_on AND (m.valid_to IS NULL OR m.valid_to > p_on)
       AND is_obliged(m.standing, c.obliges_official, c.obliges_probationary, c.obliges_non_party)
      JOIN group_of g ON g.unit_id = m.cell_id AND g.kind = 'cell'
      LEFT JOIN pledge p ON p.campaign_id = c.id AND p.member_id = m.member_id
  ), own_deadline AS MATERIALIZED (
    SELECT e.member_id, max(e.until) AS until FROM deadline_extension e
     WHERE e.campaign_id = p_campaign AND e.withdrawn_at IS NULL AND e.member_id IS NOT NULL GROUP BY e.member_id
  ), facts AS (
    SELECT g.unit_id, 1 AS is_cell, 0 AS obliged, 0 AS registered, 0 AS approved, 0 AS late, NULL::date AS completed_on,
           0 AS items, 0 AS items_done, 0 AS items_due, 0 AS items_due_done, 0 AS items_overdue, 0 AS items_overdue_30, 0 AS items_waiting,
           CASE WHEN EXISTS (
             SELECT 1 FROM role_assignment r JOIN account a ON a.member_id = r.member_id
              WHERE r.unit_id = g.unit_id AND r.valid_from <= p_on AND (r.valid_to IS NULL OR r.valid_to > p_on)
                AND a.first_signed_in_on <= p_on) THEN 1 ELSE 0 END AS active,
           0 AS collectives, 0 AS collectives_registered, 0 AS collectives_approved, 0 AS collectives_late
      FROM group_of g WHERE g.kind = 'cell'
    UNION ALL
    SELECT o.cell_id, 0, count(*), count(o.submitted_on), count(o.approved_on),
           count(*) FILTER (WHERE o.submitted_on > greatest(c.registration_deadline, x.deadline, w.until)),
           max(o.approved_on), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
      FROM obliged_members o CROSS JOIN camp c
      LEFT JOIN extended x ON x.unit_id = o.cell_id
      LEFT JOIN own_deadline w ON w.member_id = o.member_id
     GROUP BY o.cell_id
    UNION ALL
    SELECT o.cell_id, 0, 0, 0, 0, 0, NULL, count(*),
           count(*) FILTER (WHERE i.confirmed_done_on <= p_on),
           count(*) FILTER (WHERE i.due_on <= p_on),
           count(*) FILTER (WHERE i.due_on <= p_on AND i.confirmed_done_on <= p_on),
           count(*) FILTER (WHERE i.due_on < p_on AND i.open AND NOT i.waiting),
           count(*) FILTER (WHERE i.due_on < p_on - 30 AND i.open AND NOT i.waiting),
           count(*) FILTER (WHERE i.waiting), 0, 0, 0, 0, 0
      FROM obliged_members o
      JOIN pledge_version v ON v.pledge_id = o.pledge_id AND v.in_force_from <= p_on AND (v.in_force_to IS NULL OR v.in_force_to > p_on)
      CROSS JOIN LATERAL (
        SELECT due_on, confirmed_done_on, (confirmed_done_on IS NULL OR confirmed_done_on > p_on) AS open,
               (confirmed_done_on IS NULL OR confirmed_done_on > p_on) AND coalesce(claimed_on <= p_on, false) AS waiting
          FROM pledge_item WHERE version_id = v.id) i
     WHERE o.approved_on IS NOT NULL
     GROUP BY o.cell_id
    UNION ALL
    SELECT g.unit_id, 0, 0, 0, 0, 0, NULL, 0, 0, 0, 0, 0, 0, 0, 0,
           1, CASE WHEN p.submitted_on <= p_on THEN 1 ELSE 0 END, CASE WHEN p.approved_on <= p_on THEN 1 ELSE 0 END,
           CASE WHEN p.submitted_on <= p_on AND p.submitted_on > greatest(c.registration_deadline, x.deadline) THEN 1 ELSE 0 END
      FROM group_of g
      JOIN camp c ON g.kind = ANY (c.obliged_unit_kinds) AND g.kind <> 'root'
      LEFT JOIN pledge p ON p.campaign_id = c.id AND p.unit_id = g.unit_id
      LEFT JOIN extended x ON x.unit_id = g.unit_id
  ), per_unit AS (
    SELECT f.unit_id, sum(is_cell) AS is_cell, sum(obliged) AS obliged, sum(registered) AS registered, sum(approved) AS approved, sum(late) AS late,
           max(f.completed_on) AS completed_on, sum(items) AS items, sum(items_done) AS items_done, sum(items_due) AS items_due,
           sum(items_due_done) AS items_due_done, sum(items_overdue) AS items_overdue, sum(items_overdue_30) AS items_overdue_30,
           sum(items_waiting) AS items_waiting, sum(active) AS active, sum(collectives) AS collectives,
           sum(collectives_registered) AS collectives_registered, sum(collectives_approved) AS collectives_approved,
           sum(collectives_late) AS collectives_late
      FROM facts f GROUP BY f.unit_id
  )
  SELECT g.group_id, sum(u.is_cell)::bigint, count(*) FILTER (WHERE u.obliged > 0), count(*) FILTER (WHERE u.obliged > 0 AND u.approved = u.obliged),
         sum(u.active)::bigint, sum(u.obliged)::bigint, sum(u.registered)::bigint, sum(u.approved)::bigint, sum(u.late)::bigint,
         sum(u.items)::bigint, sum(u.items_done)::bigint, sum(u.items_due)::bigint, sum(u.items_due_done)::bigint,
         sum(u.items_overdue)::bigint, sum(u.items_overdue_30)::bigint, sum(u.items_waiting)::bigint,
         CASE WHEN sum(u.obliged) > 0 AND sum(u.approved) = sum(u.obliged) THEN max(u.completed_on) END,
         sum(u.collectives)::bigint, sum(u.collectives_registered)::bigint, sum(u.collectives_approved)::bigint, sum(u.collectives_late)::bigint,
         greatest((SELECT registration_deadline FROM camp), (SELECT x.deadline FROM extended x WHERE x.unit_id = g.group_id))
    FROM per_unit u JOIN group_of g ON g.unit_id = u.unit_id
   GROUP BY g.group_id
$$;

-- Pledges approved by week, of the members obliged on the day, in the tree of the day: one statement for the trend.
CREATE FUNCTION roll_up_weeks(p_campaign uuid, p_unit uuid, p_on date)
RETURNS TABLE (week_from date, approved bigint) LANGUAGE sql STABLE AS $$
  SELECT (p.approved_on - (extract(isodow FROM p.approved_on)::int - 1)) AS week_from, count(*)
    FROM campaign c
    JOIN unit_ancestry a ON a.ancestor_id = p_unit AND a.valid_from <= p_on AND (a.valid_to IS NULL OR a.valid_to > p_on)
    JOIN unit u ON u.id = a.unit_id AND u.kind = 'cell'
    JOIN membership m ON m.cell_id = a.unit_id AND m.valid_from <= p_on AND (m.valid_to IS NULL OR m.valid_to > p_on)
     AND is_obliged(m.standing, c.obliges_official, c.obliges_probationary, c.obliges_non_party)
    JOIN pledge p ON p.campaign_id = c.id AND p.member_id = m.member_id AND p.approved_on <= p_on
   WHERE c.id = p_campaign
   GROUP BY 1 ORDER BY 1
$$;

CREATE FUNCTION roll_up(p_campaign uuid, p_unit uuid, p_on date, p_by text)
RETURNS TABLE (group_id uuid, cells bigint, cells_obliged bigint, cells_complete bigint, cells_active bigint,
  obliged bigint, registered bigint, approved bigint, late bigint, items bigint, items_done bigint, items_due bigint,
  items_due_done bigint, items_overdue bigint, items_overdue_30 bigint, items_waiting bigint, completed_on date,
  collectives bigint, collectives_registered bigint, collectives_approved bigint, collectives_late bigint, deadline date)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF my_counts_reach(p_unit) THEN
    RETURN QUERY SELECT * FROM roll_up_counts(p_campaign, p_unit, p_on, p_by);
  END IF;
END $$;

CREATE FUNCTION roll_up_trend(p_campaign uuid, p_unit uuid, p_on date) RETURNS TABLE (week_from date, approved bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF my_counts_reach(p_unit) THEN
    RETURN QUERY SELECT * FROM roll_up_weeks(p_campaign, p_unit, p_on);
  END IF;
END $$;

-- The rows behind the figures of persons: status and counts, never a word of what was pledged.
CREATE FUNCTION roll_up_members(p_campaign uuid, p_unit uuid, p_on date)
RETURNS TABLE (member_id uuid, cell_id uuid, standing standing, is_obliged boolean, state pledge_state, submitted_on date,
  approved_on date, items bigint, items_done bigint, items_due bigint, items_due_done bigint, items_overdue bigint,
  items_waiting bigint, is_late boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH placed AS (
    SELECT m.member_id, m.cell_id, m.standing, c.id AS campaign_id, c.registration_deadline,
           is_obliged(m.standing, c.obliges_official, c.obliges_probationary, c.obliges_non_party) AS is_obliged
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
         coalesce(i.waiting, 0),
         coalesce(p.submitted_on <= p_on AND p.submitted_on > greatest(m.registration_deadline, x.deadline, w.until), false)
    FROM placed m
    LEFT JOIN pledge p ON p.campaign_id = m.campaign_id AND p.member_id = m.member_id
    LEFT JOIN unit_deadlines(p_campaign, p_on) x ON x.unit_id = m.cell_id
    LEFT JOIN (SELECT e.member_id, max(e.until) AS until FROM deadline_extension e
      WHERE e.campaign_id = p_campaign AND e.withdrawn_at IS NULL AND e.member_id IS NOT NULL GROUP BY e.member_id) w ON w.member_id = m.member_id
    LEFT JOIN LATERAL (
      SELECT count(*) AS items,
             count(*) FILTER (WHERE k.confirmed_done_on <= p_on) AS done,
             count(*) FILTER (WHERE k.due_on <= p_on) AS due,
             count(*) FILTER (WHERE k.due_on <= p_on AND k.confirmed_done_on <= p_on) AS due_done,
             count(*) FILTER (WHERE k.due_on < p_on AND (k.confirmed_done_on IS NULL OR k.confirmed_done_on > p_on)
               AND NOT coalesce(k.claimed_on <= p_on, false)) AS overdue,
             count(*) FILTER (WHERE (k.confirmed_done_on IS NULL OR k.confirmed_done_on > p_on)
               AND coalesce(k.claimed_on <= p_on, false)) AS waiting
        FROM pledge_version v JOIN pledge_item k ON k.version_id = v.id
       WHERE v.pledge_id = p.id AND v.in_force_from <= p_on AND (v.in_force_to IS NULL OR v.in_force_to > p_on)
         AND p.approved_on <= p_on AND m.is_obliged) i ON true
$$;

-- The collectives behind the figure: a unit's status is no person's, so whoever counts the unit sees it.
CREATE FUNCTION roll_up_units(p_campaign uuid, p_unit uuid, p_on date)
RETURNS TABLE (unit_id uuid, kind unit_kind, superior_id uuid, state pledge_state, amendment_state amendment_state, submitted_on date,
  approved_on date, items bigint, items_done bigint, items_due bigint, items_overdue bigint, items_waiting bigint, is_late boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT my_counts_reach(p_unit) THEN
    RETURN;
  END IF;
  RETURN QUERY
  SELECT u.id, u.kind, s.ancestor_id, p.state, p.amendment_state,
         CASE WHEN p.submitted_on <= p_on THEN p.submitted_on END, CASE WHEN p.approved_on <= p_on THEN p.approved_on END,
         coalesce(i.items, 0), coalesce(i.done, 0), coalesce(i.due, 0), coalesce(i.overdue, 0), coalesce(i.waiting, 0),
         coalesce(p.submitted_on <= p_on AND p.submitted_on > greatest(c.registration_deadline, x.deadline), false)
    FROM campaign c
    JOIN unit_ancestry a ON a.ancestor_id = p_unit AND a.valid_from <= p_on AND (a.valid_to IS NULL OR a.valid_to > p_on)
    JOIN unit u ON u.id = a.unit_id AND u.kind = ANY (c.obliged_unit_kinds) AND u.kind <> 'root'
    LEFT JOIN unit_ancestry s ON s.unit_id = u.id AND s.depth = 1 AND s.valid_from <= p_on AND (s.valid_to IS NULL OR s.valid_to > p_on)
    LEFT JOIN pledge p ON p.campaign_id = c.id AND p.unit_id = u.id
    LEFT JOIN unit_deadlines(p_campaign, p_on) x ON x.unit_id = u.id
    LEFT JOIN LATERAL (
      SELECT count(*) AS items,
             count(*) FILTER (WHERE k.confirmed_done_on <= p_on) AS done,
             count(*) FILTER (WHERE k.due_on <= p_on) AS due,
             count(*) FILTER (WHERE k.due_on < p_on AND (k.confirmed_done_on IS NULL OR k.confirmed_done_on > p_on)
               AND NOT coalesce(k.claimed_on <= p_on, false)) AS overdue,
             count(*) FILTER (WHERE (k.confirmed_done_on IS NULL OR k.confirmed_done_on > p_on)
               AND coalesce(k.claimed_on <= p_on, false)) AS waiting
        FROM pledge_version v JOIN pledge_item k ON k.version_id = v.id
       WHERE v.pledge_id = p.id AND v.in_force_from <= p_on AND (v.in_force_to IS NULL OR v.in_force_to > p_on)
         AND p.approved_on <= p_on) i ON true
   WHERE c.id = p_campaign;
END $$;

REVOKE ALL ON FUNCTION is_obliged(standing, boolean, boolean, boolean), unit_deadlines(uuid, date),
  roll_up_counts(uuid, uuid, date, text), roll_up_weeks(uuid, uuid, date), roll_up(uuid, uuid, date, text),
  roll_up_trend(uuid, uuid, date), roll_up_members(uuid, uuid, date), roll_up_units(uuid, uuid, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_obliged(standing, boolean, boolean, boolean), roll_up(uuid, uuid, date, text),
  roll_up_trend(uuid, uuid, date), roll_up_members(uuid, uuid, date), roll_up_units(uuid, uuid, date) TO noiguong_app;
GRANT EXECUTE ON FUNCTION is_obliged(standing, boolean, boolean, boolean), unit_deadlines(uuid, date),
  roll_up_counts(uuid, uuid, date, text), roll_up_weeks(uuid, uuid, date) TO noiguong_backup;
