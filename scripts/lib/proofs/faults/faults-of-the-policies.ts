import type { Fault } from './fault';

const MINE_OR_ROUTED =
  '(author_id = (SELECT my_member_id()) OR author_id = ANY ((SELECT my_dossier_members())::uuid[]))';

/** Row security: what it shows, and what it lets be written. */
export const FAULTS_OF_THE_POLICIES: readonly Fault[] = [
  {
    name: 'Cơ sở dữ liệu cho mọi người đọc từng việc đã cam kết của nhau',
    slip: { sql: 'ALTER POLICY pledge_item_of_a_person ON pledge_item USING (unit_id IS NULL);' },
    test: 'tests/integration/two-walls.test.ts',
    part: 'row security alone',
  },
  {
    name: 'Lãnh đạo đọc được lời ghi tiến độ của từng người',
    slip: {
      sql: `ALTER POLICY progress_note_of_a_person ON progress_note USING (unit_id IS NULL AND (${MINE_OR_ROUTED}
        OR EXISTS (SELECT 1 FROM role_assignment r WHERE r.member_id = my_member_id() AND r.role = 'leader')));`,
    },
    test: 'tests/integration/two-walls.test.ts',
    part: 'row security alone',
  },
  {
    name: 'Tên của mọi người trong huyện ai cũng đọc được',
    slip: { sql: 'ALTER POLICY member_i_know ON member USING (root_id = (SELECT my_root_id()));' },
    test: 'tests/integration/two-walls.test.ts',
    part: 'row security alone',
  },
  {
    name: 'Bản nháp của người khác đọc và sửa được',
    slip: { sql: 'ALTER POLICY draft_is_mine ON pledge_draft USING (true) WITH CHECK (true);' },
    test: 'tests/integration/assisted-entry.test.ts',
    part: 'row security alone shows the draft',
  },
  {
    name: 'Chính sách cho người được nhắc tên đọc nhật ký về mình bị bỏ mất',
    slip: { sql: 'DROP POLICY audit_about_me ON audit_event;' },
    test: 'tests/integration/audit.test.ts',
    part: 'row security alone',
  },
  {
    name: 'Nhật ký ghi được dưới tên người khác',
    slip: {
      sql: 'ALTER POLICY audit_as_myself ON audit_event WITH CHECK (root_id = (SELECT my_root_id()));',
    },
    test: 'tests/integration/audit.test.ts',
    part: 'the record',
  },
  {
    name: 'Bản cam kết mở được dưới tên người khác',
    slip: {
      sql: `ALTER POLICY pledge_i_start ON pledge WITH CHECK (root_id = (SELECT my_root_id()) AND state = 'draft'
        AND EXISTS (SELECT 1 FROM campaign c WHERE c.id = campaign_id AND c.root_id = (SELECT my_root_id())));`,
    },
    test: 'tests/integration/pledge-wall.test.ts',
  },
  {
    name: 'Bản cam kết của năm mới chỉ chuẩn bị vẫn mở được',
    slip: {
      sql: `ALTER POLICY pledge_i_start ON pledge
        WITH CHECK (member_id = (SELECT my_member_id()) AND root_id = (SELECT my_root_id()) AND state = 'draft');`,
    },
    test: 'tests/integration/second-wall.test.ts',
  },
  {
    name: 'Ai cũng chuyển được trạng thái bản cam kết của người khác',
    slip: { sql: 'ALTER POLICY pledge_i_review ON pledge USING (true) WITH CHECK (true);' },
    test: 'tests/integration/pledge-wall.test.ts',
  },
  {
    name: 'Tác giả tự ghi một bước duyệt cho bản của mình',
    slip: {
      sql: 'ALTER POLICY transition_i_make ON pledge_transition WITH CHECK (by_id = (SELECT my_member_id()));',
    },
    test: 'tests/integration/pledge-wall.test.ts',
  },
  {
    name: 'Bước duyệt ghi được dưới tên người khác',
    slip: {
      sql: `ALTER POLICY transition_i_make ON pledge_transition
        WITH CHECK (author_id = ANY ((SELECT my_dossier_members())::uuid[]) OR author_id = (SELECT my_member_id())
          OR unit_id = ANY ((SELECT my_pen_units() || my_dossier_units())::uuid[]));`,
    },
    test: 'tests/integration/pledge-wall.test.ts',
  },
  {
    name: 'Báo cáo kết quả ghi được vào bản của người khác',
    slip: { sql: 'ALTER POLICY note_i_write ON progress_note WITH CHECK (by_id = (SELECT my_member_id()));' },
    test: 'tests/integration/pledge-wall.test.ts',
  },
  {
    name: 'Ai cũng ghi được xác nhận kết quả của người khác',
    slip: {
      sql: 'ALTER POLICY decision_i_make ON item_decision WITH CHECK (by_id = (SELECT my_member_id()));',
    },
    test: 'tests/integration/pledge-wall.test.ts',
  },
  {
    name: 'Bản đã duyệt còn thêm được việc mới',
    slip: {
      sql: 'ALTER POLICY item_i_submit ON pledge_item WITH CHECK (author_id = (SELECT my_member_id()));',
    },
    test: 'tests/integration/two-walls.test.ts',
    part: 'row security alone',
  },
  {
    name: 'Tài khoản của mọi người hiện ra với bí thư chi bộ khác',
    slip: {
      sql: 'ALTER POLICY account_of_my_cell ON account USING (cardinality((SELECT my_assisted_members())::uuid[]) > 0);',
    },
    test: 'tests/integration/people-admin.test.ts',
    part: 'an account',
  },
  {
    name: 'Phiên đăng nhập của người khác đọc được',
    slip: { sql: 'ALTER POLICY my_sessions ON session USING (true);' },
    test: 'tests/integration/my-data.test.ts',
    part: 'nobody else’s',
  },
  {
    name: 'Câu trả lời còn giữ của biểu mẫu người khác đọc được',
    slip: { sql: 'ALTER POLICY my_keys ON idempotency_key USING (true);' },
    test: 'tests/integration/pledge-wall.test.ts',
  },
  {
    name: 'Lần mở lời cam kết của người này hiện ra với người khác',
    slip: { sql: 'ALTER POLICY opening_about_me ON text_opening USING (root_id = (SELECT my_root_id()));' },
    test: 'tests/integration/my-data.test.ts',
    part: 'nobody else’s',
  },
  {
    name: 'Thông báo mục đích được ghi là đã đọc dưới tên người khác',
    slip: { sql: 'ALTER POLICY notice_i_read ON notice_reading WITH CHECK (true);' },
    test: 'tests/integration/notice.test.ts',
  },
  {
    name: 'Cán bộ cấp cơ sở sửa được sổ văn bản của nơi khác',
    slip: {
      sql: `ALTER POLICY directive_i_keep ON directive USING (root_id = (SELECT my_root_id()))
        WITH CHECK (root_id = (SELECT my_root_id()));`,
    },
    test: 'tests/integration/directives.test.ts',
    part: 'row security alone',
  },
  {
    name: 'Bản chụp đã gỡ vẫn đọc được ở cơ sở dữ liệu',
    slip: {
      sql: 'ALTER POLICY scan_in_my_line ON directive_scan USING (EXISTS (SELECT 1 FROM directive d WHERE d.id = directive_id));',
    },
    test: 'tests/integration/second-wall.test.ts',
  },
  {
    name: 'Gia hạn ghi được bởi người không phụ trách chiến dịch',
    slip: {
      sql: 'ALTER POLICY extension_i_grant ON deadline_extension WITH CHECK (root_id = (SELECT my_root_id()));',
    },
    test: 'tests/integration/campaign-extensions.test.ts',
    part: 'extensions',
  },
  {
    name: 'Vai trò quản trị trao được ở một đơn vị cấp dưới',
    slip: {
      sql: 'ALTER POLICY assignment_i_keep ON role_assignment WITH CHECK (root_id = (SELECT my_kept_root()));',
    },
    test: 'tests/integration/people-admin.test.ts',
    part: 'roles',
  },
  {
    name: 'Vai trò tự trao được cho mình',
    slip: {
      sql: `ALTER POLICY assignment_i_keep ON role_assignment USING (root_id = (SELECT my_root_id()))
        WITH CHECK (root_id = (SELECT my_root_id()));`,
    },
    test: 'tests/integration/people-admin.test.ts',
    part: 'roles',
  },
  {
    name: 'Bảng tính chờ nhập của quản trị hiện ra với người khác',
    slip: {
      sql: 'ALTER POLICY workbook_i_import ON imported_workbook USING (root_id = (SELECT my_root_id()));',
    },
    test: 'tests/integration/workbook-import.test.ts',
    part: 'is closed by the database alone',
  },
  {
    name: 'Hàng rào dòng của bảng lần mở lời cam kết bị tắt',
    slip: { sql: 'ALTER TABLE text_opening DISABLE ROW LEVEL SECURITY;' },
    test: 'tests/integration/catalogue.test.ts',
    isSample: true,
  },
];
