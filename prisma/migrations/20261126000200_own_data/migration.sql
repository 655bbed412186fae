-- An opening reads what was handed in: a draft is nobody else's, and so is a pledge that its author took back.
CREATE OR REPLACE FUNCTION find_pledge_to_open(p_code text)
RETURNS TABLE (pledge_id uuid, member_id uuid, cell_id uuid, role role)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p.id, p.member_id, m.cell_id, opening_role(p.id)
    FROM pledge p
    JOIN membership m ON m.member_id = p.member_id AND m.valid_from <= my_today() AND (m.valid_to IS NULL OR m.valid_to > my_today())
   WHERE p.root_id = my_root_id() AND p.code = p_code AND opening_role(p.id) IS NOT NULL
     AND p.current_version_id IS NOT NULL AND p.state <> 'draft'
$$;
CREATE OR REPLACE FUNCTION open_pledge_text(p_opening uuid, p_pledge uuid, p_reason text, p_now timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE r role := opening_role(p_pledge);
BEGIN
  IF r IS NULL THEN
    RETURN false;
  END IF;
  INSERT INTO text_opening (id, root_id, pledge_id, member_id, opened_by_id, opened_by_name, by_role, reason, at, on_day)
  SELECT p_opening, p.root_id, p.id, p.member_id, my_member_id(), m.full_name, r, p_reason, p_now, my_today()
    FROM pledge p, member m
   WHERE p.id = p_pledge AND m.id = my_member_id() AND p.current_version_id IS NOT NULL AND p.state <> 'draft';
  RETURN FOUND;
END $$;
