-- The record is read by people who may not see everybody it names, long after a name or a thing has changed: each event
-- keeps the names of its day. They are filled here, past row security, and nobody's request can give others.

ALTER TABLE "audit_event" ADD COLUMN     "actor_name" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "on_behalf_of_name" TEXT,
ADD COLUMN     "subject_name" TEXT;

-- Of a pledge its code and of an item its place in it: never a word of the text, nor whose it is.
CREATE FUNCTION name_of_subject(e audit_event) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE e.subject_kind
    WHEN 'unit' THEN (SELECT u.name FROM unit u WHERE u.id = e.subject_id)
    WHEN 'member' THEN (SELECT m.full_name FROM member m WHERE m.id = e.subject_id)
    WHEN 'account' THEN (SELECT m.full_name FROM member m LEFT JOIN account a ON a.member_id = m.id WHERE e.subject_id IN (m.id, a.id))
    WHEN 'directive' THEN (SELECT concat_ws(' ', d.type, d.symbol) FROM directive d WHERE d.id = e.subject_id)
    WHEN 'theme' THEN coalesce((SELECT t.title FROM theme t WHERE t.id = e.subject_id), e.before ->> 'title')
    WHEN 'campaign' THEN (SELECT c.year::text FROM campaign c WHERE c.id = e.subject_id)
    WHEN 'extension' THEN (SELECT coalesce(u.name, m.full_name) FROM deadline_extension x
      LEFT JOIN unit u ON u.id = x.unit_id LEFT JOIN member m ON m.id = x.member_id WHERE x.id = e.subject_id)
    WHEN 'pledge' THEN (SELECT p.code FROM pledge p WHERE p.id = e.subject_id)
    WHEN 'item' THEN (SELECT p.code || ', việc ' || i.ordinal FROM pledge_item i JOIN pledge p ON p.id = i.pledge_id WHERE i.id = e.subject_id)
    WHEN 'workbook' THEN (SELECT w.file_name FROM imported_workbook w WHERE w.id = e.subject_id)
  END
$$;

-- The member for whom the actor acted; of a collective's pledge, the collective whose pen they hold.
CREATE FUNCTION name_on_behalf(e audit_event) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN e.on_behalf_of_id IS NOT NULL THEN (SELECT m.full_name FROM member m WHERE m.id = e.on_behalf_of_id)
    WHEN e.subject_kind IN ('pledge', 'item') THEN (SELECT u.name FROM unit u WHERE u.id = (e.after ->> 'unitId')::uuid)
  END
$$;

CREATE FUNCTION fill_names_of_event() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.actor_name := coalesce((SELECT m.full_name FROM member m WHERE m.id = NEW.actor_id), '');
  NEW.on_behalf_of_name := name_on_behalf(NEW);
  NEW.subject_name := name_of_subject(NEW);
  RETURN NEW;
END $$;
CREATE TRIGGER audit_event_is_named BEFORE INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION fill_names_of_event();
REVOKE ALL ON FUNCTION name_of_subject(audit_event), name_on_behalf(audit_event), fill_names_of_event() FROM PUBLIC;

-- Events from before this migration get the names of today; what they already said stays as it is.
ALTER TABLE audit_event DISABLE TRIGGER audit_event_stays;
UPDATE audit_event e SET actor_name = (SELECT m.full_name FROM member m WHERE m.id = e.actor_id),
  on_behalf_of_name = name_on_behalf(e), subject_name = name_of_subject(e);
ALTER TABLE audit_event ENABLE TRIGGER audit_event_stays;

-- Whoever keeps a register, the root's or a committee's own, reads what was changed in it.
CREATE FUNCTION i_keep_theme(p_theme uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM theme t
    JOIN unit_ancestry a ON a.unit_id = t.unit_id AND a.ancestor_id = ANY (my_register_units())
     AND a.valid_from <= my_today() AND (a.valid_to IS NULL OR a.valid_to > my_today())
   WHERE t.id = p_theme AND t.root_id = my_root_id())
$$;
REVOKE ALL ON FUNCTION i_keep_theme(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION i_keep_theme(uuid) TO noiguong_app;
CREATE POLICY audit_of_my_register ON audit_event FOR SELECT TO noiguong_app USING (root_id = (SELECT my_root_id()) AND (
  (subject_kind = 'directive' AND i_keep_directive(subject_id)) OR (subject_kind = 'theme' AND i_keep_theme(subject_id))));
