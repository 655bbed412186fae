-- Row security alone let a reviewer do two things that the guards refuse: report on any member of the own cell, and
-- begin or give up another's amendment. A secretary is the reviewer of the members for whom they may type, so both
-- have to be told apart by the pledge itself.

-- On behalf of a member only while what is there was typed for them (src/server/pledge/dossier-place.ts).
CREATE FUNCTION i_type_for(p_author uuid, p_pledge uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT p_author = ANY (my_assisted_members()) AND EXISTS (
    SELECT 1 FROM pledge p JOIN pledge_version v ON v.id = p.current_version_id
     WHERE p.id = p_pledge AND p.member_id = p_author AND v.entered_by_id IS NOT NULL)
$$;
REVOKE ALL ON FUNCTION i_type_for(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION i_type_for(uuid, uuid) TO noiguong_app;

DROP POLICY item_i_report ON pledge_item;
CREATE POLICY item_i_report ON pledge_item FOR UPDATE TO noiguong_app
  USING ((unit_id IS NULL AND (author_id = (SELECT my_member_id()) OR i_type_for(author_id, pledge_id)))
    OR unit_id = ANY ((SELECT my_pen_units())::uuid[]))
  WITH CHECK ((unit_id IS NULL AND (author_id = (SELECT my_member_id()) OR i_type_for(author_id, pledge_id)))
    OR unit_id = ANY ((SELECT my_pen_units())::uuid[]));

DROP POLICY note_i_write ON progress_note;
CREATE POLICY note_i_write ON progress_note FOR INSERT TO noiguong_app
  WITH CHECK (by_id = (SELECT my_member_id()) AND (
    (unit_id IS NULL AND (author_id = (SELECT my_member_id()) OR i_type_for(author_id, pledge_id)))
    OR unit_id = ANY ((SELECT my_pen_units())::uuid[])));

-- An amendment is begun, taken back and given up by its writer. A reviewer decides on one that waits, or lets what was
-- approved wait again, and what was only begun gives way (src/domain/pledge/{amend-pledge,take-back-approval}.ts).
CREATE FUNCTION amendment_is_its_writers() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  is_writer boolean := coalesce(OLD.member_id = my_member_id(), false) OR coalesce(OLD.unit_id = ANY (my_pen_units()), false);
  is_decided boolean := OLD.amendment_state IS NOT DISTINCT FROM 'submitted' AND NEW.amendment_state IS DISTINCT FROM 'draft';
  waits_again boolean := NEW.amendment_state IS NOT DISTINCT FROM 'submitted'
    OR (NEW.state = 'submitted' AND NEW.amendment_state IS NULL);
BEGIN
  IF my_member_id() IS NOT NULL AND NOT is_writer AND NOT is_decided AND NOT waits_again THEN
    RAISE EXCEPTION 'an amendment is its writer''s until it waits' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION amendment_is_its_writers() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION amendment_is_its_writers() TO noiguong_app;
CREATE TRIGGER amendment_is_its_writers BEFORE UPDATE OF amendment_state ON pledge
  FOR EACH ROW WHEN (OLD.amendment_state IS DISTINCT FROM NEW.amendment_state)
  EXECUTE FUNCTION amendment_is_its_writers();

-- Text that is read from above or with a reason: the version that the pages show, never one that waits, and no history.
-- Its own reviewers and pens go on reading all of it.
CREATE FUNCTION i_opened_version(p_pledge uuid, p_version uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT p_pledge = ANY (my_opened_pledges()) AND EXISTS (SELECT 1 FROM pledge p
    WHERE p.id = p_pledge AND coalesce(p.in_force_version_id, p.current_version_id) = p_version)
$$;
CREATE FUNCTION is_below_my_roles(p_unit uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM unit_ancestry a WHERE a.unit_id = p_unit AND a.ancestor_id = ANY (my_role_units())
    AND a.valid_from <= my_today() AND (a.valid_to IS NULL OR a.valid_to > my_today()))
$$;
REVOKE ALL ON FUNCTION i_opened_version(uuid, uuid), is_below_my_roles(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION i_opened_version(uuid, uuid), is_below_my_roles(uuid) TO noiguong_app;

DO $$
DECLARE
  t text;
  version text;
  in_force text;
BEGIN
  FOREACH t IN ARRAY ARRAY['pledge_version', 'pledge_item', 'pledge_part', 'pledge_transition'] LOOP
    version := CASE t WHEN 'pledge_version' THEN 'id' WHEN 'pledge_transition' THEN NULL ELSE 'version_id' END;
    in_force := CASE t WHEN 'pledge_version' THEN 'in_force_from IS NOT NULL'
      ELSE format('EXISTS (SELECT 1 FROM pledge_version v WHERE v.id = %I.version_id AND v.in_force_from IS NOT NULL)', t) END;
    EXECUTE format('DROP POLICY %1$s_of_a_person ON %1$I', t);
    EXECUTE format($p$
      CREATE POLICY %1$s_of_a_person ON %1$I FOR SELECT TO noiguong_app USING (unit_id IS NULL AND (
        author_id = (SELECT my_member_id()) OR author_id = ANY ((SELECT my_dossier_members())::uuid[])))$p$, t);
    EXECUTE format('DROP POLICY %1$s_of_a_collective ON %1$I', t);
    EXECUTE format($p$
      CREATE POLICY %1$s_of_a_collective ON %1$I FOR SELECT TO noiguong_app USING (unit_id IS NOT NULL AND (
        unit_id = ANY ((SELECT my_pen_units())::uuid[]) OR unit_id = ANY ((SELECT my_dossier_units())::uuid[])))$p$, t);
    IF version IS NOT NULL THEN
      EXECUTE format($p$
        CREATE POLICY %1$s_i_opened ON %1$I FOR SELECT TO noiguong_app
          USING (unit_id IS NULL AND i_opened_version(pledge_id, %2$I))$p$, t, version);
      EXECUTE format($p$
        CREATE POLICY %1$s_below_my_roles ON %1$I FOR SELECT TO noiguong_app
          USING (unit_id IS NOT NULL AND %2$s AND is_below_my_roles(unit_id))$p$, t, in_force);
    END IF;
  END LOOP;
END $$;
