-- What administration does through functions: accounts and their hashes, the first office of an empty database, figures
-- shown before a change, and the opening of one person's text with a reason. Each checks the actor's reach itself.

-- The administrator of the person's root, or for an ordinary member the secretary of their cell.
CREATE FUNCTION i_keep_person(p_member uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM member m WHERE m.id = p_member AND m.root_id = my_kept_root())
$$;
CREATE FUNCTION i_give_slip(p_member uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT p_member <> my_member_id() AND (i_keep_person(p_member) OR (
    p_member = ANY (my_assisted_members())
    AND NOT EXISTS (SELECT 1 FROM account a WHERE a.member_id = p_member AND a.is_disabled)
    AND NOT EXISTS (SELECT 1 FROM role_assignment r WHERE r.member_id = p_member AND (r.valid_to IS NULL OR r.valid_to > my_today()))))
$$;

-- Makes the account, or gives an existing one a new one-time password; whoever was signed in with the old one is out.
CREATE FUNCTION issue_account(p_account uuid, p_member uuid, p_login text, p_phone text, p_hash text, p_now timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT coalesce(i_give_slip(p_member), false) THEN
    RETURN false;
  END IF;
  UPDATE session SET revoked_at = p_now
   WHERE account_id = (SELECT id FROM account WHERE member_id = p_member) AND revoked_at IS NULL;
  UPDATE account SET password_hash = p_hash, must_change_password = true, version = version + 1 WHERE member_id = p_member;
  IF NOT FOUND THEN
    INSERT INTO account (id, member_id, login_name, phone, password_hash, must_change_password, is_disabled, version)
    VALUES (p_account, p_member, p_login, p_phone, p_hash, true, false, 1);
  END IF;
  RETURN true;
END $$;

CREATE FUNCTION change_account(p_member uuid, p_login text, p_phone text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT coalesce(i_keep_person(p_member), false) THEN
    RETURN false;
  END IF;
  UPDATE account SET login_name = p_login, phone = p_phone, version = version + 1 WHERE member_id = p_member;
  RETURN FOUND;
END $$;

CREATE FUNCTION close_sessions_of(p_member uuid, p_now timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT coalesce(i_keep_person(p_member), false) THEN
    RETURN false;
  END IF;
  UPDATE session SET revoked_at = p_now
   WHERE account_id = (SELECT id FROM account WHERE member_id = p_member) AND revoked_at IS NULL;
  RETURN true;
END $$;

CREATE FUNCTION set_account_disabled(p_member uuid, p_disabled boolean, p_now timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT coalesce(i_keep_person(p_member), false) OR p_member = my_member_id() THEN
    RETURN false;
  END IF;
  UPDATE account SET is_disabled = p_disabled, version = version + 1 WHERE member_id = p_member;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  RETURN NOT p_disabled OR close_sessions_of(p_member, p_now);
END $$;

-- Logins are unique in the whole database; that one is taken is all that is told.
CREATE FUNCTION taken_logins(p_logins text[]) RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(array_agg(t.login), '{}') FROM unnest(p_logins) AS t(login)
   WHERE my_member_id() IS NOT NULL AND EXISTS (SELECT 1 FROM account a WHERE a.login_name = t.login OR a.phone = t.login)
$$;

-- Whether the database serves an office yet; asked before anybody is known.
CREATE FUNCTION has_office() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM unit WHERE kind = 'root')
$$;

-- The first office of an empty database: its root, its first person, account and roles; false when there is one already.
-- p_office: { kind, name, committeeName, advisoryBodyName, placeName, validFrom, fullName, sortName, loginName,
-- passwordHash, assignments: [{ id, role }], eventId }
CREATE FUNCTION set_up_office(p_root uuid, p_member uuid, p_account uuid, p_office jsonb, p_now timestamptz, p_today date) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('set_up_office', 0));
  IF has_office() THEN
    RETURN false;
  END IF;
  INSERT INTO unit (id, root_id, kind, name, valid_from) VALUES (p_root, p_root, 'root', p_office ->> 'name', (p_office ->> 'validFrom')::date);
  INSERT INTO root_committee (unit_id, kind, committee_name, advisory_body_name, place_name)
  VALUES (p_root, p_office ->> 'kind', p_office ->> 'committeeName', p_office ->> 'advisoryBodyName', p_office ->> 'placeName');
  INSERT INTO member (id, root_id, full_name, sort_name) VALUES (p_member, p_root, p_office ->> 'fullName', p_office ->> 'sortName');
  INSERT INTO account (id, member_id, login_name, password_hash, must_change_password)
  VALUES (p_account, p_member, p_office ->> 'loginName', p_office ->> 'passwordHash', false);
  INSERT INTO role_assignment (id, root_id, member_id, role, unit_id, valid_from)
  SELECT (x ->> 'id')::uuid, p_root, p_member, (x ->> 'role')::role, p_root, p_today FROM jsonb_array_elements(p_office -> 'assignments') x;
  INSERT INTO audit_event (id, root_id, at, actor_id, action, subject_kind, subject_id, details)
  VALUES ((p_office ->> 'eventId')::uuid, p_root, p_now, p_member, 'office.set-up', 'unit', p_root, '{}');
  RETURN true;
END $$;

-- What a change to the tree or to a person's place does to the figures, for who keeps them; counts and nothing else.
CREATE FUNCTION figures_for_keeping(p_campaign uuid, p_unit uuid, p_on date)
RETURNS TABLE (cells bigint, obliged bigint, registered bigint, approved bigint, collectives bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM unit u WHERE u.id = p_unit AND u.root_id = my_kept_root()) THEN
    RETURN QUERY SELECT coalesce(sum(c.cells), 0)::bigint, coalesce(sum(c.obliged), 0)::bigint, coalesce(sum(c.registered), 0)::bigint,
      coalesce(sum(c.approved), 0)::bigint, coalesce(sum(c.collectives), 0)::bigint
      FROM roll_up_counts(p_campaign, p_unit, p_on, 'subordinate') c;
  END IF;
END $$;

-- One person's text, by pledge or by the code on the paper, for a campaign officer or an inspector above the person's
-- cell today. The role that reaches, or nothing.
CREATE FUNCTION opening_role(p_pledge uuid) RETURNS role LANGUAGE sql STABLE AS $$
  SELECT r.role
    FROM pledge p
    JOIN membership m ON m.member_id = p.member_id AND m.valid_from <= my_today() AND (m.valid_to IS NULL OR m.valid_to > my_today())
    JOIN unit_ancestry a ON a.unit_id = m.cell_id AND a.valid_from <= my_today() AND (a.valid_to IS NULL OR a.valid_to > my_today())
    JOIN role_assignment r ON r.unit_id = a.ancestor_id AND r.member_id = my_member_id() AND r.role IN ('campaign_officer', 'inspector')
     AND r.valid_from <= my_today() AND (r.valid_to IS NULL OR r.valid_to > my_today())
   WHERE p.id = p_pledge AND p.member_id IS NOT NULL AND p.member_id <> my_member_id()
   ORDER BY r.role LIMIT 1
$$;
CREATE FUNCTION find_pledge_to_open(p_code text)
RETURNS TABLE (pledge_id uuid, member_id uuid, cell_id uuid, role role)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p.id, p.member_id, m.cell_id, opening_role(p.id)
    FROM pledge p
    JOIN membership m ON m.member_id = p.member_id AND m.valid_from <= my_today() AND (m.valid_to IS NULL OR m.valid_to > my_today())
   WHERE p.root_id = my_root_id() AND (p.code = p_code OR p.id::text = p_code) AND opening_role(p.id) IS NOT NULL
     AND p.current_version_id IS NOT NULL
$$;
CREATE FUNCTION open_pledge_text(p_opening uuid, p_pledge uuid, p_reason text, p_now timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE r role := opening_role(p_pledge);
BEGIN
  IF r IS NULL THEN
    RETURN false;
  END IF;
  INSERT INTO text_opening (id, root_id, pledge_id, member_id, opened_by_id, opened_by_name, by_role, reason, at, on_day)
  SELECT p_opening, p.root_id, p.id, p.member_id, my_member_id(), m.full_name, r, p_reason, p_now, my_today()
    FROM pledge p, member m WHERE p.id = p_pledge AND m.id = my_member_id();
  RETURN true;
END $$;

-- The front door names the office, as before.
REVOKE ALL ON FUNCTION i_keep_person(uuid), i_give_slip(uuid), issue_account(uuid, uuid, text, text, text, timestamptz),
  change_account(uuid, text, text), close_sessions_of(uuid, timestamptz), set_account_disabled(uuid, boolean, timestamptz),
  taken_logins(text[]), has_office(), set_up_office(uuid, uuid, uuid, jsonb, timestamptz, date),
  figures_for_keeping(uuid, uuid, date), opening_role(uuid), find_pledge_to_open(text),
  open_pledge_text(uuid, uuid, text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION issue_account(uuid, uuid, text, text, text, timestamptz), change_account(uuid, text, text),
  close_sessions_of(uuid, timestamptz), set_account_disabled(uuid, boolean, timestamptz), taken_logins(text[]), has_office(),
  set_up_office(uuid, uuid, uuid, jsonb, timestamptz, date), figures_for_keeping(uuid, uuid, date), find_pledge_to_open(text),
  open_pledge_text(uuid, uuid, text, timestamptz) TO noiguong_app;

-- How many pledges that were handed in hold fewer works than a rule would ask; a count for who changes the rule.
CREATE FUNCTION count_short_pledges(p_campaign uuid, p_min integer) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT count(*) FROM pledge p JOIN campaign c ON c.id = p.campaign_id
   WHERE c.id = p_campaign AND c.root_id = my_campaign_root() AND p.state IN ('submitted', 'approved')
     AND (SELECT count(*) FROM pledge_item i WHERE i.version_id = p.current_version_id) < p_min
$$;
REVOKE ALL ON FUNCTION count_short_pledges(uuid, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION count_short_pledges(uuid, integer) TO noiguong_app;
