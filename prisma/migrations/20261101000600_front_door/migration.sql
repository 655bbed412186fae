-- What stands on the sign-in page before anybody is known: the committee's name where the database serves one, and
-- whether the data is invented. Nothing about people.
CREATE FUNCTION front_door() RETURNS TABLE (committee_name text, is_demonstration boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE WHEN count(*) = 1 THEN min(r.committee_name) END, coalesce(bool_or(r.is_demonstration), false)
    FROM root_committee r
$$;

REVOKE ALL ON FUNCTION front_door() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION front_door() TO noiguong_app;
