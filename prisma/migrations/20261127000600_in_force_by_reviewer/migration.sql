-- Policies for one command are joined by OR, USING apart from WITH CHECK: a row that its author may move could become one
-- that its author may amend, and so be in force. From whatever state it comes, only a reviewer puts a pledge in force.
CREATE OR REPLACE FUNCTION pledge_in_force_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF my_member_id() IS NULL OR coalesce(OLD.member_id = ANY (my_dossier_members()), false)
     OR coalesce(OLD.unit_id = ANY (my_dossier_units()), false) THEN
    RETURN NEW;
  END IF;
  IF OLD.state = 'approved' AND (NEW.state, NEW.approved_on, NEW.submitted_on, NEW.in_force_version_id, NEW.code)
     IS DISTINCT FROM (OLD.state, OLD.approved_on, OLD.submitted_on, OLD.in_force_version_id, OLD.code) THEN
    RAISE EXCEPTION 'what was approved stays in force until a reviewer decides' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF (NEW.state = 'approved', NEW.approved_on, NEW.in_force_version_id)
     IS DISTINCT FROM (OLD.state = 'approved', OLD.approved_on, OLD.in_force_version_id) THEN
    RAISE EXCEPTION 'a reviewer puts a pledge in force' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
