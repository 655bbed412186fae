import type { Trade } from './first-level-units';

export const WORK_POSITIONS: Readonly<Record<Trade, readonly string[]>> = {
  hamlet: [
    'Nông dân',
    'Nông dân',
    'Hưu trí',
    'Tổ trưởng tổ nhân dân tự quản',
    'Chi hội trưởng',
    'Buôn bán nhỏ',
  ],
  school: ['Giáo viên', 'Giáo viên', 'Tổ trưởng chuyên môn', 'Nhân viên thư viện', 'Kế toán'],
  health: ['Y sĩ', 'Điều dưỡng', 'Bác sĩ', 'Dược sĩ', 'Hộ sinh', 'Kỹ thuật viên'],
  police: ['Cán bộ', 'Cảnh sát khu vực', 'Trợ lý', 'Phó Đội trưởng'],
  military: ['Trợ lý', 'Tiểu đội trưởng', 'Nhân viên', 'Chỉ huy phó'],
  office: ['Chuyên viên', 'Chuyên viên', 'Cán bộ', 'Công chức', 'Phó Trưởng phòng', 'Văn thư'],
  enterprise: ['Công nhân', 'Tổ trưởng', 'Kỹ thuật viên', 'Nhân viên kinh doanh', 'Kế toán'],
};
