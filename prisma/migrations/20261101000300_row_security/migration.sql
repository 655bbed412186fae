-- The second wall: row security, enabled and forced on every table. The first is the action kit and the queries;
-- neither knows of the other. Reach is computed once by enter_session and read here from the transaction's settings.

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
ALTER DEFAULT PRIVILEGES REVOKE ALL ON FUNCTIONS FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO noiguong_app, noiguong_backup;
GRANT EXECUTE ON FUNCTION my_member_id(), my_root_id(), my_today(), my_people_cells(), my_dossier_members(),
  my_reviewers(), my_count_units(), fold_text(text), who_reviews(uuid),
  fill_unit_search(), fill_member_search(), pledge_version_author(), next_pledge_number(),
  find_account(text), sign_in_failures(text, text), note_sign_in_failure(text, text, timestamptz),
  open_session(uuid, uuid, bytea, timestamptz, timestamptz, text, text, date), close_session(bytea, timestamptz),
  change_my_password(text, bytea, timestamptz), my_password_hash(), enter_session(bytea, timestamptz, date, boolean)
  TO noiguong_app;
-- Trusted extensions' functions came with the schema; they are harmless and needed by indexes and search.
GRANT EXECUTE ON FUNCTION unaccent(text), unaccent(regdictionary, text) TO noiguong_app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO noiguong_backup;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO noiguong_backup;
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO noiguong_backup;

DO $$
DECLARE t text;
BEGIN
  FOR t IN SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname <> '_prisma_migrations' LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;

-- The organisation: everybody knows the tree of the own root. --------------------------------------------------
GRANT SELECT ON unit, root_committee, unit_placement, unit_ancestry, role_assignment TO noiguong_app;
CREATE POLICY unit_of_my_root ON unit FOR SELECT TO noiguong_app USING (root_id = (SELECT my_root_id()));
CREATE POLICY root_of_mine ON root_committee FOR SELECT TO noiguong_app USING (unit_id = (SELECT my_root_id()));
CREATE POLICY placement_of_my_root ON unit_placement FOR SELECT TO noiguong_app USING (root_id = (SELECT my_root_id()));
CREATE POLICY ancestry_of_my_root ON unit_ancestry FOR SELECT TO noiguong_app USING (root_id = (SELECT my_root_id()));
-- Who holds which role is known (ids only; the name needs the member's own policy).
CREATE POLICY assignment_of_my_root ON role_assignment FOR SELECT TO noiguong_app USING (root_id = (SELECT my_root_id()));

-- People: myself, my reviewers, those routed to me, those whose names my role knows. -----------------------------
GRANT SELECT ON member, membership TO noiguong_app;
CREATE POLICY membership_i_know ON membership FOR SELECT TO noiguong_app USING (
  member_id = (SELECT my_member_id())
  OR cell_id = ANY ((SELECT my_people_cells())::uuid[])
  OR member_id = ANY ((SELECT my_dossier_members())::uuid[]));
CREATE POLICY member_i_know ON member FOR SELECT TO noiguong_app USING (
  id = (SELECT my_member_id())
  OR id = ANY ((SELECT my_reviewers())::uuid[])
  OR id = ANY ((SELECT my_dossier_members())::uuid[])
  OR EXISTS (SELECT 1 FROM membership m WHERE m.member_id = member.id
      AND m.cell_id = ANY ((SELECT my_people_cells())::uuid[])
      AND m.valid_from <= (SELECT my_today()) AND (m.valid_to IS NULL OR m.valid_to > (SELECT my_today()))));

-- Accounts: one's own, without the hash; sign-in goes through functions. ------------------------------------------
GRANT SELECT (id, member_id, login_name, phone, must_change_password, is_disabled, first_signed_in_on, version) ON account TO noiguong_app;
CREATE POLICY my_account ON account FOR SELECT TO noiguong_app USING (member_id = (SELECT my_member_id()));
GRANT SELECT (id, account_id, opened_at, expires_at, revoked_at) ON session TO noiguong_app;
CREATE POLICY my_sessions ON session FOR SELECT TO noiguong_app
  USING (account_id IN (SELECT a.id FROM account a WHERE a.member_id = (SELECT my_member_id())));
-- Reached by functions only: no grant, and a policy that lets nobody through.
CREATE POLICY brake_is_closed ON sign_in_brake FOR ALL TO noiguong_app USING (false) WITH CHECK (false);

-- The campaign and its documents: readable in the own root. -------------------------------------------------------
GRANT SELECT ON directive, directive_relation, campaign, campaign_directive, theme TO noiguong_app;
CREATE POLICY directive_of_my_root ON directive FOR SELECT TO noiguong_app USING (root_id = (SELECT my_root_id()));
CREATE POLICY directive_relation_of_my_root ON directive_relation FOR SELECT TO noiguong_app USING (root_id = (SELECT my_root_id()));
CREATE POLICY campaign_of_my_root ON campaign FOR SELECT TO noiguong_app USING (root_id = (SELECT my_root_id()));
CREATE POLICY campaign_directive_of_my_root ON campaign_directive FOR SELECT TO noiguong_app USING (root_id = (SELECT my_root_id()));
CREATE POLICY theme_of_my_root ON theme FOR SELECT TO noiguong_app USING (root_id = (SELECT my_root_id()));
-- The next reference number is the only thing that a member changes here.
GRANT UPDATE (last_pledge_number) ON campaign TO noiguong_app;
CREATE POLICY campaign_numbers ON campaign FOR UPDATE TO noiguong_app
  USING (root_id = (SELECT my_root_id())) WITH CHECK (root_id = (SELECT my_root_id()));

-- Pledges: the row (status and dates, no text) for those who may know names; the text for author and reviewers. ---
GRANT SELECT, INSERT ON pledge TO noiguong_app;
GRANT UPDATE (code, state, state_since, current_version_id, in_force_version_id, submitted_on, approved_on, version) ON pledge TO noiguong_app;
CREATE POLICY pledge_i_know ON pledge FOR SELECT TO noiguong_app USING (
  member_id = (SELECT my_member_id())
  OR member_id = ANY ((SELECT my_dossier_members())::uuid[])
  OR EXISTS (SELECT 1 FROM membership m WHERE m.member_id = pledge.member_id
      AND m.cell_id = ANY ((SELECT my_people_cells())::uuid[])
      AND m.valid_from <= (SELECT my_today()) AND (m.valid_to IS NULL OR m.valid_to > (SELECT my_today()))));
CREATE POLICY pledge_i_start ON pledge FOR INSERT TO noiguong_app
  WITH CHECK (member_id = (SELECT my_member_id()) AND root_id = (SELECT my_root_id()) AND state = 'draft');
-- The author moves between draft and handed in; only a reviewer gives the approval, or takes it back.
CREATE POLICY pledge_i_move ON pledge FOR UPDATE TO noiguong_app
  USING (member_id = (SELECT my_member_id()) AND state IN ('draft', 'submitted', 'returned'))
  WITH CHECK (member_id = (SELECT my_member_id()) AND state IN ('draft', 'submitted') AND approved_on IS NULL AND in_force_version_id IS NULL);
CREATE POLICY pledge_i_review ON pledge FOR UPDATE TO noiguong_app
  USING (member_id = ANY ((SELECT my_dossier_members())::uuid[]) AND state IN ('submitted', 'approved'))
  WITH CHECK (member_id = ANY ((SELECT my_dossier_members())::uuid[]) AND state IN ('submitted', 'returned', 'approved'));

GRANT SELECT, INSERT, UPDATE, DELETE ON pledge_draft TO noiguong_app;
CREATE POLICY draft_is_mine ON pledge_draft FOR ALL TO noiguong_app
  USING (author_id = (SELECT my_member_id()))
  WITH CHECK (author_id = (SELECT my_member_id())
    AND EXISTS (SELECT 1 FROM pledge p WHERE p.id = pledge_id AND p.member_id = (SELECT my_member_id())));

GRANT SELECT, INSERT ON pledge_version TO noiguong_app;
CREATE POLICY version_i_read ON pledge_version FOR SELECT TO noiguong_app
  USING (author_id = (SELECT my_member_id()) OR author_id = ANY ((SELECT my_dossier_members())::uuid[]));
-- A new version, and items of it, only while the pledge lies with its author: what was handed in stays as it is.
CREATE POLICY version_i_submit ON pledge_version FOR INSERT TO noiguong_app
  WITH CHECK (author_id = (SELECT my_member_id()) AND EXISTS (SELECT 1 FROM pledge p
    WHERE p.id = pledge_id AND p.member_id = (SELECT my_member_id()) AND p.state IN ('draft', 'returned')));

GRANT SELECT, INSERT ON pledge_item TO noiguong_app;
GRANT UPDATE (claimed_on, confirmed_value, confirmed_done_on, waiting_note_id, progress_version) ON pledge_item TO noiguong_app;
CREATE POLICY item_i_read ON pledge_item FOR SELECT TO noiguong_app
  USING (author_id = (SELECT my_member_id()) OR author_id = ANY ((SELECT my_dossier_members())::uuid[]));
-- What the cell decided is not the author's to write, in an item's first row or later.
CREATE POLICY item_i_submit ON pledge_item FOR INSERT TO noiguong_app
  WITH CHECK (author_id = (SELECT my_member_id()) AND claimed_on IS NULL AND confirmed_value IS NULL
    AND confirmed_done_on IS NULL AND waiting_note_id IS NULL AND EXISTS (SELECT 1 FROM pledge p
      WHERE p.id = pledge_id AND p.member_id = (SELECT my_member_id()) AND p.state IN ('draft', 'returned')));
CREATE POLICY item_i_report_or_decide ON pledge_item FOR UPDATE TO noiguong_app
  USING (author_id = (SELECT my_member_id()) OR author_id = ANY ((SELECT my_dossier_members())::uuid[]))
  WITH CHECK ((author_id = (SELECT my_member_id()) AND confirmed_done_on IS NULL)
    OR author_id = ANY ((SELECT my_dossier_members())::uuid[]));

GRANT SELECT, INSERT ON pledge_transition TO noiguong_app;
CREATE POLICY transition_i_read ON pledge_transition FOR SELECT TO noiguong_app
  USING (author_id = (SELECT my_member_id()) OR author_id = ANY ((SELECT my_dossier_members())::uuid[]));
CREATE POLICY transition_i_make ON pledge_transition FOR INSERT TO noiguong_app
  WITH CHECK (by_id = (SELECT my_member_id()) AND (
    (author_id = (SELECT my_member_id()) AND kind IN ('submission', 'withdrawal'))
    OR (author_id = ANY ((SELECT my_dossier_members())::uuid[]) AND kind IN ('return', 'approval', 'approval_taken_back'))));

GRANT SELECT, INSERT ON progress_note TO noiguong_app;
CREATE POLICY note_i_read ON progress_note FOR SELECT TO noiguong_app
  USING (author_id = (SELECT my_member_id()) OR author_id = ANY ((SELECT my_dossier_members())::uuid[]));
CREATE POLICY note_i_write ON progress_note FOR INSERT TO noiguong_app
  WITH CHECK (author_id = (SELECT my_member_id()) AND by_id = (SELECT my_member_id()));

GRANT SELECT, INSERT ON item_decision TO noiguong_app;
CREATE POLICY decision_i_read ON item_decision FOR SELECT TO noiguong_app
  USING (author_id = (SELECT my_member_id()) OR author_id = ANY ((SELECT my_dossier_members())::uuid[]));
CREATE POLICY decision_i_make ON item_decision FOR INSERT TO noiguong_app
  WITH CHECK (by_id = (SELECT my_member_id()) AND author_id = ANY ((SELECT my_dossier_members())::uuid[]));

-- The record: written by the actor, changed by nobody. -------------------------------------------------------------
GRANT SELECT, INSERT ON audit_event TO noiguong_app;
CREATE POLICY audit_i_wrote ON audit_event FOR SELECT TO noiguong_app USING (actor_id = (SELECT my_member_id()));
CREATE POLICY audit_as_myself ON audit_event FOR INSERT TO noiguong_app
  WITH CHECK (actor_id = (SELECT my_member_id()) AND root_id = (SELECT my_root_id()));
GRANT SELECT, INSERT, UPDATE ON idempotency_key TO noiguong_app;
CREATE POLICY my_keys ON idempotency_key FOR ALL TO noiguong_app
  USING (actor_id = (SELECT my_member_id())) WITH CHECK (actor_id = (SELECT my_member_id()));

-- Text longer than any form allows is refused here too.
ALTER TABLE pledge_item ADD CONSTRAINT pledge_item_lengths CHECK (
  length(what) BETWEEN 1 AND 500 AND length(unit_label) <= 60 AND length(milestone) <= 300);
ALTER TABLE pledge_transition ADD CONSTRAINT transition_reason_length CHECK (length(reason) <= 2000);
ALTER TABLE item_decision ADD CONSTRAINT decision_reason_length CHECK (length(reason) <= 2000);
ALTER TABLE progress_note ADD CONSTRAINT note_words_length CHECK (length(words) <= 2000);
ALTER TABLE pledge_draft ADD CONSTRAINT draft_size CHECK (pg_column_size(payload) <= 262144);
