import { withClient } from '../connect';
import type { Report } from '../step';

/**
 * Fills an empty database with a province: 100 committees, 4,000 cells, 80,000 invented people, last year's campaign and
 * this year's with about 240,000 items each. Rows are multiplied in SQL; every constraint and trigger of the tables holds,
 * and the derived columns say what the events say, so that the recount agrees.
 */
export function makeProvince(migrationUrl: string, year: number, report: Report): Promise<void> {
  return withClient(migrationUrl, async (owner) => {
    await owner.query('BEGIN');
    await owner.query(IDENTIFIERS);
    report('đơn vị và con người');
    for (const statement of organisation(`${year - 2}-11-01`)) await owner.query(statement);
    for (const each of [year - 1, year]) {
      report(`cam kết năm ${each}`);
      for (const statement of campaign(each, each === year)) await owner.query(statement);
    }
    await owner.query('COMMIT');
    await owner.query('ANALYZE');
  });
}

/** Ids in the shape and order of UUIDv7: one after the other, as the product makes them. */
const IDENTIFIERS = `
  CREATE FUNCTION pg_temp.id_of(kind int, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT ('0190' || lpad(to_hex(kind), 4, '0') || '000070008000' || lpad(to_hex(n), 12, '0'))::uuid
  $$`;

const ROOT = 'pg_temp.id_of(1, 1)';
/** Number n of a kind that has one row for each; the committee of cell n, and the cell of member n. */
const COMMITTEE = 'pg_temp.id_of(2, n)';
const CELL = 'pg_temp.id_of(3, n)';
const COMMITTEE_OF_CELL = 'pg_temp.id_of(2, (n - 1) % 100 + 1)';
const CELL_OF_MEMBER = 'pg_temp.id_of(3, (n - 1) % 4000 + 1)';
const MEMBER = 'pg_temp.id_of(5, n)';

/** Members 1 to 4,000 are the secretaries of their cells, the next 100 officers of their committees, 8,001 to 8,030 the district's own. */
const organisation = (since: string): readonly string[] => [
  `INSERT INTO unit (id, root_id, kind, name, valid_from)
   SELECT ${ROOT}, ${ROOT}, 'root'::unit_kind, 'Đảng bộ tỉnh Sen Hồng', '${since}'::date
   UNION ALL
   SELECT ${COMMITTEE}, ${ROOT}, 'grassroots_committee', 'Đảng bộ xã số ' || n, '${since}' FROM generate_series(1, 100) n
   UNION ALL
   SELECT ${CELL}, ${ROOT}, 'cell', 'Chi bộ ấp số ' || n, '${since}' FROM generate_series(1, 4000) n`,
  `INSERT INTO unit_placement (id, root_id, unit_id, parent_id, valid_from)
   SELECT pg_temp.id_of(4, n), ${ROOT}, ${COMMITTEE}, ${ROOT}, '${since}'::date FROM generate_series(1, 100) n
   UNION ALL
   SELECT pg_temp.id_of(4, 100 + n), ${ROOT}, ${CELL}, ${COMMITTEE_OF_CELL}, '${since}' FROM generate_series(1, 4000) n`,
  `INSERT INTO root_committee (unit_id, kind, committee_name, advisory_body_name, place_name, is_demonstration)
   VALUES (${ROOT}, 'THANH_UY', 'Tỉnh ủy Sen Hồng', 'Ban Tuyên giáo Tỉnh ủy', 'Sen Hồng', true)`,
  `INSERT INTO member (id, root_id, full_name, sort_name)
   SELECT ${MEMBER}, ${ROOT}, 'Nguyễn Thử ' || n, n || ' Nguyễn Thử' FROM generate_series(1, 80000) n`,
  `INSERT INTO membership (id, member_id, cell_id, standing, valid_from)
   SELECT pg_temp.id_of(6, n), ${MEMBER}, ${CELL_OF_MEMBER},
          (CASE WHEN n % 97 = 0 THEN 'exempt' WHEN n % 40 = 0 THEN 'probationary' ELSE 'official' END)::standing, '${since}'
     FROM generate_series(1, 80000) n`,
  `INSERT INTO account (id, member_id, login_name, must_change_password, first_signed_in_on)
   SELECT pg_temp.id_of(7, n), ${MEMBER}, 'tinh.' || n, true, CASE WHEN n % 20 <> 0 THEN '${since}'::date + n % 300 END
     FROM generate_series(1, 80000) n`,
  `INSERT INTO role_assignment (id, root_id, member_id, role, unit_id, valid_from)
   SELECT pg_temp.id_of(8, n), ${ROOT}, ${MEMBER}, 'cell_secretary'::role, ${CELL}, '${since}'::date FROM generate_series(1, 4000) n
   UNION ALL
   SELECT pg_temp.id_of(8, n), ${ROOT}, ${MEMBER}, 'committee_officer', pg_temp.id_of(2, n - 4000), '${since}' FROM generate_series(4001, 4100) n
   UNION ALL
   SELECT pg_temp.id_of(8, n), ${ROOT}, ${MEMBER}, ('{leader,campaign_officer,inspector}'::role[])[n % 3 + 1], ${ROOT}, '${since}'
     FROM generate_series(8001, 8030) n`,
];

const MORNING = (day: string) => `(${day} + time '09:00') AT TIME ZONE 'Asia/Ho_Chi_Minh'`;

/** Two in a hundred pledge nothing; of the others most are approved, some wait, some were sent back. Some are late. */
const PLEDGES = (year: number) => `
  SELECT n, submitted_on, fate, CASE WHEN fate = 'approved' THEN submitted_on + 5 + n % 10 END AS approved_on,
         pg_temp.id_of(${year}, n) AS id, pg_temp.id_of(${year} + 256, n) AS version_id, ${MEMBER} AS author_id,
         CASE WHEN n <= 4000 THEN pg_temp.id_of(5, 4001 + (n - 1) % 100) ELSE pg_temp.id_of(5, (n - 1) % 4000 + 1) END AS reviewer_id,
         (CASE WHEN n <= 4000 THEN 'committee_officer' ELSE 'cell_secretary' END)::role AS reviewer_role
    FROM generate_series(1, 80000) n
    CROSS JOIN LATERAL (SELECT '${year}-01-10'::date + (n * 37 % 80) + CASE WHEN n % 31 = 0 THEN 20 ELSE 0 END AS submitted_on,
      CASE WHEN n * 7 % 100 < 88 THEN 'approved' WHEN n * 7 % 100 < 96 THEN 'submitted' ELSE 'returned' END AS fate) told
   WHERE n % 50 <> 0`;

/** Three items due in summer, autumn and winter: the earlier, the more are done; some reported results wait. */
const ITEMS = (year: number, isThisYear: boolean) => `
  SELECT p.*, ordinal, pg_temp.id_of(${year} + 512, p.n * 3 + ordinal) AS item_id, due_on, progress,
         pg_temp.id_of(${year} + 768, p.n * 3 + ordinal) AS note_id, pg_temp.id_of(${year} + 1024, p.n * 3 + ordinal) AS decision_id,
         CASE WHEN progress <> 'none' THEN due_on - 5 END AS noted_on, CASE WHEN progress = 'done' THEN due_on - 2 END AS done_on
    FROM (${PLEDGES(year)}) p
    CROSS JOIN generate_series(1, 3) ordinal
    CROSS JOIN LATERAL (SELECT ('{${year}-06-30,${year}-09-30,${year}-12-15}'::date[])[ordinal] AS due_on) due
    CROSS JOIN LATERAL (SELECT CASE WHEN p.fate <> 'approved' THEN 'none'
      WHEN p.n * 11 % 100 < ${isThisYear ? '90 - ordinal * 25' : '96'} THEN 'done'
      WHEN p.n * 11 % 100 < ${isThisYear ? '95 - ordinal * 25' : '97'} THEN 'waiting' ELSE 'none' END AS progress) reported`;

const campaign = (year: number, isThisYear: boolean): readonly string[] => [
  `INSERT INTO campaign (id, root_id, year, title, starts_on, registration_deadline, closes_on, min_items, state,
          obliges_non_party, obliged_unit_kinds, last_pledge_number)
   VALUES (pg_temp.id_of(9, ${year}), ${ROOT}, ${year}, 'Học tập và làm theo Bác năm ${year}', '${year}-01-01', '${year}-03-31',
          '${year}-12-31', 3, '${isThisYear ? 'open' : 'closed'}', false,
          ${isThisYear ? `'{grassroots_committee,cell}'` : `'{}'`}::unit_kind[], 80000)`,
  `INSERT INTO pledge (id, root_id, campaign_id, member_id, code, state, state_since, submitted_on, approved_on)
   SELECT id, ${ROOT}, pg_temp.id_of(9, ${year}), author_id, 'CK-${year % 100}-' || to_char(n, 'FM00000'), fate::pledge_state,
          ${MORNING('coalesce(approved_on, submitted_on)')}, submitted_on, approved_on
     FROM (${PLEDGES(year)}) p`,
  `INSERT INTO pledge_version (id, pledge_id, ordinal, author_id, submitted_at, in_force_from)
   SELECT version_id, id, 1, author_id, ${MORNING('submitted_on')}, approved_on FROM (${PLEDGES(year)}) p`,
  `UPDATE pledge SET current_version_id = p.version_id, in_force_version_id = CASE WHEN p.approved_on IS NOT NULL THEN p.version_id END
     FROM (${PLEDGES(year)}) p WHERE pledge.id = p.id`,
  `INSERT INTO pledge_transition (id, pledge_id, version_id, author_id, kind, by_id, by_name, by_role, at, on_day, reason)
   SELECT pg_temp.id_of(${year} + 1280, n), id, version_id, author_id, 'submission'::transition_kind, author_id, 'Nguyễn Thử ' || n,
          NULL::role, ${MORNING('submitted_on')}, submitted_on, NULL
     FROM (${PLEDGES(year)}) p
   UNION ALL
   SELECT pg_temp.id_of(${year} + 1280, 80000 + n), id, version_id, author_id,
          CASE fate WHEN 'approved' THEN 'approval'::transition_kind ELSE 'return' END, reviewer_id, 'Nguyễn Thử', reviewer_role,
          ${MORNING('coalesce(approved_on, submitted_on + 3)')}, coalesce(approved_on, submitted_on + 3),
          CASE WHEN fate = 'returned' THEN 'Đồng chí ghi rõ thêm kết quả cần đạt' END
     FROM (${PLEDGES(year)}) p WHERE fate <> 'submitted'`,
  `INSERT INTO pledge_item (id, pledge_id, version_id, author_id, key, ordinal, what, "group", measure, due_on,
          claimed_on, confirmed_done_on, waiting_note_id, progress_version)
   SELECT item_id, id, version_id, author_id, item_id, ordinal, 'Dự đủ các buổi sinh hoạt chi bộ và góp ý ở mỗi buổi, việc số ' || ordinal,
          'follow'::item_group, 'yes_no'::measure_kind, due_on, noted_on, done_on, CASE WHEN progress = 'waiting' THEN note_id END,
          CASE progress WHEN 'done' THEN 2 WHEN 'waiting' THEN 1 ELSE 0 END
     FROM (${ITEMS(year, isThisYear)}) i`,
  `INSERT INTO progress_note (id, pledge_id, item_id, author_id, by_id, by_name, reached, words, at, on_day)
   SELECT note_id, id, item_id, author_id, author_id, 'Nguyễn Thử ' || n, true, 'Đã làm xong', ${MORNING('noted_on')}, noted_on
     FROM (${ITEMS(year, isThisYear)}) i WHERE noted_on IS NOT NULL`,
  `INSERT INTO item_decision (id, pledge_id, item_id, note_id, author_id, kind, reached, by_id, by_name, by_role, at, on_day)
   SELECT decision_id, id, item_id, note_id, author_id, 'confirmation'::decision_kind, true, reviewer_id, 'Nguyễn Thử', reviewer_role,
          ${MORNING('done_on')}, done_on
     FROM (${ITEMS(year, isThisYear)}) i WHERE done_on IS NOT NULL`,
];
