-- What it takes to use figures that were counted for somebody else (ADR 029): the actor's own reach, and the name of the
-- moment that this transaction sees. Two transactions with the same name see the same rows of every table.

-- The name is the snapshot itself: which transactions have ended and which have not. It is null unless the transaction
-- keeps one snapshot to its end and has written nothing, which no snapshot tells. After a restart, and after a crash,
-- numbers of transactions may be given a second time: the server's start and that of its statistics, which a crash
-- always begins anew, tell such moments apart.
CREATE FUNCTION counting_moment(p_unit uuid) RETURNS TABLE (moment text, campaign_ids uuid[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE WHEN current_setting('transaction_isolation') = 'repeatable read' AND pg_current_xact_id_if_assigned() IS NULL
           THEN concat_ws(' ', current_database(), pg_postmaster_start_time(), pg_stat_get_bgwriter_stat_reset_time(), pg_current_snapshot()) END,
         ARRAY(SELECT c.id FROM campaign c WHERE i_know_campaign(c.id))
   WHERE my_counts_reach(p_unit)
$$;
REVOKE ALL ON FUNCTION counting_moment(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION counting_moment(uuid) TO noiguong_app;

-- The trend is for who knows of the year, like the roll-up.
CREATE OR REPLACE FUNCTION roll_up_trend(p_campaign uuid, p_unit uuid, p_on date) RETURNS TABLE (week_from date, approved bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = 'force_custom_plan' SET jit = off SET work_mem = '32MB' AS $$
BEGIN
  IF my_counts_reach(p_unit) AND i_know_campaign(p_campaign) THEN
    RETURN QUERY SELECT * FROM roll_up_weeks(p_campaign, p_unit, p_on);
  END IF;
END $$;
