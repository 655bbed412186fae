import type { Ground, Permission, Place } from '@/domain/access/permissions';
import { ROLE_WORDS } from './pledge-words';

/** What a permission lets somebody see or do, as the answer to "Vì sao tôi xem được?" lists it. */
const PERMISSION_WORDS: Readonly<Partial<Record<Permission, string>>> = {
  'unit.read': 'tên, cấp trên và quá trình của đơn vị',
  'unit.contact': 'người liên hệ',
  'counts.read': 'số liệu tổng hợp',
  'counts.read-small': 'số của nhóm dưới 5 người',
  'people.names': 'tên và tình trạng của từng người',
  'collective.read': 'cam kết đã duyệt của tập thể',
  'pledge.open-text': 'mở cam kết của một người khi ghi lý do, và người ấy được biết',
  'campaign.extend': 'gia hạn đăng ký',
  'account.slip': 'cấp phiếu đăng nhập',
  'unit.keep': 'sửa, chuyển, kết thúc đơn vị',
  'pledge.register': 'viết, sửa và trình',
  'pledge.read-text': 'nội dung cam kết và tiến độ',
  'pledge.approve': 'duyệt hoặc trả lại',
  'item.confirm': 'xác nhận kết quả',
};

export function permissionWords(permission: Permission): string {
  return PERMISSION_WORDS[permission] ?? '';
}

/** "Cán bộ đảng ủy tại Đảng bộ xã Gò Sen": the ground in one line. */
export function groundWords(ground: Ground, place: Place, unitName: string): string {
  if (ground.role === 'member') {
    if (place.kind !== 'unit' && place.kind !== 'unit-dossier') return 'Đây là cam kết của chính đồng chí';
    return ground.reach === 'own-cell' ? 'Đồng chí sinh hoạt ở đây' : 'Đồng chí sinh hoạt ở dưới đơn vị này';
  }
  return `Đồng chí là ${ROLE_WORDS[ground.role]} tại ${unitName}${DOSSIER_WORDS[ground.reach] ?? ''}`;
}

const DOSSIER_WORDS: Readonly<Partial<Record<Ground['reach'], string>>> = {
  routed: ', hồ sơ này trình đến đồng chí',
  pen: ', đồng chí viết hồ sơ này',
};
