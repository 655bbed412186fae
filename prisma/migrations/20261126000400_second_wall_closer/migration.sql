-- Where the second wall let more through than the first: names of another root, a draft on somebody else's pledge, an
-- amendment typed by a secretary, a scan that was taken off, a pledge in another root's year or in one only prepared.

-- An event names what is of its own root, and nothing else.
CREATE OR REPLACE FUNCTION name_of_subject(e audit_event) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE e.subject_kind
    WHEN 'unit' THEN (SELECT u.name FROM unit u WHERE u.id = e.subject_id AND u.root_id = e.root_id)
    WHEN 'member' THEN (SELECT m.full_name FROM member m WHERE m.id = e.subject_id AND m.root_id = e.root_id)
    WHEN 'account' THEN (SELECT m.full_name FROM member m LEFT JOIN account a ON a.member_id = m.id
      WHERE e.subject_id IN (m.id, a.id) AND m.root_id = e.root_id)
    WHEN 'directive' THEN (SELECT concat_ws(' ', d.type, d.symbol) FROM directive d WHERE d.id = e.subject_id AND d.root_id = e.root_id)
    WHEN 'theme' THEN coalesce((SELECT t.title FROM theme t WHERE t.id = e.subject_id AND t.root_id = e.root_id), e.before ->> 'title')
    WHEN 'campaign' THEN (SELECT c.year::text FROM campaign c WHERE c.id = e.subject_id AND c.root_id = e.root_id)
    WHEN 'extension' THEN (SELECT coalesce(u.name, m.full_name) FROM deadline_extension x
      LEFT JOIN unit u ON u.id = x.unit_id LEFT JOIN member m ON m.id = x.member_id WHERE x.id = e.subject_id AND x.root_id = e.root_id)
    WHEN 'pledge' THEN (SELECT p.code FROM pledge p WHERE p.id = e.subject_id AND p.root_id = e.root_id)
    WHEN 'item' THEN (SELECT p.code || ', việc ' || i.ordinal FROM pledge_item i JOIN pledge p ON p.id = i.pledge_id
      WHERE i.id = e.subject_id AND p.root_id = e.root_id)
    WHEN 'workbook' THEN (SELECT w.file_name FROM imported_workbook w WHERE w.id = e.subject_id AND w.root_id = e.root_id)
  END
$$;
CREATE OR REPLACE FUNCTION name_on_behalf(e audit_event) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN e.on_behalf_of_id IS NOT NULL THEN (SELECT m.full_name FROM member m WHERE m.id = e.on_behalf_of_id AND m.root_id = e.root_id)
    WHEN e.subject_kind IN ('pledge', 'item') THEN
      (SELECT u.name FROM unit u WHERE u.id = (e.after ->> 'unitId')::uuid AND u.root_id = e.root_id)
  END
$$;

-- A draft stays with its pledge.
REVOKE UPDATE ON pledge_draft FROM noiguong_app;
GRANT UPDATE (author_id, entered_by_id, payload, updated_at, version) ON pledge_draft TO noiguong_app;

-- What was approved is amended by the member, whoever typed it.
CREATE OR REPLACE FUNCTION i_write_pledge(p_pledge uuid, p_author uuid, p_entered_by uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM pledge p
   WHERE p.id = p_pledge
     AND (p.state IN ('draft', 'returned') OR (p.state = 'approved' AND p.amendment_state IN ('draft', 'returned') AND p_entered_by IS NULL))
     AND ((p.member_id = my_member_id() AND p_author = my_member_id() AND p_entered_by IS NULL)
       OR (p.unit_id = ANY (my_pen_units()) AND p_author = my_member_id() AND p_entered_by IS NULL)
       OR (p.member_id = ANY (my_assisted_members()) AND p_author = p.member_id AND p_entered_by = my_member_id())))
$$;

-- A scan that was taken off stays for the record, with those who keep it.
DROP POLICY scan_in_my_line ON directive_scan;
CREATE POLICY scan_in_my_line ON directive_scan FOR SELECT TO noiguong_app
  USING (EXISTS (SELECT 1 FROM directive d WHERE d.id = directive_id) AND (removed_at IS NULL OR i_keep_directive(directive_id)));

-- A pledge is of a year that its writer knows of.
DROP POLICY pledge_i_start ON pledge;
CREATE POLICY pledge_i_start ON pledge FOR INSERT TO noiguong_app
  WITH CHECK (member_id = (SELECT my_member_id()) AND root_id = (SELECT my_root_id()) AND state = 'draft'
    AND EXISTS (SELECT 1 FROM campaign c WHERE c.id = campaign_id AND c.root_id = (SELECT my_root_id())));
DROP POLICY pledge_i_start_for ON pledge;
CREATE POLICY pledge_i_start_for ON pledge FOR INSERT TO noiguong_app
  WITH CHECK (root_id = (SELECT my_root_id()) AND state = 'draft' AND (
    unit_id = ANY ((SELECT my_pen_units())::uuid[]) OR member_id = ANY ((SELECT my_assisted_members())::uuid[]))
    AND EXISTS (SELECT 1 FROM campaign c WHERE c.id = campaign_id AND c.root_id = (SELECT my_root_id())));

-- Counts of a year are for who knows of the year: past row security, so asked here again.
CREATE FUNCTION i_know_campaign(p_campaign uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM campaign c WHERE c.id = p_campaign AND c.root_id = my_root_id()
    AND (c.state <> 'prepared' OR c.root_id = my_campaign_root()))
$$;
REVOKE ALL ON FUNCTION i_know_campaign(uuid) FROM PUBLIC;
CREATE OR REPLACE FUNCTION roll_up(p_campaign uuid, p_unit uuid, p_on date, p_by text)
RETURNS TABLE (group_id uuid, cells bigint, cells_obliged bigint, cells_complete bigint, cells_active bigint,
  obliged bigint, registered bigint, approved bigint, late bigint, items bigint, items_done bigint, items_due bigint,
  items_due_done bigint, items_overdue bigint, items_overdue_30 bigint, items_waiting bigint, completed_on date,
  collectives bigint, collectives_registered bigint, collectives_approved bigint, collectives_late bigint, deadline date)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF my_counts_reach(p_unit) AND i_know_campaign(p_campaign) THEN
    RETURN QUERY SELECT * FROM roll_up_counts(p_campaign, p_unit, p_on, p_by);
  END IF;
END $$;
