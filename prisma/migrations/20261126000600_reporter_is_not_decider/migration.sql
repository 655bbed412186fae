-- Of a collective's result nobody decides who reported it, whatever they have become since. A person's may be reported
-- for them by the secretary who confirms it: in their cell there may be nobody else.
CREATE FUNCTION decider_did_not_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.unit_id IS NOT NULL AND EXISTS (SELECT 1 FROM progress_note n WHERE n.id = NEW.note_id AND n.by_id = NEW.by_id) THEN
    RAISE EXCEPTION 'nobody decides on a result who reported it' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION decider_did_not_report() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION decider_did_not_report() TO noiguong_app;
CREATE TRIGGER decider_did_not_report BEFORE INSERT ON item_decision FOR EACH ROW EXECUTE FUNCTION decider_did_not_report();
