import type { AssignableRole } from '@/domain/access/roles';
import { READY_PEOPLE, type Situation } from './data/ready-people';

/** Somebody as whom a visitor may sign in to look around. */
export type DemonstrationAccount = {
  /** In Vietnamese, as it is printed. */
  readonly role: string;
  readonly fullName: string;
  readonly unit: string;
  readonly loginName: string;
  readonly password: string;
  /** In which state the person's own pledge is, where it was made so on purpose. */
  readonly situation: string | null;
};

export type DemonstrationAccounts = readonly DemonstrationAccount[];

/** One for all ready accounts: it opens invented data only. */
export const DEMONSTRATION_PASSWORD = 'Noi-guong-2026';

const ROLE_LABELS: Readonly<Record<AssignableRole | 'member', string>> = {
  member: 'Đảng viên',
  cell_secretary: 'Bí thư chi bộ',
  committee_officer: 'Cán bộ đảng ủy',
  campaign_officer: 'Ban Tuyên giáo',
  inspector: 'Ủy ban Kiểm tra',
  leader: 'Lãnh đạo Huyện ủy',
  administrator: 'Quản trị hệ thống',
};

const SITUATION_LABELS: Readonly<Record<Situation, string | null>> = {
  'as-it-comes': null,
  'not-started': 'chưa đăng ký',
  returned: 'cam kết bị trả lại',
  overdue: 'đã duyệt, có việc quá hạn',
  draft: 'cam kết còn là bản nháp',
  entered: 'bí thư nhập giúp, chờ xác nhận',
  amended: 'đã duyệt, điều chỉnh chờ duyệt',
  'waiting-for-approval': 'cam kết chờ duyệt',
};

/** The ready accounts, three of each role and a fourth member, whatever day the district was generated for. */
export function demonstrationAccounts(): DemonstrationAccounts {
  return READY_PEOPLE.map(({ role, fullName, unit, loginName, situation }) => ({
    role: ROLE_LABELS[role ?? 'member'],
    fullName,
    unit,
    loginName,
    password: DEMONSTRATION_PASSWORD,
    situation: SITUATION_LABELS[situation],
  }));
}
