-- Who reaches what, continued: collectives' pens and reviewers, entry on behalf, openings with a reason, administration.
-- As before, enter_session computes it once and row security reads only the transaction's settings.

CREATE FUNCTION my_uuids(p_setting text) RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(nullif(current_setting(p_setting, true), '')::uuid[], '{}') $$;
CREATE FUNCTION my_cell_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('noiguong.cell', true), '')::uuid $$;
-- Units at or above my cell and the units of my roles: what they issue is meant for me.
CREATE FUNCTION my_line_units() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT my_uuids('noiguong.line_units') $$;
-- Units of my roles, the administrator's aside: what collectives below them pledge is mine to read.
CREATE FUNCTION my_role_units() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT my_uuids('noiguong.role_units') $$;
-- Collectives whose pledge I write, and those whose pledge is routed to me.
CREATE FUNCTION my_pen_units() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT my_uuids('noiguong.pen_units') $$;
CREATE FUNCTION my_dossier_units() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT my_uuids('noiguong.dossier_units') $$;
-- Members of the cells whose secretary I am: I may type for them.
CREATE FUNCTION my_assisted_members() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT my_uuids('noiguong.assisted_members') $$;
-- Pledges whose text I opened today with a reason, and whose they are.
CREATE FUNCTION my_opened_pledges() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT my_uuids('noiguong.opened_pledges') $$;
CREATE FUNCTION my_opened_members() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT my_uuids('noiguong.opened_members') $$;
-- Units at and below which I keep directives and themes.
CREATE FUNCTION my_register_units() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT my_uuids('noiguong.register_units') $$;
-- The root whose campaign I run; the root whose units, people and accounts I keep.
CREATE FUNCTION my_campaign_root() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('noiguong.campaign_root', true), '')::uuid $$;
CREATE FUNCTION my_kept_root() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('noiguong.kept_root', true), '')::uuid $$;

-- Who holds the pen of collectives' pledges: secretaries and officers at the unit itself; for a non-Party collective
-- without any, those of the unit directly above. p_unit null: of every unit. The rule of src/domain/organisation.
CREATE FUNCTION unit_pens(p_unit uuid, p_today date)
RETURNS TABLE (unit_id uuid, member_id uuid, role role) LANGUAGE sql STABLE AS $$
  WITH live AS (
    SELECT r.member_id, r.role, r.unit_id FROM role_assignment r
     WHERE r.valid_from <= p_today AND (r.valid_to IS NULL OR r.valid_to > p_today)
       AND r.role IN ('cell_secretary', 'committee_officer')
  )
  SELECT u.id, l.member_id, l.role FROM unit u JOIN live l ON l.unit_id = u.id
   WHERE u.kind <> 'root' AND (p_unit IS NULL OR u.id = p_unit)
  UNION ALL
  SELECT u.id, l.member_id, l.role
    FROM unit u
    JOIN unit_ancestry a ON a.unit_id = u.id AND a.depth = 1 AND a.valid_from <= p_today AND (a.valid_to IS NULL OR a.valid_to > p_today)
    JOIN live l ON l.unit_id = a.ancestor_id
   WHERE u.kind = 'collective' AND (p_unit IS NULL OR u.id = p_unit)
     AND NOT EXISTS (SELECT 1 FROM live o WHERE o.unit_id = u.id)
$$;

-- One level up: an officer of the committee, a secretary of the cell, at the root the campaign's officer; where nobody
-- without the pen is there, further up.
CREATE FUNCTION unit_reviewers(p_unit uuid, p_today date)
RETURNS TABLE (member_id uuid, role role, unit_id uuid) LANGUAGE sql STABLE AS $$
  WITH held AS (
    SELECT l.member_id, l.role, l.unit_id, dense_rank() OVER (ORDER BY a.depth) AS nearness
      FROM unit_ancestry a
      JOIN unit s ON s.id = a.ancestor_id
      JOIN role_assignment l ON l.unit_id = s.id AND l.valid_from <= p_today AND (l.valid_to IS NULL OR l.valid_to > p_today)
       AND l.role = CASE s.kind WHEN 'root' THEN 'campaign_officer'::role WHEN 'cell' THEN 'cell_secretary'::role ELSE 'committee_officer'::role END
     WHERE a.unit_id = p_unit AND a.depth > 0 AND a.valid_from <= p_today AND (a.valid_to IS NULL OR a.valid_to > p_today)
       AND l.member_id NOT IN (SELECT w.member_id FROM unit_pens(p_unit, p_today) w)
  )
  SELECT h.member_id, h.role, h.unit_id FROM held h WHERE h.nearness = 1
$$;

-- The other way round: the collectives whose pledge is routed to one reviewer.
CREATE FUNCTION dossier_units_of(p_member uuid, p_today date) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  WITH live AS (
    SELECT r.member_id, r.role, r.unit_id, u.kind FROM role_assignment r JOIN unit u ON u.id = r.unit_id
     WHERE r.valid_from <= p_today AND (r.valid_to IS NULL OR r.valid_to > p_today)
  ), reviewing AS (
    SELECT member_id, unit_id FROM live
     WHERE role = CASE kind WHEN 'root' THEN 'campaign_officer'::role WHEN 'cell' THEN 'cell_secretary'::role ELSE 'committee_officer'::role END
  ), tree AS (
    SELECT a.ancestor_id, a.unit_id, a.depth FROM unit_ancestry a
     WHERE a.depth > 0 AND a.valid_from <= p_today AND (a.valid_to IS NULL OR a.valid_to > p_today)
  ), pens AS MATERIALIZED (
    SELECT w.unit_id, w.member_id FROM unit_pens(NULL, p_today) w
  )
  SELECT coalesce(array_agg(DISTINCT t.unit_id), '{}')
    FROM reviewing mine
    JOIN tree t ON t.ancestor_id = mine.unit_id
   WHERE mine.member_id = p_member
     AND NOT EXISTS (SELECT 1 FROM pens w WHERE w.unit_id = t.unit_id AND w.member_id = p_member)
     AND NOT EXISTS (
       SELECT 1 FROM tree n JOIN reviewing o ON o.unit_id = n.ancestor_id
        WHERE n.unit_id = t.unit_id AND n.depth < t.depth
          AND NOT EXISTS (SELECT 1 FROM pens w WHERE w.unit_id = t.unit_id AND w.member_id = o.member_id))
$$;

-- Everything that a request's transaction knows about its actor; set by enter_session and by nothing else.
CREATE FUNCTION set_reach(p_member uuid, p_root uuid, p_cell uuid, p_has_roles boolean, p_today date) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  assisted uuid[] := '{}';
  lines uuid[];
BEGIN
  SELECT coalesce(array_agg(DISTINCT a.ancestor_id), '{}') INTO lines
    FROM unit_ancestry a
   WHERE a.valid_from <= p_today AND (a.valid_to IS NULL OR a.valid_to > p_today)
     AND (a.unit_id = p_cell OR a.unit_id IN (
       SELECT r.unit_id FROM role_assignment r
        WHERE r.member_id = p_member AND r.valid_from <= p_today AND (r.valid_to IS NULL OR r.valid_to > p_today)));
  PERFORM set_config('noiguong.member', p_member::text, true),
          set_config('noiguong.root', p_root::text, true),
          set_config('noiguong.cell', coalesce(p_cell::text, ''), true),
          set_config('noiguong.today', p_today::text, true),
          set_config('noiguong.line_units', lines::text, true),
          set_config('noiguong.reviewers', (SELECT coalesce(array_agg(member_id), '{}') FROM reviewers_of(p_member, p_today))::text, true),
          set_config('noiguong.count_units', count_units_of(p_member, p_today)::text, true);
  -- Most people hold no role, and their request pays for none of this.
  IF NOT p_has_roles THEN
    PERFORM set_config('noiguong.' || s, '', true) FROM unnest(ARRAY['people_cells', 'dossier_members', 'role_units',
      'pen_units', 'dossier_units', 'assisted_members', 'opened_pledges', 'opened_members', 'register_units',
      'campaign_root', 'kept_root']) s;
    RETURN;
  END IF;
  SELECT coalesce(array_agg(m.member_id), '{}') INTO assisted
    FROM role_assignment r
    JOIN membership m ON m.cell_id = r.unit_id AND m.valid_from <= p_today AND (m.valid_to IS NULL OR m.valid_to > p_today)
   WHERE r.member_id = p_member AND r.role = 'cell_secretary' AND m.member_id <> p_member
     AND r.valid_from <= p_today AND (r.valid_to IS NULL OR r.valid_to > p_today);
  PERFORM set_config('noiguong.people_cells', people_cells_of(p_member, p_today)::text, true),
          set_config('noiguong.dossier_members', dossier_members_of(p_member, p_today)::text, true),
          set_config('noiguong.pen_units', (SELECT coalesce(array_agg(DISTINCT w.unit_id), '{}') FROM unit_pens(NULL, p_today) w WHERE w.member_id = p_member)::text, true),
          set_config('noiguong.dossier_units', dossier_units_of(p_member, p_today)::text, true),
          set_config('noiguong.assisted_members', assisted::text, true),
          set_config('noiguong.opened_pledges', coalesce(array_agg(o.pledge_id), '{}')::text, true),
          set_config('noiguong.opened_members', coalesce(array_agg(o.member_id), '{}')::text, true)
     FROM text_opening o WHERE o.opened_by_id = p_member AND o.on_day = p_today;
  PERFORM set_config('noiguong.role_units', coalesce(array_agg(DISTINCT r.unit_id) FILTER (WHERE r.role <> 'administrator'), '{}')::text, true),
          set_config('noiguong.register_units', coalesce(array_agg(DISTINCT r.unit_id) FILTER (
            WHERE r.role = 'campaign_officer' OR (r.role = 'committee_officer' AND u.kind <> 'root')), '{}')::text, true),
          set_config('noiguong.campaign_root', coalesce(max(r.unit_id::text) FILTER (WHERE r.role = 'campaign_officer' AND u.kind = 'root'), ''), true),
          set_config('noiguong.kept_root', coalesce(max(r.unit_id::text) FILTER (WHERE r.role = 'administrator' AND u.kind = 'root'), ''), true)
     FROM role_assignment r JOIN unit u ON u.id = r.unit_id
    WHERE r.member_id = p_member AND r.valid_from <= p_today AND (r.valid_to IS NULL OR r.valid_to > p_today);
END $$;

CREATE OR REPLACE FUNCTION enter_session(p_token_hash bytea, p_now timestamptz, p_today date, p_read_only boolean) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  me record;
  home uuid;
  assignments jsonb;
  notice integer;
BEGIN
  SELECT a.id AS account_id, a.must_change_password, a.login_name, m.id AS member_id, m.full_name, m.root_id INTO me
    FROM session s JOIN account a ON a.id = s.account_id JOIN member m ON m.id = a.member_id
   WHERE s.token_hash = p_token_hash AND s.revoked_at IS NULL AND s.expires_at > p_now AND NOT a.is_disabled;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;

  SELECT cell_id INTO home FROM membership
   WHERE member_id = me.member_id AND valid_from <= p_today AND (valid_to IS NULL OR valid_to > p_today);
  SELECT coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'unitId', r.unit_id) ORDER BY r.role, r.unit_id), '[]') INTO assignments
    FROM role_assignment r
   WHERE r.member_id = me.member_id AND r.valid_from <= p_today AND (r.valid_to IS NULL OR r.valid_to > p_today);
  SELECT max(notice_version) INTO notice FROM notice_reading WHERE member_id = me.member_id;

  PERFORM set_reach(me.member_id, me.root_id, home, assignments <> '[]', p_today);
  IF p_read_only THEN
    PERFORM set_config('transaction_read_only', 'on', true);
  END IF;

  RETURN jsonb_build_object('accountId', me.account_id, 'memberId', me.member_id, 'fullName', me.full_name,
    'loginName', me.login_name, 'rootId', me.root_id, 'cellId', home, 'assignments', assignments,
    'lineIds', to_jsonb(my_line_units()), 'noticeRead', notice, 'mustChangePassword', me.must_change_password);
END $$;

-- Whose sees what of a dossier's reviewers, by name: now of collectives too.
CREATE FUNCTION who_reviews_unit(p_unit uuid)
RETURNS TABLE (member_id uuid, role role, unit_id uuid, full_name text, unit_name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT r.member_id, r.role, r.unit_id, m.full_name, u.name
    FROM unit_reviewers(p_unit, my_today()) r
    JOIN member m ON m.id = r.member_id JOIN unit u ON u.id = r.unit_id
   WHERE p_unit = ANY (my_pen_units()) OR p_unit = ANY (my_dossier_units())
   ORDER BY m.sort_name
$$;
REVOKE ALL ON FUNCTION my_uuids(text), my_cell_id(), my_line_units(), my_role_units(), my_pen_units(), my_dossier_units(),
  my_assisted_members(), my_opened_pledges(), my_opened_members(), my_register_units(), my_campaign_root(), my_kept_root(),
  unit_pens(uuid, date), unit_reviewers(uuid, date), dossier_units_of(uuid, date), set_reach(uuid, uuid, uuid, boolean, date),
  who_reviews_unit(uuid), fill_unit_of_pledge(), audit_is_append_only(), fill_directive_search() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION my_uuids(text), my_cell_id(), my_line_units(), my_role_units(), my_pen_units(), my_dossier_units(),
  my_assisted_members(), my_opened_pledges(), my_opened_members(), my_register_units(), my_campaign_root(), my_kept_root(),
  who_reviews_unit(uuid), fill_unit_of_pledge(), audit_is_append_only(), fill_directive_search() TO noiguong_app;
GRANT EXECUTE ON FUNCTION unit_pens(uuid, date), unit_reviewers(uuid, date), dossier_units_of(uuid, date), my_uuids(text) TO noiguong_backup;
