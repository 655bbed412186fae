/** Every act that the record knows, as it is told: "Vương Thị Quế đã thêm đơn vị". A use case cannot record another. */
export const ACTION_WORDS = {
  'account.changed': 'đã sửa tên đăng nhập, điện thoại',
  'account.disabled': 'đã khóa tài khoản',
  'account.enabled': 'đã mở lại tài khoản',
  'account.issued': 'đã cấp tài khoản',
  'account.password-changed': 'đã đổi mật khẩu',
  'account.reset': 'đã cấp lại phiếu đăng nhập',
  'account.slip-ended': 'đã hủy phiếu đăng nhập do chi bộ cấp',
  'account.signed-out-everywhere': 'đã đăng xuất tài khoản ở mọi nơi',
  'campaign.changed': 'đã sửa chiến dịch',
  'campaign.closed': 'đã khóa chiến dịch',
  'campaign.opened': 'đã mở chiến dịch',
  'campaign.prepared': 'đã chuẩn bị chiến dịch',
  'campaign.reopened': 'đã mở lại chiến dịch',
  'directive.changed': 'đã sửa văn bản',
  'directive.registered': 'đã ghi văn bản vào sổ',
  'directive.related': 'đã nối với văn bản khác',
  'directive.unrelated': 'đã bỏ quan hệ với văn bản khác',
  'extension.granted': 'đã gia hạn đăng ký',
  'extension.withdrawn': 'đã thu hồi gia hạn',
  'item.confirmation-taken-back': 'đã thu hồi xác nhận kết quả',
  'item.confirmed': 'đã xác nhận kết quả',
  'item.progress-noted': 'đã báo kết quả',
  'item.refused': 'đã ghi là chưa xác nhận kết quả',
  'office.set-up': 'đã cài đặt cơ quan',
  'person.added': 'đã thêm người',
  'person.changed': 'đã sửa thông tin',
  'person.ended': 'đã ghi thôi sinh hoạt',
  'person.standing-changed': 'đã đổi diện sinh hoạt',
  'person.transferred': 'đã chuyển sinh hoạt',
  'pledge.amendment-discarded': 'đã bỏ bản điều chỉnh',
  'pledge.amendment-started': 'đã bắt đầu điều chỉnh',
  'pledge.amendment-submitted': 'đã trình điều chỉnh',
  'pledge.amendment-withdrawn': 'đã rút lại điều chỉnh',
  'pledge.approval-taken-back': 'đã thu hồi việc duyệt',
  'pledge.approved': 'đã duyệt cam kết',
  'pledge.entry-confirmed': 'đã xác nhận bản nhập giúp',
  'pledge.entry-disowned': 'đã báo bản nhập giúp chưa đúng',
  'pledge.sent-back': 'đã trả lại cam kết',
  'pledge.started': 'đã bắt đầu cam kết',
  'pledge.submitted': 'đã trình cam kết',
  'pledge.withdrawn': 'đã rút lại cam kết',
  'role.ended': 'đã ghi hết vai trò',
  'role.given': 'đã giao vai trò',
  'scan.added': 'đã thêm bản chụp',
  'scan.removed': 'đã bỏ bản chụp',
  'text.opened': 'đã mở nội dung cam kết',
  'theme.added': 'đã thêm chuyên đề',
  'theme.changed': 'đã sửa chuyên đề',
  'theme.removed': 'đã bỏ chuyên đề',
  'unit.added': 'đã thêm đơn vị',
  'unit.changed': 'đã sửa đơn vị',
  'unit.closed': 'đã kết thúc đơn vị',
  'unit.moved': 'đã chuyển đơn vị',
  'workbook.imported': 'đã nhập dữ liệu từ',
  'workbook.uploaded': 'đã tải lên',
} as const;

export type RecordedAction = keyof typeof ACTION_WORDS;

/** What an action is about, the part of its name before the dot. */
type Area = RecordedAction extends infer Name ? (Name extends `${infer A}.${string}` ? A : never) : never;

/** What the administrator may ask the record for, in the address's words. */
export const CHANGE_KINDS = {
  'don-vi': 'Đơn vị',
  nguoi: 'Cán bộ, đảng viên',
  'vai-tro': 'Vai trò',
  'tai-khoan': 'Tài khoản',
  'van-ban': 'Văn bản',
  'chuyen-de': 'Chuyên đề',
  'chien-dich': 'Chiến dịch',
  'gia-han': 'Gia hạn',
  'cam-ket': 'Cam kết',
  'mo-noi-dung': 'Mở nội dung cam kết',
  'nhap-tu-tep': 'Nhập từ tệp',
} as const;

export type ChangeKind = keyof typeof CHANGE_KINDS;

const KIND_OF: Readonly<Record<Area, ChangeKind>> = {
  account: 'tai-khoan',
  campaign: 'chien-dich',
  directive: 'van-ban',
  extension: 'gia-han',
  item: 'cam-ket',
  office: 'don-vi',
  person: 'nguoi',
  pledge: 'cam-ket',
  role: 'vai-tro',
  scan: 'van-ban',
  text: 'mo-noi-dung',
  theme: 'chuyen-de',
  unit: 'don-vi',
  workbook: 'nhap-tu-tep',
};

export function isChangeKind(text: string | undefined): text is ChangeKind {
  return text !== undefined && Object.hasOwn(CHANGE_KINDS, text);
}

/** The parts of action names that one kind of change covers. */
export function areasOf(kind: ChangeKind): readonly string[] {
  return Object.entries(KIND_OF).flatMap(([area, of]) => (of === kind ? [area] : []));
}

/** "đã thêm đơn vị"; plain words too for an act that this release no longer knows. */
export function actionWords(action: string): string {
  return isRecordedAction(action) ? ACTION_WORDS[action] : 'đã thay đổi';
}

function isRecordedAction(action: string): action is RecordedAction {
  return Object.hasOwn(ACTION_WORDS, action);
}

const SUBJECT_WORDS: Readonly<Record<string, string>> = {
  account: 'tài khoản của',
  campaign: 'chiến dịch năm',
  directive: '',
  extension: 'gia hạn cho',
  item: 'cam kết',
  member: '',
  pledge: 'cam kết',
  theme: 'chuyên đề',
  unit: '',
  workbook: 'tệp',
};

const UNNAMED: Readonly<Record<string, string>> = {
  pledge: 'cam kết chưa có mã số',
  item: 'việc của cam kết chưa có mã số',
};

export function hasSubjectWords(kind: string): boolean {
  return Object.hasOwn(SUBJECT_WORDS, kind);
}

/** "Chi bộ ấp Vườn Sen", "chiến dịch năm 2026", "cam kết CK-26-0147, việc 2": what was changed, as its day named it. */
export function subjectText(kind: string, name: string | null): string {
  if (name === null) return UNNAMED[kind] ?? 'nội dung không còn tên';
  return [SUBJECT_WORDS[kind], name].filter(Boolean).join(' ');
}
