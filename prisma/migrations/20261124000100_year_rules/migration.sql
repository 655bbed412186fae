-- What the database keeps by itself about the year, the collectives, the amendments and the record.

ALTER TABLE deadline_extension ADD CONSTRAINT extension_of_unit_or_person CHECK ((unit_id IS NULL) <> (member_id IS NULL));
ALTER TABLE deadline_extension ADD CONSTRAINT extension_reason CHECK (length(btrim(reason)) BETWEEN 1 AND 2000);
ALTER TABLE text_opening ADD CONSTRAINT opening_reason CHECK (length(btrim(reason)) BETWEEN 1 AND 2000);
ALTER TABLE text_opening ADD CONSTRAINT opening_is_not_own CHECK (opened_by_id <> member_id);
ALTER TABLE directive_scan ADD CONSTRAINT scan_size CHECK (byte_size = octet_length(content) AND byte_size BETWEEN 1 AND 10485760);
ALTER TABLE directive_scan ADD CONSTRAINT scan_media CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png', 'image/webp'));
ALTER TABLE theme ADD CONSTRAINT theme_period CHECK (
  (scope = 'term' AND year IS NULL AND quarter IS NULL)
  OR (scope = 'year' AND year IS NOT NULL AND quarter IS NULL)
  OR (scope = 'quarter' AND year IS NOT NULL AND quarter BETWEEN 1 AND 4));
ALTER TABLE pledge_part ADD CONSTRAINT pledge_part_lengths CHECK (
  length(words) BETWEEN 1 AND 2000 AND length(heading) <= 300 AND length(responsible) <= 300);
ALTER TABLE pledge_part ADD CONSTRAINT pledge_part_shape CHECK (
  (kind = 'section') = (section_key IS NOT NULL AND heading IS NOT NULL)
  AND (kind = 'model') = (intent IS NOT NULL));
ALTER TABLE pledge_version ADD CONSTRAINT version_in_force CHECK (
  in_force_to IS NULL OR (in_force_from IS NOT NULL AND in_force_to >= in_force_from));
ALTER TABLE pledge_version ADD CONSTRAINT version_confirmation CHECK (
  (confirmed_by IS NULL) = (confirmed_on IS NULL) AND (confirmed_by IS NULL OR entered_by_id IS NOT NULL)
  AND (entered_by_id IS NULL OR entered_by_id <> author_id));
ALTER TABLE pledge ADD CONSTRAINT pledge_amendment CHECK (
  (amendment_state IS NULL) = (amendment_since IS NULL) AND (amendment_state IS NULL OR state = 'approved'));

ALTER TABLE pledge_transition DROP CONSTRAINT approver_is_not_author;
ALTER TABLE pledge_transition ADD CONSTRAINT approver_is_not_author
  CHECK (kind NOT IN ('approval', 'return', 'amendment_approval', 'amendment_return') OR by_id <> author_id);
ALTER TABLE pledge_transition DROP CONSTRAINT reason_given;
ALTER TABLE pledge_transition ADD CONSTRAINT reason_given CHECK (
  kind NOT IN ('return', 'approval_taken_back', 'amendment', 'amendment_return', 'amendment_approval_taken_back')
  OR length(btrim(reason)) > 0);

-- Every row of a dossier says whose it is: the unit of a collective's pledge, nothing for a person's.
CREATE FUNCTION fill_unit_of_pledge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT p.unit_id INTO NEW.unit_id FROM pledge p WHERE p.id = NEW.pledge_id;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no such pledge' USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NEW;
END $$;
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['pledge_draft', 'pledge_version', 'pledge_item', 'pledge_part', 'pledge_transition', 'progress_note', 'item_decision'] LOOP
    -- Named to run before pledge_version_author and every other trigger of the table.
    EXECUTE format('CREATE TRIGGER a_unit_of_pledge BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION fill_unit_of_pledge()', t);
  END LOOP;
END $$;

-- The record is kept as it was written, whoever connects.
CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit events are never changed or deleted' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER audit_event_stays BEFORE UPDATE OR DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();
CREATE TRIGGER audit_event_is_not_emptied BEFORE TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();

-- Search in the register of directives.
CREATE FUNCTION fill_directive_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.search_text := fold_text(concat_ws(' ', NEW.type, NEW.symbol, NEW.issuer, NEW.term, NEW.abstract));
  RETURN NEW;
END $$;
CREATE TRIGGER directive_search BEFORE INSERT OR UPDATE ON directive FOR EACH ROW EXECUTE FUNCTION fill_directive_search();
UPDATE directive SET version = version;
