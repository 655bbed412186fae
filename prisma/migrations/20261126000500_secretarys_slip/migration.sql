-- A slip that a secretary gave an ordinary member opens no role: given a role, the person gets a new slip from the
-- administrator. Only one that is still unused ends; true when it did.
CREATE FUNCTION end_secretarys_slip(p_member uuid, p_now timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  giver uuid;
BEGIN
  IF NOT coalesce(i_keep_person(p_member), false) THEN
    RETURN false;
  END IF;
  SELECT e.actor_id INTO giver FROM audit_event e
   WHERE e.subject_id = p_member AND e.subject_kind = 'account' AND e.action IN ('account.issued', 'account.reset')
   ORDER BY e.at DESC, e.id DESC LIMIT 1;
  IF giver IS NULL OR EXISTS (SELECT 1 FROM role_assignment r WHERE r.member_id = giver AND r.role = 'administrator'
      AND r.valid_from <= my_today() AND (r.valid_to IS NULL OR r.valid_to > my_today())) THEN
    RETURN false;
  END IF;
  UPDATE account SET password_hash = NULL, version = version + 1
   WHERE member_id = p_member AND must_change_password AND password_hash IS NOT NULL;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  UPDATE session SET revoked_at = p_now
   WHERE account_id = (SELECT id FROM account WHERE member_id = p_member) AND revoked_at IS NULL;
  RETURN true;
END $$;
REVOKE ALL ON FUNCTION end_secretarys_slip(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION end_secretarys_slip(uuid, timestamptz) TO noiguong_app;
