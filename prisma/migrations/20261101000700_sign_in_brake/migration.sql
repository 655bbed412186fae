-- The brake counts a try before its password is looked at, so that tries sent all at once are counted one after the
-- other, and it counts twice: per login and address, and per login whatever the address (the row with address '').
DROP FUNCTION sign_in_failures(text, text);
DROP FUNCTION note_sign_in_failure(text, text, timestamptz);

-- Seconds to wait; 0 means that the try may be heard and is already counted as a failure, until a success clears it.
-- p_delays_*[n] are the seconds to wait after n failures, the last one from there on: the rule itself is the
-- application's. A try that has to wait changes nothing. The row with address '' is locked first, here and wherever
-- rows are cleared, so that nobody waits in a circle.
CREATE FUNCTION begin_sign_in_attempt(p_login text, p_address text, p_now timestamptz,
                                      p_delays_here integer[], p_delays_anywhere integer[]) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  wait integer;
BEGIN
  INSERT INTO sign_in_brake AS b (login, address, failures, last_failed_at)
  VALUES (p_login, '', 0, p_now), (p_login, p_address, 0, p_now)
  ON CONFLICT (login, address) DO UPDATE
    SET failures = CASE WHEN b.last_failed_at < p_now - interval '1 day' THEN 0 ELSE b.failures END;

  SELECT max(ceil(d.delay - extract(epoch FROM p_now - b.last_failed_at))) INTO wait
    FROM sign_in_brake b
    CROSS JOIN LATERAL (
      SELECT CASE b.address
        WHEN '' THEN p_delays_anywhere[least(b.failures, cardinality(p_delays_anywhere))]
        ELSE p_delays_here[least(b.failures, cardinality(p_delays_here))] END AS delay) d
   WHERE b.login = p_login AND b.address IN ('', p_address) AND d.delay > 0;
  IF wait > 0 THEN
    RETURN wait;
  END IF;

  UPDATE sign_in_brake SET failures = failures + 1, last_failed_at = greatest(last_failed_at, p_now)
   WHERE login = p_login AND address IN ('', p_address);
  -- Last, and past rows that somebody holds: from here on nothing waits.
  DELETE FROM sign_in_brake WHERE (login, address) IN (
    SELECT login, address FROM sign_in_brake WHERE last_failed_at < p_now - interval '1 day' FOR UPDATE SKIP LOCKED);
  RETURN 0;
END $$;

REVOKE ALL ON FUNCTION begin_sign_in_attempt(text, text, timestamptz, integer[], integer[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION begin_sign_in_attempt(text, text, timestamptz, integer[], integer[]) TO noiguong_app;

CREATE OR REPLACE FUNCTION open_session(p_id uuid, p_account uuid, p_token_hash bytea, p_now timestamptz,
                                        p_expires timestamptz, p_login text, p_address text, p_today date) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  DELETE FROM sign_in_brake WHERE login = p_login AND address = '';
  DELETE FROM sign_in_brake WHERE login = p_login AND address = p_address;
  UPDATE account SET first_signed_in_on = p_today WHERE id = p_account AND first_signed_in_on IS NULL;
  INSERT INTO session (id, account_id, token_hash, opened_at, expires_at) VALUES (p_id, p_account, p_token_hash, p_now, p_expires)
$$;

-- A new password: guesses at the old one count no more.
CREATE OR REPLACE FUNCTION change_my_password(p_hash text, p_kept_token_hash bytea, p_now timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  DELETE FROM sign_in_brake
   WHERE login = (SELECT login_name FROM account WHERE member_id = my_member_id()) AND address = '';
  DELETE FROM sign_in_brake
   WHERE login = (SELECT login_name FROM account WHERE member_id = my_member_id());
  UPDATE account SET password_hash = p_hash, must_change_password = false, version = version + 1
   WHERE member_id = my_member_id();
  UPDATE session SET revoked_at = p_now
   WHERE account_id = (SELECT id FROM account WHERE member_id = my_member_id())
     AND token_hash <> p_kept_token_hash AND revoked_at IS NULL
$$;
