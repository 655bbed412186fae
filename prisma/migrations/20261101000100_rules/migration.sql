-- What the database keeps by itself: periods that do not overlap, a tree without cycles, an approver who is
-- not the author, and search columns that fold diacritics. SQL stays within PostgreSQL 16.

CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Periods -----------------------------------------------------------------------------------------------------

ALTER TABLE unit ADD CONSTRAINT unit_period CHECK (valid_to IS NULL OR valid_to > valid_from);
ALTER TABLE unit_placement ADD CONSTRAINT unit_placement_period CHECK (valid_to IS NULL OR valid_to > valid_from);
ALTER TABLE unit_placement ADD CONSTRAINT unit_placement_not_itself CHECK (unit_id <> parent_id);
ALTER TABLE unit_placement ADD CONSTRAINT one_placement_at_a_time
  EXCLUDE USING gist (unit_id WITH =, daterange(valid_from, valid_to) WITH &&);

ALTER TABLE membership ADD CONSTRAINT membership_period CHECK (valid_to IS NULL OR valid_to > valid_from);
ALTER TABLE membership ADD CONSTRAINT one_cell_at_a_time
  EXCLUDE USING gist (member_id WITH =, daterange(valid_from, valid_to) WITH &&);

ALTER TABLE role_assignment ADD CONSTRAINT role_assignment_period CHECK (valid_to IS NULL OR valid_to > valid_from);
ALTER TABLE role_assignment ADD CONSTRAINT one_live_assignment
  EXCLUDE USING gist (member_id WITH =, unit_id WITH =, role WITH =, daterange(valid_from, valid_to) WITH &&);

-- Campaign and pledge -------------------------------------------------------------------------------------------

-- Numbers run per issuer, type and term, so the printed string may recur in another term (handbook §5.1).
CREATE UNIQUE INDEX directive_once ON directive (root_id, issuer, type, number, coalesce(term, '')) WHERE number IS NOT NULL;
ALTER TABLE campaign ADD CONSTRAINT campaign_dates
  CHECK (starts_on <= registration_deadline AND registration_deadline <= closes_on AND min_items BETWEEN 1 AND 12);
ALTER TABLE pledge ADD CONSTRAINT pledge_of_member_or_unit CHECK ((member_id IS NULL) <> (unit_id IS NULL));
ALTER TABLE pledge ADD CONSTRAINT pledge_days CHECK (
  (approved_on IS NULL OR (submitted_on IS NOT NULL AND approved_on >= submitted_on))
  AND (state <> 'approved' OR approved_on IS NOT NULL)
  AND (state = 'approved' OR approved_on IS NULL)
  AND (state <> 'draft' OR submitted_on IS NULL));
ALTER TABLE pledge_item ADD CONSTRAINT pledge_item_measure CHECK (
  (measure = 'number') = (target IS NOT NULL AND unit_label IS NOT NULL AND direction IS NOT NULL));
ALTER TABLE pledge_transition ADD CONSTRAINT approver_is_not_author
  CHECK (kind NOT IN ('approval', 'return') OR by_id <> author_id);
ALTER TABLE pledge_transition ADD CONSTRAINT reason_given
  CHECK (kind NOT IN ('return', 'approval_taken_back') OR length(btrim(reason)) > 0);
ALTER TABLE item_decision ADD CONSTRAINT decider_is_not_author CHECK (by_id <> author_id);
ALTER TABLE item_decision ADD CONSTRAINT decision_reason_given
  CHECK (kind = 'confirmation' OR length(btrim(reason)) > 0);

-- The author of a personal pledge is its member, whoever holds the pen.
CREATE FUNCTION pledge_version_author() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM pledge p WHERE p.id = NEW.pledge_id AND p.member_id IS NOT NULL AND p.member_id <> NEW.author_id) THEN
    RAISE EXCEPTION 'the author of a personal pledge is its member' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER pledge_version_author BEFORE INSERT ON pledge_version
  FOR EACH ROW EXECUTE FUNCTION pledge_version_author();

-- Reference numbers are given one by one.
CREATE FUNCTION next_pledge_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.last_pledge_number <> OLD.last_pledge_number + 1 THEN
    RAISE EXCEPTION 'pledge numbers grow by one' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER next_pledge_number BEFORE UPDATE OF last_pledge_number ON campaign
  FOR EACH ROW EXECUTE FUNCTION next_pledge_number();

-- Search columns --------------------------------------------------------------------------------------------------

-- "Hoà" and "Hòa", "Huyện uỷ" and "Huyện ủy", "Đ" and "D" fold to the same letters (handbook §12.1).
-- Without diacritics the old and the new tone placement are the same string, so unaccent settles both.
CREATE FUNCTION fold_text(p_text text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
SET search_path = pg_catalog, public AS $$
  SELECT lower(public.unaccent(replace(replace(normalize(p_text, NFC), 'đ', 'd'), 'Đ', 'D')))
$$;

CREATE FUNCTION fill_unit_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.search_name := fold_text(NEW.name);
  RETURN NEW;
END $$;
CREATE TRIGGER unit_search BEFORE INSERT OR UPDATE OF name ON unit FOR EACH ROW EXECUTE FUNCTION fill_unit_search();

CREATE FUNCTION fill_member_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.search_name := fold_text(NEW.full_name);
  RETURN NEW;
END $$;
CREATE TRIGGER member_search BEFORE INSERT OR UPDATE OF full_name ON member FOR EACH ROW EXECUTE FUNCTION fill_member_search();

CREATE INDEX unit_search_name ON unit USING gin (search_name gin_trgm_ops);
CREATE INDEX member_search_name ON member USING gin (search_name gin_trgm_ops);

-- Names sort by tên, in Vietnamese order, on the stored key.
ALTER TABLE member ALTER COLUMN sort_name TYPE text COLLATE "vi-x-icu";
CREATE INDEX member_sort_name ON member (root_id, sort_name);

-- The dated closure of the tree ----------------------------------------------------------------------------------

-- One transaction at a time rebuilds a root's closure; a placement that would close a circle is refused.
CREATE FUNCTION rebuild_unit_ancestry(p_root uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('unit_ancestry:' || p_root::text, 0));
  DROP TABLE IF EXISTS pg_temp.fresh_ancestry;
  CREATE TEMP TABLE fresh_ancestry ON COMMIT DROP AS
  WITH RECURSIVE walk AS (
    SELECT u.id AS ancestor_id, u.id AS unit_id, 0 AS depth, u.valid_from, u.valid_to, ARRAY[u.id] AS path, false AS circle
      FROM unit u WHERE u.root_id = p_root
    UNION ALL
    SELECT w.ancestor_id, p.unit_id, w.depth + 1,
           greatest(w.valid_from, p.valid_from), least(w.valid_to, p.valid_to), w.path || p.unit_id, p.unit_id = ANY (w.path)
      FROM walk w
      JOIN unit_placement p ON p.parent_id = w.unit_id
       AND p.valid_from < coalesce(w.valid_to, 'infinity') AND coalesce(p.valid_to, 'infinity') > w.valid_from
     WHERE NOT w.circle
  )
  SELECT ancestor_id, unit_id, depth, p_root AS root_id, valid_from, valid_to, circle FROM walk;

  IF EXISTS (SELECT 1 FROM fresh_ancestry WHERE circle) THEN
    RAISE EXCEPTION 'a unit cannot stand under itself' USING ERRCODE = 'check_violation', CONSTRAINT = 'unit_tree_without_cycle';
  END IF;

  DELETE FROM unit_ancestry a WHERE a.root_id = p_root AND NOT EXISTS (
    SELECT 1 FROM fresh_ancestry f WHERE f.ancestor_id = a.ancestor_id AND f.unit_id = a.unit_id AND f.depth = a.depth
       AND f.valid_from = a.valid_from AND f.valid_to IS NOT DISTINCT FROM a.valid_to);
  INSERT INTO unit_ancestry (ancestor_id, unit_id, depth, root_id, valid_from, valid_to)
  SELECT ancestor_id, unit_id, depth, root_id, valid_from, valid_to FROM fresh_ancestry
  ON CONFLICT (ancestor_id, unit_id, depth, valid_from) DO UPDATE SET valid_to = EXCLUDED.valid_to
   WHERE unit_ancestry.valid_to IS DISTINCT FROM EXCLUDED.valid_to;
  DROP TABLE pg_temp.fresh_ancestry;
END $$;

-- Definer: the closure is written by nobody but this trigger.
CREATE FUNCTION unit_tree_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE r uuid;
BEGIN
  IF TG_OP = 'DELETE' THEN
    FOR r IN SELECT DISTINCT root_id FROM old_rows LOOP PERFORM rebuild_unit_ancestry(r); END LOOP;
  ELSIF TG_TABLE_NAME = 'unit' AND TG_OP = 'UPDATE' THEN
    -- A new name or telephone number moves nothing.
    FOR r IN SELECT DISTINCT n.root_id FROM new_rows n JOIN old_rows o ON o.id = n.id
              WHERE (n.valid_from, n.valid_to) IS DISTINCT FROM (o.valid_from, o.valid_to)
    LOOP PERFORM rebuild_unit_ancestry(r); END LOOP;
  ELSE
    FOR r IN SELECT DISTINCT root_id FROM new_rows LOOP PERFORM rebuild_unit_ancestry(r); END LOOP;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER unit_inserted AFTER INSERT ON unit REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION unit_tree_changed();
CREATE TRIGGER unit_updated AFTER UPDATE ON unit REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION unit_tree_changed();
CREATE TRIGGER unit_placement_inserted AFTER INSERT ON unit_placement REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION unit_tree_changed();
CREATE TRIGGER unit_placement_updated AFTER UPDATE ON unit_placement REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION unit_tree_changed();
CREATE TRIGGER unit_placement_deleted AFTER DELETE ON unit_placement REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION unit_tree_changed();

-- The reads that every page leans on.
CREATE INDEX pledge_waiting ON pledge (member_id, state_since) WHERE state = 'submitted';
CREATE INDEX pledge_item_waiting ON pledge_item (author_id) WHERE waiting_note_id IS NOT NULL;
