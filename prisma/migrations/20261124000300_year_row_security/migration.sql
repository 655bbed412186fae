-- The second wall for the year, the collectives, the amendments, entry on behalf and administration.

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['notice_reading', 'directive_scan', 'deadline_extension', 'campaign_theme', 'pledge_part', 'text_opening', 'imported_workbook'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;
GRANT SELECT ON notice_reading, directive_scan, deadline_extension, campaign_theme, pledge_part, text_opening, imported_workbook
  TO noiguong_backup;

-- The organisation, kept by its administrator. -------------------------------------------------------------------
GRANT INSERT ON unit, unit_placement, member, membership, role_assignment TO noiguong_app;
GRANT UPDATE (name, code, symbol, contact_name, contact_phone, valid_from, valid_to, version) ON unit TO noiguong_app;
GRANT UPDATE (parent_id, valid_from, valid_to) ON unit_placement TO noiguong_app;
GRANT UPDATE (kind, committee_name, advisory_body_name, place_name) ON root_committee TO noiguong_app;
GRANT UPDATE (full_name, sort_name, code, birth_date, joined_party_on, party_position, work_position, version) ON member TO noiguong_app;
GRANT UPDATE (cell_id, standing, valid_from, valid_to) ON membership TO noiguong_app;
GRANT UPDATE (valid_to) ON role_assignment TO noiguong_app;
CREATE POLICY unit_i_keep ON unit FOR ALL TO noiguong_app
  USING (root_id = (SELECT my_kept_root())) WITH CHECK (root_id = (SELECT my_kept_root()) AND kind <> 'root' OR id = (SELECT my_kept_root()));
CREATE POLICY placement_i_keep ON unit_placement FOR ALL TO noiguong_app
  USING (root_id = (SELECT my_kept_root())) WITH CHECK (root_id = (SELECT my_kept_root())
    AND EXISTS (SELECT 1 FROM unit u WHERE u.id = unit_id AND u.root_id = (SELECT my_kept_root()))
    AND EXISTS (SELECT 1 FROM unit u WHERE u.id = parent_id AND u.root_id = (SELECT my_kept_root())));
CREATE POLICY committee_i_keep ON root_committee FOR UPDATE TO noiguong_app
  USING (unit_id = (SELECT my_kept_root())) WITH CHECK (unit_id = (SELECT my_kept_root()));
CREATE POLICY member_i_keep ON member FOR ALL TO noiguong_app
  USING (root_id = (SELECT my_kept_root())) WITH CHECK (root_id = (SELECT my_kept_root()));
-- Asked past row security: the member's own policy reads memberships, and would ask in a circle.
CREATE FUNCTION keeps_member(p_member uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM member m WHERE m.id = p_member AND m.root_id = my_kept_root())
$$;
REVOKE ALL ON FUNCTION keeps_member(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION keeps_member(uuid) TO noiguong_app;
CREATE POLICY membership_i_keep ON membership FOR ALL TO noiguong_app
  USING (EXISTS (SELECT 1 FROM unit u WHERE u.id = cell_id AND u.root_id = (SELECT my_kept_root())))
  WITH CHECK (EXISTS (SELECT 1 FROM unit u WHERE u.id = cell_id AND u.root_id = (SELECT my_kept_root()))
    AND keeps_member(member_id));
-- A role is given to somebody and at a unit of the same root; that of administrator only at the root itself.
CREATE POLICY assignment_i_keep ON role_assignment FOR ALL TO noiguong_app
  USING (root_id = (SELECT my_kept_root())) WITH CHECK (root_id = (SELECT my_kept_root())
    AND (role <> 'administrator' OR unit_id = (SELECT my_kept_root()))
    AND EXISTS (SELECT 1 FROM unit u WHERE u.id = unit_id AND u.root_id = (SELECT my_kept_root()))
    AND EXISTS (SELECT 1 FROM member m WHERE m.id = member_id AND m.root_id = (SELECT my_kept_root())));

-- Accounts are seen, never their hashes, by who gives out slips; they are written through functions only.
CREATE POLICY account_i_keep ON account FOR SELECT TO noiguong_app
  USING (EXISTS (SELECT 1 FROM member m WHERE m.id = member_id AND m.root_id = (SELECT my_kept_root())));
CREATE POLICY account_of_my_cell ON account FOR SELECT TO noiguong_app
  USING (member_id = ANY ((SELECT my_assisted_members())::uuid[]));

-- Notice and openings. ----------------------------------------------------------------------------------------------
GRANT SELECT, INSERT ON notice_reading TO noiguong_app;
CREATE POLICY notice_is_mine ON notice_reading FOR SELECT TO noiguong_app USING (member_id = (SELECT my_member_id()));
CREATE POLICY notice_i_read ON notice_reading FOR INSERT TO noiguong_app WITH CHECK (member_id = (SELECT my_member_id()));
GRANT SELECT ON text_opening TO noiguong_app;
CREATE POLICY opening_about_me ON text_opening FOR SELECT TO noiguong_app
  USING (member_id = (SELECT my_member_id()) OR opened_by_id = (SELECT my_member_id()));
CREATE POLICY member_i_opened ON member FOR SELECT TO noiguong_app USING (id = ANY ((SELECT my_opened_members())::uuid[]));
CREATE POLICY membership_i_opened ON membership FOR SELECT TO noiguong_app USING (member_id = ANY ((SELECT my_opened_members())::uuid[]));

-- Directives and themes: meant for everybody at and below the unit that keeps them, and read by roles above. -------
DROP POLICY directive_of_my_root ON directive;
DROP POLICY theme_of_my_root ON theme;
DROP POLICY directive_relation_of_my_root ON directive_relation;
CREATE POLICY directive_in_my_line ON directive FOR SELECT TO noiguong_app USING (root_id = (SELECT my_root_id()) AND (
  unit_id = ANY ((SELECT my_line_units())::uuid[])
  OR EXISTS (SELECT 1 FROM unit_ancestry a WHERE a.unit_id = directive.unit_id
      AND a.ancestor_id = ANY ((SELECT my_role_units() || my_kept_root())::uuid[])
      AND a.valid_from <= (SELECT my_today()) AND (a.valid_to IS NULL OR a.valid_to > (SELECT my_today())))));
CREATE POLICY theme_in_my_line ON theme FOR SELECT TO noiguong_app USING (root_id = (SELECT my_root_id()) AND (
  unit_id = ANY ((SELECT my_line_units())::uuid[])
  OR EXISTS (SELECT 1 FROM unit_ancestry a WHERE a.unit_id = theme.unit_id
      AND a.ancestor_id = ANY ((SELECT my_role_units() || my_kept_root())::uuid[])
      AND a.valid_from <= (SELECT my_today()) AND (a.valid_to IS NULL OR a.valid_to > (SELECT my_today())))));
CREATE POLICY directive_relation_in_my_line ON directive_relation FOR SELECT TO noiguong_app USING (root_id = (SELECT my_root_id())
  AND EXISTS (SELECT 1 FROM directive d WHERE d.id = from_id) AND EXISTS (SELECT 1 FROM directive d WHERE d.id = to_id));

GRANT INSERT, UPDATE ON directive, theme TO noiguong_app;
GRANT DELETE ON theme TO noiguong_app;
GRANT INSERT, DELETE ON directive_relation TO noiguong_app;
GRANT SELECT, INSERT ON directive_scan TO noiguong_app;
GRANT UPDATE (removed_at) ON directive_scan TO noiguong_app;
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['directive', 'theme'] LOOP
    EXECUTE format($p$
      CREATE POLICY %1$s_i_keep ON %1$I FOR ALL TO noiguong_app
        USING (root_id = (SELECT my_root_id()) AND EXISTS (SELECT 1 FROM unit_ancestry a WHERE a.unit_id = %1$I.unit_id
          AND a.ancestor_id = ANY ((SELECT my_register_units())::uuid[])
          AND a.valid_from <= (SELECT my_today()) AND (a.valid_to IS NULL OR a.valid_to > (SELECT my_today()))))
        WITH CHECK (root_id = (SELECT my_root_id()) AND EXISTS (SELECT 1 FROM unit_ancestry a WHERE a.unit_id = %1$I.unit_id
          AND a.ancestor_id = ANY ((SELECT my_register_units())::uuid[])
          AND a.valid_from <= (SELECT my_today()) AND (a.valid_to IS NULL OR a.valid_to > (SELECT my_today()))))$p$, t);
  END LOOP;
END $$;
-- Whose directive it is says who relates it and who adds its scans.
CREATE FUNCTION i_keep_directive(p_directive uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM directive d
    JOIN unit_ancestry a ON a.unit_id = d.unit_id AND a.ancestor_id = ANY (my_register_units())
     AND a.valid_from <= my_today() AND (a.valid_to IS NULL OR a.valid_to > my_today())
   WHERE d.id = p_directive AND d.root_id = my_root_id())
$$;
REVOKE ALL ON FUNCTION i_keep_directive(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION i_keep_directive(uuid) TO noiguong_app;
CREATE POLICY directive_relation_i_keep ON directive_relation FOR ALL TO noiguong_app
  USING (root_id = (SELECT my_root_id()) AND i_keep_directive(from_id))
  WITH CHECK (root_id = (SELECT my_root_id()) AND i_keep_directive(from_id) AND EXISTS (SELECT 1 FROM directive d WHERE d.id = to_id));
CREATE POLICY scan_in_my_line ON directive_scan FOR SELECT TO noiguong_app
  USING (EXISTS (SELECT 1 FROM directive d WHERE d.id = directive_id));
CREATE POLICY scan_i_add ON directive_scan FOR INSERT TO noiguong_app
  WITH CHECK (root_id = (SELECT my_root_id()) AND added_by_id = (SELECT my_member_id()) AND i_keep_directive(directive_id));
CREATE POLICY scan_i_take_off ON directive_scan FOR UPDATE TO noiguong_app
  USING (i_keep_directive(directive_id)) WITH CHECK (i_keep_directive(directive_id));

-- The campaign: set up by its officer at the root; everybody else changes its last number and nothing more. --------
GRANT INSERT ON campaign TO noiguong_app;
GRANT UPDATE (title, starts_on, registration_deadline, closes_on, min_items, obliges_official, obliges_probationary,
  obliges_non_party, obliged_unit_kinds, result_scale, sections, state, version) ON campaign TO noiguong_app;
-- A year that is only prepared is nobody's business but its officer's.
DROP POLICY campaign_of_my_root ON campaign;
CREATE POLICY campaign_of_my_root ON campaign FOR SELECT TO noiguong_app USING (root_id = (SELECT my_root_id())
  AND (state <> 'prepared' OR root_id = (SELECT my_campaign_root())));
CREATE POLICY campaign_i_prepare ON campaign FOR INSERT TO noiguong_app WITH CHECK (root_id = (SELECT my_campaign_root()));
CREATE FUNCTION campaign_kept_by_its_officer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF my_member_id() IS NOT NULL AND my_campaign_root() IS DISTINCT FROM OLD.root_id
     AND to_jsonb(NEW) - 'last_pledge_number' IS DISTINCT FROM to_jsonb(OLD) - 'last_pledge_number' THEN
    RAISE EXCEPTION 'a campaign is kept by the campaign officer of its root' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION campaign_kept_by_its_officer() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION campaign_kept_by_its_officer() TO noiguong_app;
CREATE TRIGGER campaign_kept BEFORE UPDATE ON campaign FOR EACH ROW EXECUTE FUNCTION campaign_kept_by_its_officer();
GRANT SELECT, INSERT, UPDATE, DELETE ON campaign_theme TO noiguong_app;
GRANT INSERT, UPDATE, DELETE ON campaign_directive TO noiguong_app;
CREATE POLICY campaign_theme_of_my_root ON campaign_theme FOR SELECT TO noiguong_app USING (root_id = (SELECT my_root_id()));
CREATE POLICY campaign_theme_i_keep ON campaign_theme FOR ALL TO noiguong_app
  USING (root_id = (SELECT my_campaign_root())) WITH CHECK (root_id = (SELECT my_campaign_root())
    AND EXISTS (SELECT 1 FROM campaign c WHERE c.id = campaign_id AND c.root_id = (SELECT my_campaign_root()))
    AND EXISTS (SELECT 1 FROM theme t WHERE t.id = theme_id AND t.root_id = (SELECT my_campaign_root())));
CREATE POLICY campaign_directive_i_keep ON campaign_directive FOR ALL TO noiguong_app
  USING (root_id = (SELECT my_campaign_root())) WITH CHECK (root_id = (SELECT my_campaign_root())
    AND EXISTS (SELECT 1 FROM campaign c WHERE c.id = campaign_id AND c.root_id = (SELECT my_campaign_root()))
    AND EXISTS (SELECT 1 FROM directive d WHERE d.id = directive_id AND d.root_id = (SELECT my_campaign_root())));

GRANT SELECT, INSERT ON deadline_extension TO noiguong_app;
GRANT UPDATE (withdrawn_at) ON deadline_extension TO noiguong_app;
-- A unit's is known in the root; a person's to the person and to those who know the person.
CREATE POLICY extension_i_know ON deadline_extension FOR SELECT TO noiguong_app USING (root_id = (SELECT my_root_id()) AND (
  unit_id IS NOT NULL OR root_id = (SELECT my_campaign_root()) OR member_id = (SELECT my_member_id())
  OR (member_id IS NOT NULL AND EXISTS (SELECT 1 FROM member m WHERE m.id = member_id))));
CREATE POLICY extension_i_grant ON deadline_extension FOR INSERT TO noiguong_app
  WITH CHECK (root_id = (SELECT my_campaign_root()) AND granted_by_id = (SELECT my_member_id())
    AND EXISTS (SELECT 1 FROM campaign c WHERE c.id = campaign_id AND c.root_id = (SELECT my_campaign_root()))
    AND (unit_id IS NULL OR EXISTS (SELECT 1 FROM unit u WHERE u.id = unit_id AND u.root_id = (SELECT my_campaign_root())))
    AND (member_id IS NULL OR EXISTS (SELECT 1 FROM member m WHERE m.id = member_id AND m.root_id = (SELECT my_campaign_root()))));
CREATE POLICY extension_i_withdraw ON deadline_extension FOR UPDATE TO noiguong_app
  USING (root_id = (SELECT my_campaign_root())) WITH CHECK (root_id = (SELECT my_campaign_root()));

-- Pledges of collectives, amendments and entries on behalf. -----------------------------------------------------------
GRANT UPDATE (amendment_state, amendment_since) ON pledge TO noiguong_app;
CREATE POLICY unit_pledge_i_know ON pledge FOR SELECT TO noiguong_app USING (unit_id IS NOT NULL AND root_id = (SELECT my_root_id()) AND (
  unit_id = ANY ((SELECT my_pen_units())::uuid[]) OR unit_id = ANY ((SELECT my_dossier_units())::uuid[])
  OR unit_id = (SELECT my_cell_id())
  OR EXISTS (SELECT 1 FROM unit_ancestry a WHERE a.unit_id = pledge.unit_id AND a.ancestor_id = ANY ((SELECT my_role_units())::uuid[])
      AND a.valid_from <= (SELECT my_today()) AND (a.valid_to IS NULL OR a.valid_to > (SELECT my_today())))));
CREATE POLICY pledge_i_opened ON pledge FOR SELECT TO noiguong_app USING (id = ANY ((SELECT my_opened_pledges())::uuid[]));
CREATE POLICY pledge_i_start_for ON pledge FOR INSERT TO noiguong_app
  WITH CHECK (root_id = (SELECT my_root_id()) AND state = 'draft' AND (
    unit_id = ANY ((SELECT my_pen_units())::uuid[]) OR member_id = ANY ((SELECT my_assisted_members())::uuid[])));
CREATE POLICY unit_pledge_i_move ON pledge FOR UPDATE TO noiguong_app
  USING (unit_id = ANY ((SELECT my_pen_units())::uuid[]) AND state IN ('draft', 'submitted', 'returned'))
  WITH CHECK (unit_id = ANY ((SELECT my_pen_units())::uuid[]) AND state IN ('draft', 'submitted') AND approved_on IS NULL AND in_force_version_id IS NULL);
CREATE POLICY unit_pledge_i_review ON pledge FOR UPDATE TO noiguong_app
  USING (unit_id = ANY ((SELECT my_dossier_units())::uuid[]) AND state IN ('submitted', 'approved'))
  WITH CHECK (unit_id = ANY ((SELECT my_dossier_units())::uuid[]) AND state IN ('submitted', 'returned', 'approved'));
-- While it is approved its writer may only amend beside it: `pledge_in_force_stays` holds the rest as it is.
CREATE POLICY pledge_i_amend ON pledge FOR UPDATE TO noiguong_app
  USING (state = 'approved' AND (member_id = (SELECT my_member_id()) OR unit_id = ANY ((SELECT my_pen_units())::uuid[])))
  WITH CHECK (state = 'approved' AND (member_id = (SELECT my_member_id()) OR unit_id = ANY ((SELECT my_pen_units())::uuid[])));
-- For a member without a telephone, while what lies there was typed for them.
CREATE POLICY pledge_i_move_for ON pledge FOR UPDATE TO noiguong_app
  USING (member_id = ANY ((SELECT my_assisted_members())::uuid[]) AND state IN ('draft', 'submitted', 'returned') AND (
    EXISTS (SELECT 1 FROM pledge_draft d WHERE d.pledge_id = pledge.id AND d.entered_by_id = (SELECT my_member_id()))
    OR (state <> 'draft' AND EXISTS (SELECT 1 FROM pledge_version v WHERE v.id = pledge.current_version_id AND v.entered_by_id IS NOT NULL))))
  WITH CHECK (member_id = ANY ((SELECT my_assisted_members())::uuid[]) AND state IN ('draft', 'submitted') AND approved_on IS NULL AND in_force_version_id IS NULL);

CREATE FUNCTION pledge_in_force_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'approved' AND my_member_id() IS NOT NULL
     AND NOT coalesce(OLD.member_id = ANY (my_dossier_members()), false)
     AND NOT coalesce(OLD.unit_id = ANY (my_dossier_units()), false)
     AND (NEW.state, NEW.approved_on, NEW.submitted_on, NEW.in_force_version_id, NEW.code)
         IS DISTINCT FROM (OLD.state, OLD.approved_on, OLD.submitted_on, OLD.in_force_version_id, OLD.code) THEN
    RAISE EXCEPTION 'what was approved stays in force until a reviewer decides' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER pledge_in_force_stays BEFORE UPDATE ON pledge FOR EACH ROW EXECUTE FUNCTION pledge_in_force_stays();
CREATE FUNCTION version_period_by_reviewer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF my_member_id() IS NOT NULL
     AND NOT coalesce(OLD.unit_id IS NULL AND OLD.author_id = ANY (my_dossier_members()), false)
     AND NOT coalesce(OLD.unit_id = ANY (my_dossier_units()), false)
     AND (NEW.in_force_from, NEW.in_force_to) IS DISTINCT FROM (OLD.in_force_from, OLD.in_force_to) THEN
    RAISE EXCEPTION 'a reviewer puts a version in force' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF my_member_id() <> OLD.author_id AND NEW.confirmed_by = 'member' AND OLD.confirmed_by IS DISTINCT FROM 'member' THEN
    RAISE EXCEPTION 'only its author stands by an entry' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER version_period_by_reviewer BEFORE UPDATE ON pledge_version FOR EACH ROW EXECUTE FUNCTION version_period_by_reviewer();
REVOKE ALL ON FUNCTION pledge_in_force_stays(), version_period_by_reviewer() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION pledge_in_force_stays(), version_period_by_reviewer() TO noiguong_app;

DROP POLICY draft_is_mine ON pledge_draft;
CREATE POLICY draft_is_mine ON pledge_draft FOR ALL TO noiguong_app
  USING ((unit_id IS NULL AND author_id = (SELECT my_member_id()))
    OR unit_id = ANY ((SELECT my_pen_units())::uuid[])
    OR (unit_id IS NULL AND entered_by_id = (SELECT my_member_id()) AND author_id = ANY ((SELECT my_assisted_members())::uuid[])))
  WITH CHECK ((unit_id IS NULL AND author_id = (SELECT my_member_id())
      AND EXISTS (SELECT 1 FROM pledge p WHERE p.id = pledge_id AND p.member_id = (SELECT my_member_id())))
    OR (unit_id = ANY ((SELECT my_pen_units())::uuid[]) AND author_id = (SELECT my_member_id()) AND entered_by_id IS NULL)
    OR (unit_id IS NULL AND entered_by_id = (SELECT my_member_id()) AND author_id = ANY ((SELECT my_assisted_members())::uuid[])
      AND EXISTS (SELECT 1 FROM pledge p WHERE p.id = pledge_id AND p.member_id = author_id)));

-- Text: of a person, the author, the reviewers, and who opened it today; of a collective, its pens, its reviewers, roles
-- above it, and in its own cell what is or was in force.
DO $$
DECLARE
  t text;
  in_force text;
BEGIN
  FOREACH t IN ARRAY ARRAY['pledge_version', 'pledge_item', 'pledge_part', 'pledge_transition', 'progress_note', 'item_decision'] LOOP
    EXECUTE format('DROP POLICY IF EXISTS %I ON %I', CASE t WHEN 'pledge_version' THEN 'version_i_read' WHEN 'pledge_item' THEN 'item_i_read'
      WHEN 'pledge_part' THEN 'part_i_read' WHEN 'pledge_transition' THEN 'transition_i_read' WHEN 'progress_note' THEN 'note_i_read' ELSE 'decision_i_read' END, t);
    EXECUTE format($p$
      CREATE POLICY %1$s_of_a_person ON %1$I FOR SELECT TO noiguong_app USING (unit_id IS NULL AND (
        author_id = (SELECT my_member_id()) OR author_id = ANY ((SELECT my_dossier_members())::uuid[])
        OR pledge_id = ANY ((SELECT my_opened_pledges())::uuid[])))$p$, t);
    EXECUTE format($p$
      CREATE POLICY %1$s_of_a_collective ON %1$I FOR SELECT TO noiguong_app USING (unit_id IS NOT NULL AND (
        unit_id = ANY ((SELECT my_pen_units())::uuid[]) OR unit_id = ANY ((SELECT my_dossier_units())::uuid[])
        OR EXISTS (SELECT 1 FROM unit_ancestry a WHERE a.unit_id = %1$I.unit_id AND a.ancestor_id = ANY ((SELECT my_role_units())::uuid[])
            AND a.valid_from <= (SELECT my_today()) AND (a.valid_to IS NULL OR a.valid_to > (SELECT my_today())))))$p$, t);
    in_force := CASE t WHEN 'pledge_version' THEN 'in_force_from IS NOT NULL' WHEN 'pledge_item' THEN 'version_id' WHEN 'pledge_part' THEN 'version_id' END;
    IF in_force = 'version_id' THEN
      in_force := format('EXISTS (SELECT 1 FROM pledge_version v WHERE v.id = %I.version_id AND v.in_force_from IS NOT NULL)', t);
    END IF;
    IF in_force IS NOT NULL THEN
      EXECUTE format('CREATE POLICY %1$s_of_my_cell ON %1$I FOR SELECT TO noiguong_app USING (unit_id = (SELECT my_cell_id()) AND %2$s)', t, in_force);
    END IF;
  END LOOP;
END $$;

-- New versions: by their writer, while the pledge lies with them, or beside an approved one as an amendment.
GRANT UPDATE (confirmed_by, confirmed_on, in_force_from, in_force_to) ON pledge_version TO noiguong_app;
GRANT SELECT, INSERT ON pledge_part TO noiguong_app;
CREATE FUNCTION i_write_pledge(p_pledge uuid, p_author uuid, p_entered_by uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM pledge p
   WHERE p.id = p_pledge
     AND (p.state IN ('draft', 'returned') OR (p.state = 'approved' AND p.amendment_state IN ('draft', 'returned')))
     AND ((p.member_id = my_member_id() AND p_author = my_member_id() AND p_entered_by IS NULL)
       OR (p.unit_id = ANY (my_pen_units()) AND p_author = my_member_id() AND p_entered_by IS NULL)
       OR (p.member_id = ANY (my_assisted_members()) AND p_author = p.member_id AND p_entered_by = my_member_id())))
$$;
REVOKE ALL ON FUNCTION i_write_pledge(uuid, uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION i_write_pledge(uuid, uuid, uuid) TO noiguong_app;
DROP POLICY version_i_submit ON pledge_version;
CREATE POLICY version_i_submit ON pledge_version FOR INSERT TO noiguong_app
  WITH CHECK (in_force_from IS NULL AND in_force_to IS NULL AND (confirmed_by IS NULL OR confirmed_by = 'paper')
    AND i_write_pledge(pledge_id, author_id, entered_by_id));
CREATE POLICY version_i_put_in_force ON pledge_version FOR UPDATE TO noiguong_app
  USING ((unit_id IS NULL AND author_id = ANY ((SELECT my_dossier_members())::uuid[])) OR unit_id = ANY ((SELECT my_dossier_units())::uuid[]))
  WITH CHECK ((unit_id IS NULL AND author_id = ANY ((SELECT my_dossier_members())::uuid[])) OR unit_id = ANY ((SELECT my_dossier_units())::uuid[]));
CREATE POLICY version_i_stand_by ON pledge_version FOR UPDATE TO noiguong_app
  USING (unit_id IS NULL AND author_id = (SELECT my_member_id()) AND entered_by_id IS NOT NULL)
  WITH CHECK (unit_id IS NULL AND author_id = (SELECT my_member_id()) AND entered_by_id IS NOT NULL);

CREATE FUNCTION i_write_version(p_version uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM pledge_version v WHERE v.id = p_version AND v.in_force_from IS NULL
    AND i_write_pledge(v.pledge_id, v.author_id, v.entered_by_id))
$$;
REVOKE ALL ON FUNCTION i_write_version(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION i_write_version(uuid) TO noiguong_app;
DROP POLICY item_i_submit ON pledge_item;
CREATE POLICY item_i_submit ON pledge_item FOR INSERT TO noiguong_app
  WITH CHECK (claimed_on IS NULL AND confirmed_value IS NULL AND confirmed_done_on IS NULL AND waiting_note_id IS NULL
    AND i_write_version(version_id));
CREATE POLICY part_i_submit ON pledge_part FOR INSERT TO noiguong_app WITH CHECK (i_write_version(version_id));

DROP POLICY item_i_report_or_decide ON pledge_item;
CREATE POLICY item_i_report ON pledge_item FOR UPDATE TO noiguong_app
  USING ((unit_id IS NULL AND (author_id = (SELECT my_member_id()) OR author_id = ANY ((SELECT my_assisted_members())::uuid[])))
    OR unit_id = ANY ((SELECT my_pen_units())::uuid[]))
  WITH CHECK ((unit_id IS NULL AND (author_id = (SELECT my_member_id()) OR author_id = ANY ((SELECT my_assisted_members())::uuid[])))
    OR unit_id = ANY ((SELECT my_pen_units())::uuid[]));
-- What was confirmed, and on which day it was done, a reviewer says and nobody else.
CREATE FUNCTION item_done_by_reviewer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF my_member_id() IS NOT NULL
     AND NOT coalesce(OLD.unit_id IS NULL AND OLD.author_id = ANY (my_dossier_members()), false)
     AND NOT coalesce(OLD.unit_id = ANY (my_dossier_units()), false)
     AND (NEW.confirmed_value, NEW.confirmed_done_on) IS DISTINCT FROM (OLD.confirmed_value, OLD.confirmed_done_on) THEN
    RAISE EXCEPTION 'a result is confirmed by a reviewer' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION item_done_by_reviewer() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION item_done_by_reviewer() TO noiguong_app;
CREATE TRIGGER item_done_by_reviewer BEFORE UPDATE ON pledge_item FOR EACH ROW EXECUTE FUNCTION item_done_by_reviewer();
CREATE POLICY item_i_decide ON pledge_item FOR UPDATE TO noiguong_app
  USING ((unit_id IS NULL AND author_id = ANY ((SELECT my_dossier_members())::uuid[])) OR unit_id = ANY ((SELECT my_dossier_units())::uuid[]))
  WITH CHECK ((unit_id IS NULL AND author_id = ANY ((SELECT my_dossier_members())::uuid[])) OR unit_id = ANY ((SELECT my_dossier_units())::uuid[]));

DROP POLICY transition_i_make ON pledge_transition;
CREATE POLICY transition_i_make ON pledge_transition FOR INSERT TO noiguong_app
  WITH CHECK (by_id = (SELECT my_member_id()) AND (
    (((unit_id IS NULL AND author_id = (SELECT my_member_id())) OR unit_id = ANY ((SELECT my_pen_units())::uuid[]))
      AND kind IN ('submission', 'withdrawal', 'amendment', 'amendment_withdrawal', 'member_confirmation'))
    OR (unit_id IS NULL AND author_id = ANY ((SELECT my_assisted_members())::uuid[])
      AND kind IN ('submission', 'withdrawal', 'member_confirmation')
      AND EXISTS (SELECT 1 FROM pledge_version v WHERE v.id = version_id AND v.entered_by_id IS NOT NULL))
    OR (((unit_id IS NULL AND author_id = ANY ((SELECT my_dossier_members())::uuid[])) OR unit_id = ANY ((SELECT my_dossier_units())::uuid[]))
      AND kind IN ('return', 'approval', 'approval_taken_back', 'amendment_return', 'amendment_approval', 'amendment_approval_taken_back'))));

DROP POLICY note_i_write ON progress_note;
CREATE POLICY note_i_write ON progress_note FOR INSERT TO noiguong_app
  WITH CHECK (by_id = (SELECT my_member_id()) AND (
    (unit_id IS NULL AND author_id = (SELECT my_member_id()))
    OR (unit_id IS NULL AND author_id = ANY ((SELECT my_assisted_members())::uuid[]))
    OR unit_id = ANY ((SELECT my_pen_units())::uuid[])));
DROP POLICY decision_i_make ON item_decision;
CREATE POLICY decision_i_make ON item_decision FOR INSERT TO noiguong_app
  WITH CHECK (by_id = (SELECT my_member_id()) AND (
    (unit_id IS NULL AND author_id = ANY ((SELECT my_dossier_members())::uuid[])) OR unit_id = ANY ((SELECT my_dossier_units())::uuid[])));

CREATE INDEX pledge_unit_waiting ON pledge (unit_id, state_since) WHERE state = 'submitted' AND unit_id IS NOT NULL;
CREATE INDEX pledge_amendment_waiting ON pledge (amendment_since) WHERE amendment_state = 'submitted';

-- The record: one's own acts, what concerns oneself, the administrator's root, the officer's year. ------------------
CREATE POLICY audit_about_me ON audit_event FOR SELECT TO noiguong_app USING (concerns_id = (SELECT my_member_id()));
CREATE POLICY audit_i_keep ON audit_event FOR SELECT TO noiguong_app USING (root_id = (SELECT my_kept_root()));
CREATE POLICY audit_of_my_year ON audit_event FOR SELECT TO noiguong_app
  USING (root_id = (SELECT my_campaign_root()) AND subject_kind IN ('directive', 'scan', 'theme', 'campaign', 'extension'));

GRANT SELECT, INSERT ON imported_workbook TO noiguong_app;
GRANT UPDATE (rows, imported_at) ON imported_workbook TO noiguong_app;
CREATE POLICY workbook_i_import ON imported_workbook FOR ALL TO noiguong_app
  USING (root_id = (SELECT my_kept_root())) WITH CHECK (root_id = (SELECT my_kept_root()) AND by_id = (SELECT my_member_id()));
