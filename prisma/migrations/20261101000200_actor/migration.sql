-- Who asks. One call opens every request: it checks the session and sets, for this transaction only, the actor and
-- what the actor may reach. Row security reads nothing but these settings.

-- Settings of the transaction; '' (after an earlier one) and NULL (never set) both mean nobody.
CREATE FUNCTION my_member_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('noiguong.member', true), '')::uuid $$;
CREATE FUNCTION my_root_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('noiguong.root', true), '')::uuid $$;
CREATE FUNCTION my_today() RETURNS date LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('noiguong.today', true), '')::date $$;
-- Cells whose people I may see by name and status.
CREATE FUNCTION my_people_cells() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(nullif(current_setting('noiguong.people_cells', true), '')::uuid[], '{}') $$;
-- Members whose dossiers are routed to me: their text is mine to read.
CREATE FUNCTION my_dossier_members() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(nullif(current_setting('noiguong.dossier_members', true), '')::uuid[], '{}') $$;
-- Those who review my own dossier: I may know their names.
CREATE FUNCTION my_reviewers() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(nullif(current_setting('noiguong.reviewers', true), '')::uuid[], '{}') $$;
-- Units at and below which I may read counts.
CREATE FUNCTION my_count_units() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(nullif(current_setting('noiguong.count_units', true), '')::uuid[], '{}') $$;

-- Who reviews whom: a secretary of the cell other than the author, else an officer of the nearest committee above
-- that has one. The same rule as src/domain/organisation/reviewers-of.ts; a test holds the two together.
CREATE FUNCTION reviewers_of(p_author uuid, p_today date)
RETURNS TABLE (member_id uuid, role role, unit_id uuid) LANGUAGE sql STABLE AS $$
  WITH home AS (
    SELECT cell_id FROM membership
     WHERE member_id = p_author AND valid_from <= p_today AND (valid_to IS NULL OR valid_to > p_today)
  ), live AS (
    SELECT r.member_id, r.role, r.unit_id FROM role_assignment r
     WHERE r.valid_from <= p_today AND (r.valid_to IS NULL OR r.valid_to > p_today) AND r.member_id <> p_author
  ), secretaries AS (
    SELECT l.member_id, l.role, l.unit_id FROM live l JOIN home h ON h.cell_id = l.unit_id WHERE l.role = 'cell_secretary'
  ), officers AS (
    SELECT l.member_id, l.role, l.unit_id, dense_rank() OVER (ORDER BY a.depth) AS nearness
      FROM home h
      JOIN unit_ancestry a ON a.unit_id = h.cell_id AND a.depth > 0
       AND a.valid_from <= p_today AND (a.valid_to IS NULL OR a.valid_to > p_today)
      JOIN live l ON l.unit_id = a.ancestor_id AND l.role = 'committee_officer'
  )
  SELECT s.member_id, s.role, s.unit_id FROM secretaries s
  UNION ALL
  SELECT o.member_id, o.role, o.unit_id FROM officers o
   WHERE o.nearness = 1 AND NOT EXISTS (SELECT 1 FROM secretaries)
$$;

-- The other way round: the members whose dossiers are routed to one reviewer.
CREATE FUNCTION dossier_members_of(p_reviewer uuid, p_today date) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  WITH live AS (
    SELECT r.member_id, r.role, r.unit_id FROM role_assignment r
     WHERE r.valid_from <= p_today AND (r.valid_to IS NULL OR r.valid_to > p_today)
       AND r.role IN ('cell_secretary', 'committee_officer')
  ), mine AS (
    SELECT * FROM live WHERE member_id = p_reviewer
  ), tree AS (
    SELECT a.ancestor_id, a.unit_id, a.depth FROM unit_ancestry a
     WHERE a.valid_from <= p_today AND (a.valid_to IS NULL OR a.valid_to > p_today)
  ), as_secretary AS (
    SELECT m.member_id FROM mine s
      JOIN membership m ON m.cell_id = s.unit_id AND m.valid_from <= p_today AND (m.valid_to IS NULL OR m.valid_to > p_today)
     WHERE s.role = 'cell_secretary' AND m.member_id <> p_reviewer
  ), cells_below AS (
    SELECT t.unit_id AS cell_id, t.depth, s.secretaries, s.only_secretary
      FROM mine o
      JOIN tree t ON t.ancestor_id = o.unit_id AND t.depth > 0
      JOIN unit u ON u.id = t.unit_id AND u.kind = 'cell'
      CROSS JOIN LATERAL (
        SELECT count(*) AS secretaries, (array_agg(l.member_id))[1] AS only_secretary
          FROM live l WHERE l.unit_id = t.unit_id AND l.role = 'cell_secretary') s
     WHERE o.role = 'committee_officer' AND s.secretaries < 2
  ), as_officer AS (
    SELECT m.member_id FROM cells_below c
      JOIN membership m ON m.cell_id = c.cell_id AND m.valid_from <= p_today AND (m.valid_to IS NULL OR m.valid_to > p_today)
     WHERE m.member_id <> p_reviewer
       AND (c.secretaries = 0 OR m.member_id = c.only_secretary)
       AND NOT EXISTS (
         SELECT 1 FROM tree n JOIN live l ON l.unit_id = n.ancestor_id AND l.role = 'committee_officer'
          WHERE n.unit_id = c.cell_id AND n.depth > 0 AND n.depth < c.depth AND l.member_id <> m.member_id)
  )
  SELECT coalesce(array_agg(DISTINCT d.member_id), '{}')
    FROM (SELECT member_id FROM as_secretary UNION ALL SELECT member_id FROM as_officer) d
$$;

-- Cells whose people are known to a role-holder by name: a secretary's own, those below a committee that is not the
-- root, and for a campaign officer all below (they must be able to call).
CREATE FUNCTION people_cells_of(p_member uuid, p_today date) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(DISTINCT u.id), '{}')
    FROM role_assignment r
    JOIN unit held ON held.id = r.unit_id
    JOIN unit_ancestry a ON a.ancestor_id = r.unit_id AND a.valid_from <= p_today AND (a.valid_to IS NULL OR a.valid_to > p_today)
    JOIN unit u ON u.id = a.unit_id AND u.kind = 'cell'
   WHERE r.member_id = p_member AND r.valid_from <= p_today AND (r.valid_to IS NULL OR r.valid_to > p_today)
     AND ((r.role = 'cell_secretary' AND a.depth = 0)
       OR (r.role = 'committee_officer' AND held.kind <> 'root')
       OR r.role = 'campaign_officer')
$$;

-- Units at and below which counts may be read: the own cell, and where a role that reads counts is held.
CREATE FUNCTION count_units_of(p_member uuid, p_today date) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(DISTINCT x.unit_id), '{}') FROM (
    SELECT m.cell_id AS unit_id FROM membership m
     WHERE m.member_id = p_member AND m.valid_from <= p_today AND (m.valid_to IS NULL OR m.valid_to > p_today)
    UNION ALL
    SELECT r.unit_id FROM role_assignment r
     WHERE r.member_id = p_member AND r.valid_from <= p_today AND (r.valid_to IS NULL OR r.valid_to > p_today)
       AND r.role <> 'administrator') x
$$;

-- Sign-in -----------------------------------------------------------------------------------------------------------

-- By login name or by phone in its national form; both folded by the caller.
CREATE FUNCTION find_account(p_login text)
RETURNS TABLE (account_id uuid, member_id uuid, password_hash text, is_disabled boolean, must_change_password boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT id, member_id, password_hash, is_disabled, must_change_password FROM account
   WHERE login_name = p_login OR phone = p_login
$$;

-- Failures so far for this login from this address; the wait itself is the domain's rule.
CREATE FUNCTION sign_in_failures(p_login text, p_address text)
RETURNS TABLE (failures integer, last_failed_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT failures, last_failed_at FROM sign_in_brake WHERE login = p_login AND address = p_address
$$;

CREATE FUNCTION note_sign_in_failure(p_login text, p_address text, p_now timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  DELETE FROM sign_in_brake WHERE last_failed_at < p_now - interval '1 day';
  INSERT INTO sign_in_brake AS b (login, address, failures, last_failed_at) VALUES (p_login, p_address, 1, p_now)
  ON CONFLICT (login, address) DO UPDATE SET failures = b.failures + 1, last_failed_at = excluded.last_failed_at
$$;

CREATE FUNCTION open_session(p_id uuid, p_account uuid, p_token_hash bytea, p_now timestamptz, p_expires timestamptz,
                             p_login text, p_address text, p_today date) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  DELETE FROM sign_in_brake WHERE login = p_login AND address = p_address;
  UPDATE account SET first_signed_in_on = p_today WHERE id = p_account AND first_signed_in_on IS NULL;
  INSERT INTO session (id, account_id, token_hash, opened_at, expires_at) VALUES (p_id, p_account, p_token_hash, p_now, p_expires)
$$;

CREATE FUNCTION close_session(p_token_hash bytea, p_now timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE session SET revoked_at = p_now WHERE token_hash = p_token_hash AND revoked_at IS NULL
$$;

-- The own password, with every other session of the account closed.
CREATE FUNCTION change_my_password(p_hash text, p_kept_token_hash bytea, p_now timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE account SET password_hash = p_hash, must_change_password = false, version = version + 1
   WHERE member_id = my_member_id();
  UPDATE session SET revoked_at = p_now
   WHERE account_id = (SELECT id FROM account WHERE member_id = my_member_id())
     AND token_hash <> p_kept_token_hash AND revoked_at IS NULL
$$;

CREATE FUNCTION my_password_hash() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT password_hash FROM account WHERE member_id = my_member_id()
$$;

-- The first statement of every request. NULL: no such session, expired, revoked or disabled.
CREATE FUNCTION enter_session(p_token_hash bytea, p_now timestamptz, p_today date, p_read_only boolean) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  me record;
  home uuid;
  assignments jsonb;
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

  PERFORM set_config('noiguong.member', me.member_id::text, true),
          set_config('noiguong.root', me.root_id::text, true),
          set_config('noiguong.today', p_today::text, true),
          set_config('noiguong.people_cells', people_cells_of(me.member_id, p_today)::text, true),
          set_config('noiguong.dossier_members', dossier_members_of(me.member_id, p_today)::text, true),
          set_config('noiguong.reviewers', (SELECT coalesce(array_agg(member_id), '{}') FROM reviewers_of(me.member_id, p_today))::text, true),
          set_config('noiguong.count_units', count_units_of(me.member_id, p_today)::text, true);
  IF p_read_only THEN
    PERFORM set_config('transaction_read_only', 'on', true);
  END IF;

  RETURN jsonb_build_object('accountId', me.account_id, 'memberId', me.member_id, 'fullName', me.full_name,
    'loginName', me.login_name, 'rootId', me.root_id, 'cellId', home, 'assignments', assignments,
    'mustChangePassword', me.must_change_password);
END $$;

-- Who reviews my dossier, by name: shown to its author at every moment.
CREATE FUNCTION who_reviews(p_author uuid)
RETURNS TABLE (member_id uuid, role role, unit_id uuid, full_name text, unit_name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT r.member_id, r.role, r.unit_id, m.full_name, u.name
    FROM reviewers_of(p_author, my_today()) r
    JOIN member m ON m.id = r.member_id JOIN unit u ON u.id = r.unit_id
   WHERE p_author = my_member_id() OR p_author = ANY (my_dossier_members())
   ORDER BY m.sort_name
$$;
