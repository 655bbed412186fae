-- The year set up and kept: directives with their scans, themes of each level, the campaign's rules as data, pledges of
-- collectives, amendments, entry on behalf, openings of a person's text, and what administration leaves behind.

-- CreateEnum
CREATE TYPE "campaign_state" AS ENUM ('prepared', 'open', 'closed');

-- CreateEnum
CREATE TYPE "amendment_state" AS ENUM ('draft', 'submitted', 'returned');

-- CreateEnum
CREATE TYPE "pledge_part_kind" AS ENUM ('section', 'breakthrough', 'pressing_issue', 'model');

-- CreateEnum
CREATE TYPE "model_intent" AS ENUM ('build', 'keep', 'replicate');

-- CreateEnum
CREATE TYPE "entry_confirmation" AS ENUM ('member', 'paper');

-- AlterEnum
ALTER TYPE "transition_kind" ADD VALUE 'amendment';
ALTER TYPE "transition_kind" ADD VALUE 'amendment_withdrawal';
ALTER TYPE "transition_kind" ADD VALUE 'amendment_return';
ALTER TYPE "transition_kind" ADD VALUE 'amendment_approval';
ALTER TYPE "transition_kind" ADD VALUE 'amendment_approval_taken_back';
ALTER TYPE "transition_kind" ADD VALUE 'member_confirmation';

-- AlterTable
ALTER TABLE "audit_event" ADD COLUMN     "after" JSONB,
ADD COLUMN     "before" JSONB,
ADD COLUMN     "concerns_id" UUID,
ADD COLUMN     "on_behalf_of_id" UUID;

-- AlterTable
ALTER TABLE "campaign" ADD COLUMN     "obliged_unit_kinds" "unit_kind"[] DEFAULT ARRAY[]::"unit_kind"[],
ADD COLUMN     "obliges_official" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "obliges_probationary" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "result_scale" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "sections" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "state" "campaign_state" NOT NULL DEFAULT 'open';

-- AlterTable
ALTER TABLE "directive" ADD COLUMN     "search_text" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "unit_id" UUID;
UPDATE "directive" SET "unit_id" = "root_id";
ALTER TABLE "directive" ALTER COLUMN "unit_id" SET NOT NULL;

-- AlterTable
ALTER TABLE "item_decision" ADD COLUMN     "unit_id" UUID;

-- AlterTable
ALTER TABLE "member" ADD COLUMN     "code" TEXT;

-- AlterTable
ALTER TABLE "pledge" ADD COLUMN     "amendment_since" TIMESTAMPTZ(3),
ADD COLUMN     "amendment_state" "amendment_state";

-- AlterTable
ALTER TABLE "pledge_draft" ADD COLUMN     "entered_by_id" UUID,
ADD COLUMN     "unit_id" UUID;

-- AlterTable
ALTER TABLE "pledge_item" ADD COLUMN     "unit_id" UUID;

-- AlterTable
ALTER TABLE "pledge_transition" ADD COLUMN     "unit_id" UUID;

-- AlterTable
ALTER TABLE "pledge_version" ADD COLUMN     "confirmed_by" "entry_confirmation",
ADD COLUMN     "confirmed_on" DATE,
ADD COLUMN     "entered_by_id" UUID,
ADD COLUMN     "entered_by_name" TEXT,
ADD COLUMN     "in_force_from" DATE,
ADD COLUMN     "in_force_to" DATE,
ADD COLUMN     "unit_id" UUID;

-- AlterTable
ALTER TABLE "progress_note" ADD COLUMN     "unit_id" UUID;

-- AlterTable
ALTER TABLE "theme" ADD COLUMN     "term" TEXT,
ADD COLUMN     "unit_id" UUID,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;
UPDATE "theme" SET "unit_id" = "root_id";
ALTER TABLE "theme" ALTER COLUMN "unit_id" SET NOT NULL;

-- AlterTable
ALTER TABLE "unit" ADD COLUMN     "code" TEXT;

-- CreateTable
CREATE TABLE "notice_reading" (
    "member_id" UUID NOT NULL,
    "notice_version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notice_reading_pkey" PRIMARY KEY ("member_id","notice_version")
);

-- CreateTable
CREATE TABLE "directive_scan" (
    "id" UUID NOT NULL,
    "root_id" UUID NOT NULL,
    "directive_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "byte_size" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,
    "added_by_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "directive_scan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deadline_extension" (
    "id" UUID NOT NULL,
    "root_id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "unit_id" UUID,
    "member_id" UUID,
    "until" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "granted_by_id" UUID NOT NULL,
    "granted_by_name" TEXT NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "deadline_extension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_theme" (
    "campaign_id" UUID NOT NULL,
    "theme_id" UUID NOT NULL,
    "root_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "campaign_theme_pkey" PRIMARY KEY ("campaign_id","theme_id")
);

-- CreateTable
CREATE TABLE "pledge_part" (
    "id" UUID NOT NULL,
    "pledge_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "unit_id" UUID,
    "kind" "pledge_part_kind" NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "section_key" TEXT,
    "heading" TEXT,
    "words" TEXT NOT NULL,
    "responsible" TEXT,
    "due_on" DATE,
    "intent" "model_intent",
    "until_year" INTEGER,

    CONSTRAINT "pledge_part_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "text_opening" (
    "id" UUID NOT NULL,
    "root_id" UUID NOT NULL,
    "pledge_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "opened_by_id" UUID NOT NULL,
    "opened_by_name" TEXT NOT NULL,
    "by_role" "role" NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "on_day" DATE NOT NULL,

    CONSTRAINT "text_opening_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "imported_workbook" (
    "id" UUID NOT NULL,
    "root_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "rows" JSONB NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,
    "imported_at" TIMESTAMPTZ(3),

    CONSTRAINT "imported_workbook_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "directive_scan_directive_id_idx" ON "directive_scan"("directive_id");

-- CreateIndex
CREATE INDEX "deadline_extension_campaign_id_idx" ON "deadline_extension"("campaign_id");

-- CreateIndex
CREATE UNIQUE INDEX "pledge_part_version_id_kind_ordinal_key" ON "pledge_part"("version_id", "kind", "ordinal");

-- CreateIndex
CREATE INDEX "text_opening_member_id_idx" ON "text_opening"("member_id");

-- CreateIndex
CREATE INDEX "text_opening_opened_by_id_on_day_idx" ON "text_opening"("opened_by_id", "on_day");

-- CreateIndex
CREATE INDEX "imported_workbook_root_id_uploaded_at_idx" ON "imported_workbook"("root_id", "uploaded_at");

-- CreateIndex
CREATE INDEX "audit_event_concerns_id_idx" ON "audit_event"("concerns_id");

-- CreateIndex
CREATE INDEX "directive_search_text" ON "directive" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "member_root_id_code_key" ON "member"("root_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "unit_root_id_code_key" ON "unit"("root_id", "code");

-- AddForeignKey
ALTER TABLE "notice_reading" ADD CONSTRAINT "notice_reading_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directive" ADD CONSTRAINT "directive_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directive_scan" ADD CONSTRAINT "directive_scan_directive_id_fkey" FOREIGN KEY ("directive_id") REFERENCES "directive"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directive_scan" ADD CONSTRAINT "directive_scan_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deadline_extension" ADD CONSTRAINT "deadline_extension_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deadline_extension" ADD CONSTRAINT "deadline_extension_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deadline_extension" ADD CONSTRAINT "deadline_extension_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_theme" ADD CONSTRAINT "campaign_theme_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_theme" ADD CONSTRAINT "campaign_theme_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "theme" ADD CONSTRAINT "theme_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge_part" ADD CONSTRAINT "pledge_part_pledge_id_fkey" FOREIGN KEY ("pledge_id") REFERENCES "pledge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge_part" ADD CONSTRAINT "pledge_part_version_id_pledge_id_author_id_fkey" FOREIGN KEY ("version_id", "pledge_id", "author_id") REFERENCES "pledge_version"("id", "pledge_id", "author_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_opening" ADD CONSTRAINT "text_opening_pledge_id_fkey" FOREIGN KEY ("pledge_id") REFERENCES "pledge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_opening" ADD CONSTRAINT "text_opening_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_opening" ADD CONSTRAINT "text_opening_opened_by_id_fkey" FOREIGN KEY ("opened_by_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imported_workbook" ADD CONSTRAINT "imported_workbook_root_id_fkey" FOREIGN KEY ("root_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imported_workbook" ADD CONSTRAINT "imported_workbook_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was approved before there were amendments is in force from its approval on.
UPDATE "pledge_version" v SET "in_force_from" = p."approved_on" FROM "pledge" p WHERE p."in_force_version_id" = v."id";
