import type { AssignableRole } from '@/domain/access/roles';

/** The situation in which a ready person is found; `district/ready-scenarios.ts` brings it about. */
export type Situation =
  | 'not-started'
  | 'returned'
  | 'overdue'
  | 'draft'
  | 'waiting-for-approval'
  /** Typed by the secretary, not yet confirmed by the member. */
  | 'entered'
  /** Approved, with an amendment that waits. */
  | 'amended'
  | 'as-it-comes';

export type ReadyPerson = {
  readonly loginName: string;
  readonly fullName: string;
  /** The cell to which the person belongs. */
  readonly cell: string;
  readonly workPosition: string;
  readonly situation: Situation;
  /** Null for a member without any role. */
  readonly role: AssignableRole | null;
  /** The unit at which the role is held. */
  readonly unit: string;
};

export const DISTRICT = 'Đảng bộ huyện Sen Hồng';

type Login = readonly [loginName: string, fullName: string, workPosition: string];
type Place = Pick<ReadyPerson, 'cell' | 'unit' | 'role'> & { readonly situation?: Situation };

function ready([loginName, fullName, workPosition]: Login, place: Place): ReadyPerson {
  return { situation: 'as-it-comes', ...place, loginName, fullName, workPosition };
}

function memberOf(cell: string, situation: Situation): Place {
  return { cell, unit: cell, role: null, situation };
}

function secretaryOf(cell: string, situation: Situation): Place {
  return { cell, unit: cell, role: 'cell_secretary', situation };
}

function atDistrict(role: AssignableRole, cell: string): Place {
  return { role, cell, unit: DISTRICT };
}

const VUON_SEN = 'Chi bộ ấp Vườn Sen';
const PARTY_OFFICE = 'Chi bộ Văn phòng Huyện ủy';
const ADVISORY_BODY = 'Chi bộ Ban Tuyên giáo Huyện ủy';
const INSPECTION = 'Chi bộ Cơ quan Ủy ban Kiểm tra';

/** Three for each role and a fourth member; the same people whatever day the district is generated for. */
export const READY_PEOPLE: readonly ReadyPerson[] = [
  ready(['dangvien1', 'Huỳnh Văn Nhựt', 'Nông dân'], memberOf(VUON_SEN, 'not-started')),
  ready(['dangvien2', 'Phạm Thị Lài', 'Tổ trưởng tổ hợp tác'], memberOf(VUON_SEN, 'returned')),
  ready(['dangvien3', 'Đỗ Thanh Trinh', 'Giáo viên'], memberOf('Chi bộ Trường Tiểu học Gò Sen', 'overdue')),
  ready(['dangvien4', 'Nguyễn Thị Mận', 'Làm vườn'], memberOf(VUON_SEN, 'entered')),

  ready(['bithu1', 'Võ Hữu Thuận', 'Trưởng ấp'], secretaryOf(VUON_SEN, 'draft')),
  ready(
    ['bithu2', 'Lê Cẩm Duyên', 'Trưởng phòng Tư pháp'],
    secretaryOf('Chi bộ Tư pháp - Thi hành án', 'amended'),
  ),
  ready(['bithu3', 'Phan Quốc Thiện', 'Bác sĩ'], secretaryOf('Chi bộ Khoa Nội', 'waiting-for-approval')),

  ready(['dangbo1', 'Bùi Thị Thắm', 'Cán bộ Văn phòng Đảng ủy'], {
    cell: 'Chi bộ Cơ quan xã Gò Sen',
    unit: 'Đảng bộ xã Gò Sen',
    role: 'committee_officer',
  }),
  ready(
    ['dangbo2', 'Ngô Tấn Luân', 'Chuyên viên'],
    atDistrict('committee_officer', 'Chi bộ Ban Tổ chức Huyện ủy'),
  ),
  ready(['dangbo3', 'Dương Ngọc Yến', 'Điều dưỡng trưởng'], {
    cell: 'Chi bộ Trung tâm Y tế',
    unit: 'Đảng bộ khối Y tế',
    role: 'committee_officer',
  }),

  ready(['tuyengiao1', 'Đặng Chí Hậu', 'Chuyên viên'], atDistrict('campaign_officer', ADVISORY_BODY)),
  ready(['tuyengiao2', 'Trương Kim Oanh', 'Phó Trưởng ban'], atDistrict('campaign_officer', ADVISORY_BODY)),
  ready(['tuyengiao3', 'Lưu Phước Toàn', 'Chuyên viên'], atDistrict('campaign_officer', ADVISORY_BODY)),

  ready(['kiemtra1', 'Mai Bích Phượng', 'Ủy viên Ủy ban Kiểm tra'], atDistrict('inspector', INSPECTION)),
  ready(['kiemtra2', 'Cao Duy Khánh', 'Chuyên viên'], atDistrict('inspector', INSPECTION)),
  ready(['kiemtra3', 'Hồ Thúy Loan', 'Chuyên viên'], atDistrict('inspector', INSPECTION)),

  ready(['lanhdao1', 'Đinh Trung Hiếu', 'Thường trực Huyện ủy'], atDistrict('leader', PARTY_OFFICE)),
  ready(['lanhdao2', 'Tạ Thanh Vân', 'Ủy viên Ban Thường vụ'], atDistrict('leader', PARTY_OFFICE)),
  ready(['lanhdao3', 'Lý Công Thịnh', 'Huyện ủy viên phụ trách'], atDistrict('leader', PARTY_OFFICE)),

  ready(
    ['quantri1', 'Kiều Nhật Khoa', 'Cán bộ công nghệ thông tin'],
    atDistrict('administrator', PARTY_OFFICE),
  ),
  ready(['quantri2', 'Lâm Diệu Tiên', 'Văn thư'], atDistrict('administrator', PARTY_OFFICE)),
  ready(['quantri3', 'Quách Minh Đạt', 'Chuyên viên'], atDistrict('administrator', PARTY_OFFICE)),
];
