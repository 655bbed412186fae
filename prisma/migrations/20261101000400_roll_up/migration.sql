-- The roll-up from chi bộ to Huyện ủy, computed on read in the page's own snapshot. SQL counts and sums; rates,
-- words and rounding live in src/domain/rollup.

-- Counts of a campaign for the cells under a unit on a day, grouped by 'cell' or by direct 'subordinate'. No reach is
-- checked here: for roll_up below and for `npm run verify`. One UNION ALL of per-cell aggregates, joined once to the
-- dated ancestry; leans on membership(cell_id), pledge(campaign_id, member_id), pledge_item(version_id).
CREATE FUNCTION roll_up_counts(p_campaign uuid, p_unit uuid, p_on date, p_by text)
RETURNS TABLE (group_id uuid, cells bigint, cells_obliged bigint, cells_complete bigint, cells_active bigint,
  obliged bigint, registered bigint, approved bigint, late bigint, items bigint, items_done bigint, items_due bigint,
  items_due_done bigint, items_overdue bigint, items_overdue_30 bigint, items_waiting bigint, completed_on date)
LANGUAGE sql STABLE AS $$
  WITH camp AS (
    SELECT id, registration_deadline, obliges_non_party FROM campaign WHERE id = p_campaign
  ), group_of AS (
    SELECT a.unit_id AS cell_id, CASE WHEN p_by = 'cell' OR a.depth = 0 THEN a.unit_id ELSE g.ancestor_id END AS group_id
      FROM unit_ancestry a
      JOIN unit u ON u.id = a.unit_id AND u.kind = 'cell'
      LEFT JOIN unit_ancestry g ON p_by = 'subordinate' AND g.unit_id = a.unit_id AND g.depth = a.depth - 1
       AND g.valid_from <= p_on AND (g.valid_to IS NULL OR g.valid_to > p_on)
     WHERE a.ancestor_id = p_unit AND a.valid_from <= p_on AND (a.valid_to IS NULL OR a.valid_to > p_on)
  ), obliged_members AS MATERIALIZED (
    SELECT m.cell_id, m.member_id, p.id AS pledge_id, p.in_force_version_id,
           CASE WHEN p.submitted_on <= p_on THEN p.submitted_on END AS submitted_on,
           CASE WHEN p.approved_on <= p_on THEN p.approved_on END AS approved_on
      FROM camp c
      JOIN membership m ON m.valid_from <= p_on AND (m.valid_to IS NULL OR m.valid_to > p_on)
       AND (m.standing IN ('official', 'probationary') OR (m.standing = 'non_party' AND c.obliges_non_party))
      JOIN group_of g ON g.cell_id = m.cell_id
      LEFT JOIN pledge p ON p.campaign_id = c.id AND p.member_id = m.member_id
  ), facts AS (
    SELECT g.cell_id, 0 AS obliged, 0 AS registered, 0 AS approved, 0 AS late, NULL::date AS completed_on,
           0 AS items, 0 AS items_done, 0 AS items_due, 0 AS items_due_done, 0 AS items_overdue, 0 AS items_overdue_30, 0 AS items_waiting,
           CASE WHEN EXISTS (
             SELECT 1 FROM role_assignment r JOIN account a ON a.member_id = r.member_id
              WHERE r.unit_id = g.cell_id AND r.valid_from <= p_on AND (r.valid_to IS NULL OR r.valid_to > p_on)
                AND a.first_signed_in_on <= p_on) THEN 1 ELSE 0 END AS active
      FROM group_of g
    UNION ALL
    SELECT o.cell_id, count(*), count(o.submitted_on), count(o.approved_on),
           count(*) FILTER (WHERE o.submitted_on > c.registration_deadline), max(o.approved_on), 0, 0, 0, 0, 0, 0, 0, 0
      FROM obliged_members o CROSS JOIN camp c GROUP BY o.cell_id
    UNION ALL
    SELECT o.cell_id, 0, 0, 0, 0, NULL, count(*),
           count(*) FILTER (WHERE i.confirmed_done_on <= p_on),
           count(*) FILTER (WHERE i.due_on <= p_on),
           count(*) FILTER (WHERE i.due_on <= p_on AND i.confirmed_done_on <= p_on),
           count(*) FILTER (WHERE i.due_on < p_on AND i.open AND NOT i.waiting),
           count(*) FILTER (WHERE i.due_on < p_on - 30 AND i.open AND NOT i.waiting),
           count(*) FILTER (WHERE i.waiting), 0
      FROM obliged_members o
      CROSS JOIN LATERAL (
        SELECT due_on, confirmed_done_on, (confirmed_done_on IS NULL OR confirmed_done_on > p_on) AS open,
               (confirmed_done_on IS NULL OR confirmed_done_on > p_on) AND coalesce(claimed_on <= p_on, false) AS waiting
          FROM pledge_item WHERE version_id = o.in_force_version_id) i
     WHERE o.approved_on IS NOT NULL
     GROUP BY o.cell_id
  ), per_cell AS (
    SELECT f.cell_id, sum(obliged) AS obliged, sum(registered) AS registered, sum(approved) AS approved, sum(late) AS late,
           max(f.completed_on) AS completed_on, sum(items) AS items, sum(items_done) AS items_done, sum(items_due) AS items_due,
           sum(items_due_done) AS items_due_done, sum(items_overdue) AS items_overdue, sum(items_overdue_30) AS items_overdue_30,
           sum(items_waiting) AS items_waiting, sum(active) AS active
      FROM facts f GROUP BY f.cell_id
  )
  SELECT g.group_id, count(*), count(*) FILTER (WHERE c.obliged > 0), count(*) FILTER (WHERE c.obliged > 0 AND c.approved = c.obliged),
         sum(c.active)::bigint, sum(c.obliged)::bigint, sum(c.registered)::bigint, sum(c.approved)::bigint, sum(c.late)::bigint,
         sum(c.items)::bigint, sum(c.items_done)::bigint, sum(c.items_due)::bigint, sum(c.items_due_done)::bigint,
         sum(c.items_overdue)::bigint, sum(c.items_overdue_30)::bigint, sum(c.items_waiting)::bigint,
         CASE WHEN sum(c.obliged) > 0 AND sum(c.approved) = sum(c.obliged) THEN max(c.completed_on) END
    FROM per_cell c JOIN group_of g ON g.cell_id = c.cell_id
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
     AND (m.standing IN ('official', 'probationary') OR (m.standing = 'non_party' AND c.obliges_non_party))
    JOIN pledge p ON p.campaign_id = c.id AND p.member_id = m.member_id AND p.approved_on <= p_on
   WHERE c.id = p_campaign
   GROUP BY 1 ORDER BY 1
$$;

-- May the actor read counts of this unit? At or below, today, a unit that the actor counts.
CREATE FUNCTION my_counts_reach(p_unit uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM unit_ancestry a WHERE a.unit_id = p_unit AND a.ancestor_id = ANY (my_count_units())
    AND a.valid_from <= my_today() AND (a.valid_to IS NULL OR a.valid_to > my_today()))
$$;

-- What the product calls: counts over rows that the actor may not read, so definer, with the actor's reach checked
-- inside. Out of reach: no row.
CREATE FUNCTION roll_up(p_campaign uuid, p_unit uuid, p_on date, p_by text)
RETURNS TABLE (group_id uuid, cells bigint, cells_obliged bigint, cells_complete bigint, cells_active bigint,
  obliged bigint, registered bigint, approved bigint, late bigint, items bigint, items_done bigint, items_due bigint,
  items_due_done bigint, items_overdue bigint, items_overdue_30 bigint, items_waiting bigint, completed_on date)
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

REVOKE ALL ON FUNCTION roll_up_counts(uuid, uuid, date, text), roll_up_weeks(uuid, uuid, date), my_counts_reach(uuid),
  roll_up(uuid, uuid, date, text), roll_up_trend(uuid, uuid, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION roll_up(uuid, uuid, date, text), roll_up_trend(uuid, uuid, date) TO noiguong_app;
GRANT EXECUTE ON FUNCTION roll_up_counts(uuid, uuid, date, text), roll_up_weeks(uuid, uuid, date) TO noiguong_backup;
