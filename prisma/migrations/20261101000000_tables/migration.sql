-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "role" AS ENUM ('cell_secretary', 'committee_officer', 'campaign_officer', 'inspector', 'leader', 'administrator');

-- CreateEnum
CREATE TYPE "directive_relation_kind" AS ENUM ('continues', 'replaces', 'implements', 'refers');

-- CreateEnum
CREATE TYPE "theme_scope" AS ENUM ('term', 'year', 'quarter');

-- CreateEnum
CREATE TYPE "unit_kind" AS ENUM ('root', 'grassroots_committee', 'section_committee', 'cell', 'collective');

-- CreateEnum
CREATE TYPE "standing" AS ENUM ('official', 'probationary', 'exempt', 'suspended', 'non_party');

-- CreateEnum
CREATE TYPE "pledge_state" AS ENUM ('draft', 'submitted', 'returned', 'approved');

-- CreateEnum
CREATE TYPE "item_group" AS ENUM ('study', 'follow', 'exemplify');

-- CreateEnum
CREATE TYPE "measure_kind" AS ENUM ('number', 'yes_no', 'milestone', 'narrative');

-- CreateEnum
CREATE TYPE "direction" AS ENUM ('at_least', 'at_most');

-- CreateEnum
CREATE TYPE "transition_kind" AS ENUM ('submission', 'withdrawal', 'return', 'approval', 'approval_taken_back');

-- CreateEnum
CREATE TYPE "decision_kind" AS ENUM ('confirmation', 'refusal', 'confirmation_taken_back');

-- CreateTable
CREATE TABLE "role_assignment" (
    "id" UUID NOT NULL,
    "root_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "unit_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "role_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "login_name" TEXT NOT NULL,
    "phone" TEXT,
    "password_hash" TEXT,
    "must_change_password" BOOLEAN NOT NULL DEFAULT true,
    "is_disabled" BOOLEAN NOT NULL DEFAULT false,
    "first_signed_in_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_brake" (
    "login" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "last_failed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_brake_pkey" PRIMARY KEY ("login","address")
);

-- CreateTable
CREATE TABLE "directive" (
    "id" UUID NOT NULL,
    "root_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "number" INTEGER,
    "symbol" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "term" TEXT,
    "issued_on" DATE,
    "abstract" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "directive_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "directive_relation" (
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "kind" "directive_relation_kind" NOT NULL,
    "root_id" UUID NOT NULL,

    CONSTRAINT "directive_relation_pkey" PRIMARY KEY ("from_id","to_id","kind")
);

-- CreateTable
CREATE TABLE "campaign" (
    "id" UUID NOT NULL,
    "root_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "registration_deadline" DATE NOT NULL,
    "closes_on" DATE NOT NULL,
    "min_items" INTEGER NOT NULL,
    "obliges_non_party" BOOLEAN NOT NULL,
    "last_pledge_number" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_directive" (
    "campaign_id" UUID NOT NULL,
    "directive_id" UUID NOT NULL,
    "root_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "campaign_directive_pkey" PRIMARY KEY ("campaign_id","directive_id")
);

-- CreateTable
CREATE TABLE "theme" (
    "id" UUID NOT NULL,
    "root_id" UUID NOT NULL,
    "scope" "theme_scope" NOT NULL,
    "year" INTEGER,
    "quarter" INTEGER,
    "title" TEXT NOT NULL,
    "basis_directive_id" UUID,

    CONSTRAINT "theme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" UUID NOT NULL,
    "root_id" UUID NOT NULL,
    "kind" "unit_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "search_name" TEXT NOT NULL DEFAULT '',
    "symbol" TEXT,
    "contact_name" TEXT,
    "contact_phone" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "root_committee" (
    "unit_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "committee_name" TEXT NOT NULL,
    "advisory_body_name" TEXT NOT NULL,
    "place_name" TEXT NOT NULL,
    "is_demonstration" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "root_committee_pkey" PRIMARY KEY ("unit_id")
);

-- CreateTable
CREATE TABLE "unit_placement" (
    "id" UUID NOT NULL,
    "root_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "parent_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "unit_placement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_ancestry" (
    "ancestor_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "depth" INTEGER NOT NULL,
    "root_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "unit_ancestry_pkey" PRIMARY KEY ("ancestor_id","unit_id","depth","valid_from")
);

-- CreateTable
CREATE TABLE "member" (
    "id" UUID NOT NULL,
    "root_id" UUID NOT NULL,
    "full_name" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "search_name" TEXT NOT NULL DEFAULT '',
    "birth_date" DATE,
    "joined_party_on" DATE,
    "party_position" TEXT,
    "work_position" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "cell_id" UUID NOT NULL,
    "standing" "standing" NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pledge" (
    "id" UUID NOT NULL,
    "root_id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "member_id" UUID,
    "unit_id" UUID,
    "code" TEXT,
    "state" "pledge_state" NOT NULL,
    "state_since" TIMESTAMPTZ(3) NOT NULL,
    "current_version_id" UUID,
    "in_force_version_id" UUID,
    "submitted_on" DATE,
    "approved_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "pledge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pledge_draft" (
    "pledge_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "payload" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "pledge_draft_pkey" PRIMARY KEY ("pledge_id")
);

-- CreateTable
CREATE TABLE "pledge_version" (
    "id" UUID NOT NULL,
    "pledge_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "author_id" UUID NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pledge_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pledge_item" (
    "id" UUID NOT NULL,
    "pledge_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "key" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "group" "item_group" NOT NULL,
    "measure" "measure_kind" NOT NULL,
    "unit_label" TEXT,
    "direction" "direction",
    "baseline" DECIMAL(14,2),
    "target" DECIMAL(14,2),
    "milestone" TEXT,
    "due_on" DATE NOT NULL,
    "claimed_on" DATE,
    "confirmed_value" DECIMAL(14,2),
    "confirmed_done_on" DATE,
    "waiting_note_id" UUID,
    "progress_version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "pledge_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pledge_transition" (
    "id" UUID NOT NULL,
    "pledge_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "kind" "transition_kind" NOT NULL,
    "by_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "by_role" "role",
    "at" TIMESTAMPTZ(3) NOT NULL,
    "on_day" DATE NOT NULL,
    "reason" TEXT,
    "item_id" UUID,

    CONSTRAINT "pledge_transition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "progress_note" (
    "id" UUID NOT NULL,
    "pledge_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "value" DECIMAL(14,2),
    "reached" BOOLEAN,
    "words" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "on_day" DATE NOT NULL,

    CONSTRAINT "progress_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "item_decision" (
    "id" UUID NOT NULL,
    "pledge_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "note_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "kind" "decision_kind" NOT NULL,
    "value" DECIMAL(14,2),
    "reached" BOOLEAN,
    "reason" TEXT,
    "by_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "by_role" "role",
    "at" TIMESTAMPTZ(3) NOT NULL,
    "on_day" DATE NOT NULL,

    CONSTRAINT "item_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" UUID NOT NULL,
    "root_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "details" JSONB NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "actor_id" UUID NOT NULL,
    "use_case" TEXT NOT NULL,
    "key" UUID NOT NULL,
    "input_hash" BYTEA NOT NULL,
    "outcome" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("actor_id","use_case","key")
);

-- CreateIndex
CREATE INDEX "role_assignment_member_id_idx" ON "role_assignment"("member_id");

-- CreateIndex
CREATE INDEX "role_assignment_unit_id_role_idx" ON "role_assignment"("unit_id", "role");

-- CreateIndex
CREATE UNIQUE INDEX "account_member_id_key" ON "account"("member_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_login_name_key" ON "account"("login_name");

-- CreateIndex
CREATE UNIQUE INDEX "account_phone_key" ON "account"("phone");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "session"("account_id");

-- CreateIndex
CREATE INDEX "directive_root_id_idx" ON "directive"("root_id");

-- CreateIndex
CREATE UNIQUE INDEX "campaign_root_id_year_key" ON "campaign"("root_id", "year");

-- CreateIndex
CREATE INDEX "theme_root_id_year_idx" ON "theme"("root_id", "year");

-- CreateIndex
CREATE INDEX "unit_root_id_idx" ON "unit"("root_id");

-- CreateIndex
CREATE INDEX "unit_placement_unit_id_idx" ON "unit_placement"("unit_id");

-- CreateIndex
CREATE INDEX "unit_placement_parent_id_idx" ON "unit_placement"("parent_id");

-- CreateIndex
CREATE INDEX "unit_ancestry_unit_id_idx" ON "unit_ancestry"("unit_id");

-- CreateIndex
CREATE INDEX "membership_member_id_idx" ON "membership"("member_id");

-- CreateIndex
CREATE INDEX "membership_cell_id_idx" ON "membership"("cell_id");

-- CreateIndex
CREATE UNIQUE INDEX "pledge_current_version_id_key" ON "pledge"("current_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "pledge_in_force_version_id_key" ON "pledge"("in_force_version_id");

-- CreateIndex
CREATE INDEX "pledge_member_id_idx" ON "pledge"("member_id");

-- CreateIndex
CREATE UNIQUE INDEX "pledge_campaign_id_member_id_key" ON "pledge"("campaign_id", "member_id");

-- CreateIndex
CREATE UNIQUE INDEX "pledge_campaign_id_unit_id_key" ON "pledge"("campaign_id", "unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "pledge_campaign_id_code_key" ON "pledge"("campaign_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "pledge_version_pledge_id_ordinal_key" ON "pledge_version"("pledge_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "pledge_version_id_pledge_id_author_id_key" ON "pledge_version"("id", "pledge_id", "author_id");

-- CreateIndex
CREATE INDEX "pledge_item_pledge_id_idx" ON "pledge_item"("pledge_id");

-- CreateIndex
CREATE UNIQUE INDEX "pledge_item_version_id_ordinal_key" ON "pledge_item"("version_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "pledge_item_id_pledge_id_author_id_key" ON "pledge_item"("id", "pledge_id", "author_id");

-- CreateIndex
CREATE INDEX "pledge_transition_pledge_id_idx" ON "pledge_transition"("pledge_id");

-- CreateIndex
CREATE INDEX "progress_note_item_id_idx" ON "progress_note"("item_id");

-- CreateIndex
CREATE UNIQUE INDEX "progress_note_id_item_id_key" ON "progress_note"("id", "item_id");

-- CreateIndex
CREATE INDEX "item_decision_item_id_idx" ON "item_decision"("item_id");

-- CreateIndex
CREATE INDEX "audit_event_subject_id_idx" ON "audit_event"("subject_id");

-- CreateIndex
CREATE INDEX "audit_event_root_id_at_idx" ON "audit_event"("root_id", "at");

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_root_id_fkey" FOREIGN KEY ("root_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directive" ADD CONSTRAINT "directive_root_id_fkey" FOREIGN KEY ("root_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directive_relation" ADD CONSTRAINT "directive_relation_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "directive"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directive_relation" ADD CONSTRAINT "directive_relation_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "directive"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_root_id_fkey" FOREIGN KEY ("root_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_directive" ADD CONSTRAINT "campaign_directive_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_directive" ADD CONSTRAINT "campaign_directive_directive_id_fkey" FOREIGN KEY ("directive_id") REFERENCES "directive"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "theme" ADD CONSTRAINT "theme_root_id_fkey" FOREIGN KEY ("root_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "theme" ADD CONSTRAINT "theme_basis_directive_id_fkey" FOREIGN KEY ("basis_directive_id") REFERENCES "directive"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_root_id_fkey" FOREIGN KEY ("root_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "root_committee" ADD CONSTRAINT "root_committee_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_placement" ADD CONSTRAINT "unit_placement_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_placement" ADD CONSTRAINT "unit_placement_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_ancestry" ADD CONSTRAINT "unit_ancestry_ancestor_id_fkey" FOREIGN KEY ("ancestor_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_ancestry" ADD CONSTRAINT "unit_ancestry_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_root_id_fkey" FOREIGN KEY ("root_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_cell_id_fkey" FOREIGN KEY ("cell_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_root_id_fkey" FOREIGN KEY ("root_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_current_version_id_fkey" FOREIGN KEY ("current_version_id") REFERENCES "pledge_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_in_force_version_id_fkey" FOREIGN KEY ("in_force_version_id") REFERENCES "pledge_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge_draft" ADD CONSTRAINT "pledge_draft_pledge_id_fkey" FOREIGN KEY ("pledge_id") REFERENCES "pledge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge_draft" ADD CONSTRAINT "pledge_draft_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge_version" ADD CONSTRAINT "pledge_version_pledge_id_fkey" FOREIGN KEY ("pledge_id") REFERENCES "pledge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge_version" ADD CONSTRAINT "pledge_version_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge_item" ADD CONSTRAINT "pledge_item_pledge_id_fkey" FOREIGN KEY ("pledge_id") REFERENCES "pledge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge_item" ADD CONSTRAINT "pledge_item_version_id_pledge_id_author_id_fkey" FOREIGN KEY ("version_id", "pledge_id", "author_id") REFERENCES "pledge_version"("id", "pledge_id", "author_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge_transition" ADD CONSTRAINT "pledge_transition_pledge_id_fkey" FOREIGN KEY ("pledge_id") REFERENCES "pledge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge_transition" ADD CONSTRAINT "pledge_transition_version_id_pledge_id_author_id_fkey" FOREIGN KEY ("version_id", "pledge_id", "author_id") REFERENCES "pledge_version"("id", "pledge_id", "author_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge_transition" ADD CONSTRAINT "pledge_transition_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge_transition" ADD CONSTRAINT "pledge_transition_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "pledge_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_note" ADD CONSTRAINT "progress_note_pledge_id_fkey" FOREIGN KEY ("pledge_id") REFERENCES "pledge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_note" ADD CONSTRAINT "progress_note_item_id_pledge_id_author_id_fkey" FOREIGN KEY ("item_id", "pledge_id", "author_id") REFERENCES "pledge_item"("id", "pledge_id", "author_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_note" ADD CONSTRAINT "progress_note_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_decision" ADD CONSTRAINT "item_decision_pledge_id_fkey" FOREIGN KEY ("pledge_id") REFERENCES "pledge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_decision" ADD CONSTRAINT "item_decision_item_id_pledge_id_author_id_fkey" FOREIGN KEY ("item_id", "pledge_id", "author_id") REFERENCES "pledge_item"("id", "pledge_id", "author_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_decision" ADD CONSTRAINT "item_decision_note_id_item_id_fkey" FOREIGN KEY ("note_id", "item_id") REFERENCES "progress_note"("id", "item_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_decision" ADD CONSTRAINT "item_decision_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_root_id_fkey" FOREIGN KEY ("root_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idempotency_key" ADD CONSTRAINT "idempotency_key_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

