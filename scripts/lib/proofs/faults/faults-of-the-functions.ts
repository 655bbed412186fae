import { type Fault, inFunction } from './fault';

/** What runs with the owner's rights, what is granted, and the rules that the database keeps by itself. */
export const FAULTS_OF_THE_FUNCTIONS: readonly Fault[] = [
  {
    name: 'Hàm tổng hợp đếm cho cả người không được đọc số liệu của đơn vị',
    slip: inFunction('roll_up(uuid, uuid, date, text)', 'my_counts_reach(p_unit) AND ', ''),
    test: 'tests/integration/roll-up.test.ts',
    part: 'who reads which figures',
  },
  {
    name: 'Biểu đồ theo tuần đếm cho cả người không được đọc số liệu của đơn vị',
    slip: inFunction('roll_up_trend(uuid, uuid, date)', 'my_counts_reach(p_unit) AND ', ''),
    test: 'tests/integration/roll-up.test.ts',
    part: 'who reads which figures',
  },
  {
    name: 'Hàm tổng hợp đưa tình trạng từng người ra ngoài phạm vi được biết tên',
    slip: inFunction(
      'roll_up_members(uuid, uuid, date)',
      'AND n.cell_id = ANY (my_people_cells())',
      'AND n.cell_id IS NOT NULL',
    ),
    test: 'tests/integration/roll-up.test.ts',
    part: 'who reads which figures',
  },
  {
    name: 'Tên người duyệt của bất cứ ai hỏi là biết',
    slip: inFunction(
      'who_reviews(uuid)',
      'WHERE p_author = my_member_id() OR p_author = ANY (my_dossier_members())',
      'WHERE true',
    ),
    test: 'tests/integration/pledge-wall.test.ts',
  },
  {
    name: 'Ai cũng cấp lại được mật khẩu cho người khác',
    slip: inFunction(
      'issue_account(uuid, uuid, text, text, text, timestamptz)',
      'IF NOT coalesce(i_give_slip(p_member), false) THEN',
      'IF false THEN',
    ),
    test: 'tests/integration/people-admin.test.ts',
    part: 'slips',
  },
  {
    name: 'Bí thư cấp lại được mật khẩu của người đang giữ vai trò',
    slip: inFunction(
      'i_give_slip(uuid)',
      'AND NOT EXISTS (SELECT 1 FROM role_assignment r WHERE r.member_id = p_member AND (r.valid_to IS NULL OR r.valid_to > my_today()))',
      '',
    ),
    test: 'tests/integration/people-admin.test.ts',
    part: 'slips',
  },
  {
    name: 'Ai cũng khóa được tài khoản của người khác',
    slip: inFunction(
      'set_account_disabled(uuid, boolean, timestamptz)',
      'NOT coalesce(i_keep_person(p_member), false) OR ',
      '',
    ),
    test: 'tests/integration/people-admin.test.ts',
    part: 'an account',
  },
  {
    name: 'Ai cũng đăng xuất được người khác ở mọi nơi',
    slip: inFunction(
      'close_sessions_of(uuid, timestamptz)',
      'IF NOT coalesce(i_keep_person(p_member), false) THEN',
      'IF false THEN',
    ),
    test: 'tests/integration/people-admin.test.ts',
    part: 'an account',
  },
  {
    name: 'Lời cam kết mở được bởi người không có vai trò, chỉ cần gọi thẳng cơ sở dữ liệu',
    slip: inFunction('opening_role(uuid)', " AND r.role IN ('campaign_officer', 'inspector')", ''),
    test: 'tests/integration/text-opening.test.ts',
    part: 'each wall alone',
  },
  {
    name: 'Mở một bản thì đọc được lời của người ấy mãi mãi',
    slip: inFunction(
      'set_reach(uuid, uuid, uuid, boolean, date)',
      'WHERE o.opened_by_id = p_member AND o.on_day = p_today',
      'WHERE o.opened_by_id = p_member',
    ),
    test: 'tests/integration/text-opening.test.ts',
    part: 'a stated reason',
  },
  {
    name: 'Hồ sơ vẫn giao cho bí thư đã thôi nhiệm vụ',
    slip: inFunction(
      'dossier_members_of(uuid, date)',
      'WHERE r.valid_from <= p_today AND (r.valid_to IS NULL OR r.valid_to > p_today)',
      'WHERE r.valid_from <= p_today',
    ),
    test: 'tests/integration/two-walls.test.ts',
    part: 'a secretary whose role ends',
  },
  {
    name: 'Bí thư nhận duyệt hồ sơ của chính mình',
    slip: inFunction(
      'dossier_members_of(uuid, date)',
      "WHERE s.role = 'cell_secretary' AND m.member_id <> p_reviewer",
      "WHERE s.role = 'cell_secretary'",
    ),
    test: 'tests/integration/pledge-wall.test.ts',
  },
  {
    name: 'Cơ quan thứ hai lập được trong cơ sở dữ liệu đã có chủ',
    slip: inFunction(
      'set_up_office(uuid, uuid, uuid, jsonb, timestamptz, date)',
      'IF has_office() THEN',
      'IF NOT has_office() THEN',
    ),
    test: 'tests/integration/set-up.test.ts',
  },
  {
    name: 'Nhật ký gọi được tên người của huyện khác',
    slip: inFunction(
      'name_of_subject(audit_event)',
      'WHERE m.id = e.subject_id AND m.root_id = e.root_id',
      'WHERE m.id = e.subject_id',
    ),
    test: 'tests/integration/another-root.test.ts',
    part: 'with the second wall alone',
  },
  {
    name: 'Số liệu của năm mới chỉ chuẩn bị ai cũng đếm được',
    slip: inFunction(
      'i_know_campaign(uuid)',
      "(c.state <> 'prepared' OR c.root_id = my_campaign_root())",
      'true',
    ),
    test: 'tests/integration/second-wall.test.ts',
  },
  {
    name: 'Người cầm bút viết thêm vào bản đã duyệt của người khác',
    slip: inFunction(
      'i_write_pledge(uuid, uuid, uuid)',
      "('draft', 'returned') AND p_entered_by IS NULL)",
      "('draft', 'returned'))",
    ),
    test: 'tests/integration/second-wall.test.ts',
  },
  {
    name: 'Tác giả tự cho bản cam kết của mình có hiệu lực',
    slip: inFunction(
      'pledge_in_force_stays()',
      "(NEW.state = 'approved', NEW.approved_on, NEW.in_force_version_id)",
      "(OLD.state = 'approved', OLD.approved_on, OLD.in_force_version_id)",
    ),
    test: 'tests/integration/pledge-wall.test.ts',
  },
  {
    name: 'Tác giả tự rút lại bản cam kết đang có hiệu lực',
    slip: { sql: 'ALTER TABLE pledge DISABLE TRIGGER pledge_in_force_stays;' },
    test: 'tests/integration/two-walls.test.ts',
    part: 'row security alone',
  },
  {
    name: 'Tác giả tự ghi là việc đã hoàn thành',
    slip: { sql: 'ALTER TABLE pledge_item DISABLE TRIGGER item_done_by_reviewer;' },
    test: 'tests/integration/two-walls.test.ts',
    part: 'row security alone',
  },
  {
    name: 'Ai cũng đổi được thời hạn của chiến dịch',
    slip: { sql: 'ALTER TABLE campaign DISABLE TRIGGER campaign_kept;' },
    test: 'tests/integration/campaign-setup.test.ts',
  },
  {
    name: 'Người duyệt và tác giả là một mà cơ sở dữ liệu không chặn',
    slip: { sql: 'ALTER TABLE pledge_transition DROP CONSTRAINT approver_is_not_author;' },
    test: 'tests/integration/database-rules.test.ts',
    part: 'a pledge',
  },
  {
    name: 'Người đã báo cáo kết quả của tập thể tự xác nhận kết quả ấy',
    slip: { sql: 'ALTER TABLE item_decision DISABLE TRIGGER decider_did_not_report;' },
    test: 'tests/integration/review-collective.test.ts',
    part: 'a collective’s pledge',
  },
  {
    name: 'Ứng dụng sửa được nhật ký',
    slip: { sql: 'GRANT UPDATE ON audit_event TO noiguong_app;' },
    test: 'tests/integration/catalogue.test.ts',
  },
  {
    name: 'Nhật ký sửa được bởi chính chủ của cơ sở dữ liệu',
    slip: { sql: 'DROP TRIGGER audit_event_stays ON audit_event;' },
    test: 'tests/integration/audit.test.ts',
    part: 'the record',
  },
  {
    name: 'Ứng dụng xóa được bước duyệt đã ghi',
    slip: {
      sql: `GRANT DELETE ON pledge_transition TO noiguong_app;
        CREATE POLICY transition_i_drop ON pledge_transition FOR DELETE TO noiguong_app USING (true);`,
    },
    test: 'tests/integration/catalogue.test.ts',
  },
  {
    name: 'Ứng dụng đọc được mật khẩu đã băm',
    slip: { sql: 'GRANT SELECT (password_hash) ON account TO noiguong_app;' },
    test: 'tests/integration/catalogue.test.ts',
  },
  {
    name: 'Hàm mở phiên ai nối vào cơ sở dữ liệu cũng gọi được',
    slip: {
      sql: 'GRANT EXECUTE ON FUNCTION open_session(uuid, uuid, bytea, timestamptz, timestamptz, text, text, date) TO PUBLIC;',
    },
    test: 'tests/integration/catalogue.test.ts',
  },
];
