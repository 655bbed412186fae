-- The days of a version's items, each kind in order: what the roll-up counts, without a look at the items themselves.
-- How many of a version's items are due, done … by a day is the place of that day among them (`width_bucket`), so one row
-- answers every day, and no membership, deadline or place in the tree has a say in it. One row for each version that is
-- or was in force; derived from `pledge_version` and `pledge_item` in the transaction that changes them (ADR 029).

-- CreateTable
CREATE TABLE "item_days" (
    "version_id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "pledge_id" UUID NOT NULL,
    "in_force_from" DATE NOT NULL,
    "in_force_to" DATE,
    "due" DATE[],
    "done" DATE[],
    "due_done" DATE[],
    "answered" DATE[],
    "overdue_to" DATE[],
    "overdue_30_to" DATE[],

    CONSTRAINT "item_days_pkey" PRIMARY KEY ("version_id")
);

-- CreateIndex
CREATE INDEX "item_days_pledge_id_idx" ON "item_days"("pledge_id");

-- AddForeignKey
ALTER TABLE "item_days" ADD CONSTRAINT "item_days_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "pledge_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Nobody reads it but the roll-up, with its owner's rights, and `npm run verify`.
ALTER TABLE item_days ENABLE ROW LEVEL SECURITY;
ALTER TABLE item_days FORCE ROW LEVEL SECURITY;
GRANT SELECT ON item_days TO noiguong_backup;
CREATE POLICY item_days_are_verified ON item_days FOR SELECT TO noiguong_backup USING (true);

-- `answered`: reported as reached, or confirmed done, whichever was first. `overdue_to`: the first day on which an item
-- that was answered is overdue no longer, never before the first on which it could be.
CREATE FUNCTION fill_item_days(p_versions uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- The dossier's lock (server/pledge/lock-dossier.ts), which whoever acts on it holds already: of two who change one
  -- version at once, the second looks at its items after the first has ended.
  PERFORM 1 FROM pledge p
   WHERE p.id IN (SELECT v.pledge_id FROM pledge_version v WHERE v.id = ANY (p_versions)) ORDER BY p.id FOR NO KEY UPDATE;
  DELETE FROM item_days d USING pledge_version v
   WHERE d.version_id = ANY (p_versions) AND v.id = d.version_id AND v.in_force_from IS NULL;
  INSERT INTO item_days AS d (version_id, campaign_id, pledge_id, in_force_from, in_force_to, due, done, due_done, answered, overdue_to, overdue_30_to)
  SELECT v.id, p.campaign_id, p.id, v.in_force_from, v.in_force_to,
         coalesce(array_agg(i.due_on ORDER BY i.due_on) FILTER (WHERE i.id IS NOT NULL), '{}'),
         coalesce(array_agg(i.confirmed_done_on ORDER BY i.confirmed_done_on) FILTER (WHERE i.confirmed_done_on IS NOT NULL), '{}'),
         coalesce(array_agg(greatest(i.confirmed_done_on, i.due_on) ORDER BY greatest(i.confirmed_done_on, i.due_on))
           FILTER (WHERE i.confirmed_done_on IS NOT NULL), '{}'),
         coalesce(array_agg(a.answered_on ORDER BY a.answered_on) FILTER (WHERE a.answered_on IS NOT NULL), '{}'),
         coalesce(array_agg(greatest(a.answered_on, i.due_on + 1) ORDER BY greatest(a.answered_on, i.due_on + 1))
           FILTER (WHERE a.answered_on IS NOT NULL), '{}'),
         coalesce(array_agg(greatest(a.answered_on, i.due_on + 31) ORDER BY greatest(a.answered_on, i.due_on + 31))
           FILTER (WHERE a.answered_on IS NOT NULL), '{}')
    FROM pledge_version v
    JOIN pledge p ON p.id = v.pledge_id
    LEFT JOIN pledge_item i ON i.version_id = v.id
    CROSS JOIN LATERAL (SELECT least(i.claimed_on, i.confirmed_done_on) AS answered_on) a
   WHERE v.id = ANY (p_versions) AND v.in_force_from IS NOT NULL
   GROUP BY v.id, p.id
  ON CONFLICT (version_id) DO UPDATE
     SET in_force_from = EXCLUDED.in_force_from, in_force_to = EXCLUDED.in_force_to, due = EXCLUDED.due, done = EXCLUDED.done,
         due_done = EXCLUDED.due_done, answered = EXCLUDED.answered, overdue_to = EXCLUDED.overdue_to, overdue_30_to = EXCLUDED.overdue_30_to;
END $$;

-- Whoever writes an item or puts a version in force writes this, too, and may not read it.
CREATE FUNCTION items_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  v_versions uuid[];
BEGIN
  IF TG_OP = 'UPDATE' THEN
    SELECT array_agg(DISTINCT x.version_id) INTO v_versions
      FROM (SELECT n.version_id, n.id, n.due_on, n.claimed_on, n.confirmed_done_on FROM items_after n
            EXCEPT SELECT o.version_id, o.id, o.due_on, o.claimed_on, o.confirmed_done_on FROM items_before o) x;
  ELSIF TG_OP = 'INSERT' THEN
    SELECT array_agg(DISTINCT version_id) INTO v_versions FROM items_after;
  ELSE
    SELECT array_agg(DISTINCT version_id) INTO v_versions FROM items_before;
  END IF;
  -- A version that waits is in no figure: its row is made when it comes into force.
  SELECT array_agg(v.id) INTO v_versions FROM pledge_version v WHERE v.id = ANY (v_versions) AND v.in_force_from IS NOT NULL;
  IF v_versions IS NOT NULL THEN
    PERFORM fill_item_days(v_versions);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER items_came AFTER INSERT ON pledge_item REFERENCING NEW TABLE AS items_after
  FOR EACH STATEMENT EXECUTE FUNCTION items_changed();
CREATE TRIGGER items_moved AFTER UPDATE ON pledge_item REFERENCING OLD TABLE AS items_before NEW TABLE AS items_after
  FOR EACH STATEMENT EXECUTE FUNCTION items_changed();
CREATE TRIGGER items_went AFTER DELETE ON pledge_item REFERENCING OLD TABLE AS items_before
  FOR EACH STATEMENT EXECUTE FUNCTION items_changed();

CREATE FUNCTION version_periods_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  v_versions uuid[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT array_agg(id) INTO v_versions FROM versions_after WHERE in_force_from IS NOT NULL;
  ELSE
    SELECT array_agg(x.id) INTO v_versions
      FROM (SELECT n.id, n.in_force_from, n.in_force_to FROM versions_after n
            EXCEPT SELECT o.id, o.in_force_from, o.in_force_to FROM versions_before o) x;
  END IF;
  IF v_versions IS NOT NULL THEN
    PERFORM fill_item_days(v_versions);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER versions_came AFTER INSERT ON pledge_version REFERENCING NEW TABLE AS versions_after
  FOR EACH STATEMENT EXECUTE FUNCTION version_periods_changed();
CREATE TRIGGER versions_moved AFTER UPDATE ON pledge_version REFERENCING OLD TABLE AS versions_before NEW TABLE AS versions_after
  FOR EACH STATEMENT EXECUTE FUNCTION version_periods_changed();

REVOKE ALL ON FUNCTION fill_item_days(uuid[]), items_changed(), version_periods_changed() FROM PUBLIC;

-- What the items of the years so far say.
SELECT fill_item_days(array_agg(id)) FROM pledge_version WHERE in_force_from IS NOT NULL;
