-- The theme of the Party's centre and of the province stand in the root's list beside its own for the same period.

-- CreateEnum
CREATE TYPE "theme_issuer" AS ENUM ('central', 'province', 'own');

-- AlterTable: a theme that is there already is its unit's own.
ALTER TABLE "theme" ADD COLUMN     "issuer" "theme_issuer" NOT NULL DEFAULT 'own';

-- Row security says who writes in the root's list; a committee's own holds nothing of a level above.
ALTER TABLE theme ADD CONSTRAINT theme_of_upper_level CHECK (issuer = 'own' OR unit_id = root_id);

-- One theme for each level, unit and period; a term is the same with a hyphen or a dash (isForSamePeriod in src/domain).
-- Two that were added at the same moment, or with another dash, are for people to choose from: nothing is dropped.
DO $$
DECLARE twice record;
BEGIN
  SELECT u.name, min(t.title) AS one, max(t.title) AS other INTO twice
    FROM theme t JOIN unit u ON u.id = t.unit_id
   GROUP BY u.id, u.name, t.issuer, t.scope, t.year, t.quarter,
     lower(regexp_replace(t.term, '\s*[-‐‑‒–—−]\s*', '-', 'g') COLLATE "vi-x-icu")
  HAVING count(*) > 1 LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION '% có hai chuyên đề cho cùng một kỳ: “%” và “%”. Hãy mở lại bản phần mềm cũ, bỏ một chuyên đề, rồi cập nhật.',
      twice.name, twice.one, twice.other;
  END IF;
END $$;
CREATE UNIQUE INDEX theme_once ON theme (unit_id, issuer, scope, year, quarter,
  lower(regexp_replace(term, '\s*[-‐‑‒–—−]\s*', '-', 'g') COLLATE "vi-x-icu")) NULLS NOT DISTINCT;
