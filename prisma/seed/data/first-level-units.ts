/** What the people of a cell do for a living, and so which work they pledge. */
export type Trade = 'hamlet' | 'school' | 'health' | 'police' | 'military' | 'office' | 'enterprise';

/** How a unit usually works: a district has all four, or nothing would need attention. */
export type Temperament = 'excellent' | 'good' | 'fair' | 'slow';

export type CellPlan = { readonly name: string; readonly trade: Trade };

export type SectionPlan = { readonly name: string; readonly cells: readonly CellPlan[] };

export type CommitteePlan = {
  readonly name: string;
  readonly temperament: Temperament;
  readonly cells: readonly CellPlan[];
  readonly sections: readonly SectionPlan[];
};

export type GrassrootsCellPlan = CellPlan & { readonly temperament: Temperament };

type Commune = readonly [place: string, temperament: Temperament, hamlets: string];

// Invented places: none of them is meant to be a real one.
const COMMUNES: readonly Commune[] = [
  ['xã Gò Sen', 'good', 'Vườn Sen, Gò Cát, Bàu Súng, Xóm Lẫm, Đường Trâu, Rạch Dừa'],
  ['xã Sen Vàng', 'excellent', 'Sen Vàng 1, Sen Vàng 2, Bờ Tre, Cây Me, Láng Cò'],
  ['xã Cầu Tre', 'fair', 'Cầu Tre Trong, Cầu Tre Ngoài, Bến Gỗ, Xóm Đập, Giồng Mía'],
  ['xã Bến Lúa', 'slow', 'Bến Lúa A, Bến Lúa B, Bến Đò, Kinh Thẳng, Miếu Ông, Đìa Sậy'],
  ['xã Láng Trâm', 'good', 'Láng Trâm, Trâm Bầu, Ngã Cạy, Xẻo Lá, Bờ Xáng'],
  ['xã Rạch Điên Điển', 'good', 'Điên Điển 1, Điên Điển 2, Vàm Nhỏ, Cồn Chim, Xóm Chài'],
  ['xã Giồng Thốt', 'excellent', 'Giồng Thốt, Giồng Xoài, Sóc Mới, Bờ Giồng, Ao Làng'],
  ['xã Mương Khai Mới', 'good', 'Mương Khai Đầu, Mương Khai Cuối, Cống Đá, Đồng Năn, Bà Kén'],
  ['xã Đồng Bông', 'slow', 'Đồng Bông 1, Đồng Bông 2, Đồng Bông 3, Lung Sậy, Ngọn Rạch'],
  ['xã Cây Sao Đôi', 'good', 'Sao Đôi, Sao Chùm, Bến Sỏi, Dốc Cát, Ngã Ba Lò'],
  ['xã Vàm Sen', 'fair', 'Vàm Sen Đông, Vàm Sen Tây, Đầu Cồn, Cuối Cồn, Xóm Lưới, Bãi Bần'],
  ['xã Bưng Lác', 'good', 'Bưng Lác, Bưng Môn, Chòi Mòi, Xóm Chiếu, Lác Hai'],
  ['xã Trà Sen', 'excellent', 'Trà Sen 1, Trà Sen 2, Đập Đá, Bến Cau, Hàng Dừa'],
  ['xã Tắc Cò', 'good', 'Tắc Cò, Tắc Vạc, Kinh Năm Gỗ, Đường Sứ, Bờ Đập'],
  ['xã Hưng Sen', 'good', 'Hưng Sen, Hưng Lúa, Hưng Đồng, Chợ Cũ, Bờ Bao'],
  ['xã Đất Giồng', 'fair', 'Đất Giồng, Giồng Dưa, Giồng Đậu, Xóm Rẫy, Lò Gạch, Cát Bồi'],
  ['xã Kinh Sáu Thước', 'good', 'Sáu Thước, Ngã Năm Nhỏ, Đầu Kinh, Cuối Kinh, Bờ Lộ'],
  ['thị trấn Sen Hồng', 'excellent', 'Chợ Sen, Bến Tàu, Cầu Quay, Sân Banh, Hồ Sen, Lò Đường'],
];

/** Communes that have mass bodies, a people's committee and a health station in the tree (as collectives). */
export const COMMUNES_WITH_COLLECTIVES: readonly string[] = COMMUNES.slice(0, 7).map(([place]) => place);

export const DISTRICT_COLLECTIVES: readonly string[] = [
  'Ủy ban Mặt trận Tổ quốc huyện Sen Hồng',
  'Hội Liên hiệp Phụ nữ huyện Sen Hồng',
  'Hội Nông dân huyện Sen Hồng',
  'Huyện đoàn Sen Hồng',
];

function communeCommittee([place, temperament, hamlets]: Commune): CommitteePlan {
  const word = place.startsWith('thị trấn') ? 'khu phố' : 'ấp';
  return {
    name: `Đảng bộ ${place}`,
    temperament,
    sections: [],
    cells: [
      ...hamlets.split(', ').map((name) => cell(`Chi bộ ${word} ${name}`, 'hamlet')),
      cell(`Chi bộ Cơ quan ${place}`, 'office'),
      cell(`Chi bộ Công an ${place}`, 'police'),
      cell(`Chi bộ Quân sự ${place}`, 'military'),
      cell(`Chi bộ Trường Tiểu học ${placeName(place)}`, 'school'),
      cell(`Chi bộ Trường THCS ${placeName(place)}`, 'school'),
    ],
  };
}

function placeName(place: string): string {
  return place.replace(/^(xã|thị trấn) /, '');
}

function cell(name: string, trade: Trade): CellPlan {
  return { name, trade };
}

type Agency = readonly [name: string, temperament: Temperament, trade: Trade, cells: string];

const AGENCIES: readonly Agency[] = [
  [
    'Đảng bộ Công an huyện',
    'excellent',
    'police',
    'Đội Tham mưu, Đội Cảnh sát Giao thông, Đội Quản lý hành chính, Đội An ninh, Đội Cảnh sát Hình sự, ' +
      'Đội Phòng cháy chữa cháy, Đội Hậu cần',
  ],
  [
    'Đảng bộ Quân sự huyện',
    'excellent',
    'military',
    'Ban Tham mưu Quân sự, Ban Chính trị Quân sự, Ban Hậu cần - Kỹ thuật, Trung đội Thường trực, Kho Vật tư',
  ],
  [
    'Đảng bộ các cơ quan Đảng - Đoàn thể huyện',
    'good',
    'office',
    'Văn phòng Huyện ủy, Ban Tổ chức Huyện ủy, Ban Tuyên giáo Huyện ủy, Ban Dân vận Huyện ủy, ' +
      'Cơ quan Ủy ban Kiểm tra, Mặt trận Tổ quốc, Khối Đoàn thể',
  ],
  [
    'Đảng bộ các cơ quan Chính quyền huyện',
    'fair',
    'office',
    'Văn phòng HĐND và UBND, Phòng Nội vụ, Phòng Tài chính - Kế hoạch, Phòng Nông nghiệp, Phòng Kinh tế và Hạ tầng, ' +
      'Phòng Tài nguyên, Phòng Văn hóa và Thông tin, Phòng Giáo dục, Phòng Lao động, Thanh tra huyện',
  ],
  [
    'Đảng bộ Trường THPT Sen Hồng',
    'good',
    'school',
    'Tổ Toán - Tin, Tổ Ngữ văn - Ngoại ngữ, Tổ Khoa học tự nhiên, Tổ Văn phòng THPT',
  ],
  [
    'Đảng bộ Công ty Cổ phần May Sen Hồng',
    'fair',
    'enterprise',
    'Khối Văn phòng May, Xưởng Cắt, Xưởng May 1, Xưởng May 2, Kho thành phẩm',
  ],
];

const HEALTH: CommitteePlan = {
  name: 'Đảng bộ khối Y tế',
  temperament: 'good',
  cells: [
    cell('Chi bộ Trung tâm Y tế', 'health'),
    cell('Chi bộ Dân số', 'health'),
    cell('Chi bộ Phòng Y tế', 'health'),
    cell('Chi bộ Liên trạm Y tế phía Đông', 'health'),
    cell('Chi bộ Liên trạm Y tế phía Tây', 'health'),
    cell('Chi bộ Y tế dự phòng', 'health'),
  ],
  sections: [
    {
      name: 'Đảng bộ bộ phận Bệnh viện Đa khoa huyện',
      cells: [
        cell('Chi bộ Khoa Nội', 'health'),
        cell('Chi bộ Khoa Ngoại', 'health'),
        cell('Chi bộ Khoa Sản - Nhi', 'health'),
        cell('Chi bộ Khoa Khám bệnh', 'health'),
        cell('Chi bộ Khoa Cấp cứu', 'health'),
        cell('Chi bộ Hành chính Bệnh viện', 'health'),
      ],
    },
  ],
};

const RICE_COMPANY: CommitteePlan = {
  name: 'Đảng bộ Công ty Lúa gạo Sen Vàng',
  temperament: 'slow',
  cells: [cell('Chi bộ Khối Văn phòng Lúa gạo', 'enterprise'), cell('Chi bộ Đội xe', 'enterprise')],
  sections: [
    {
      name: 'Đảng bộ bộ phận Nhà máy xay xát',
      cells: [
        cell('Chi bộ Phân xưởng Sấy', 'enterprise'),
        cell('Chi bộ Phân xưởng Xay xát', 'enterprise'),
        cell('Chi bộ Kho lúa', 'enterprise'),
        cell('Chi bộ Cơ điện', 'enterprise'),
      ],
    },
  ],
};

export const COMMITTEES: readonly CommitteePlan[] = [
  ...COMMUNES.map(communeCommittee),
  ...AGENCIES.map(([name, temperament, trade, cells]) => ({
    name,
    temperament,
    sections: [],
    cells: cells.split(', ').map((cellName) => cell(`Chi bộ ${cellName}`, trade)),
  })),
  HEALTH,
  RICE_COMPANY,
];

/** Chi bộ cơ sở directly under the root. */
export const GRASSROOTS_CELLS: readonly GrassrootsCellPlan[] = [
  { name: 'Chi bộ Tư pháp - Thi hành án', trade: 'office', temperament: 'good' },
  { name: 'Chi bộ Tòa án nhân dân huyện', trade: 'office', temperament: 'good' },
  { name: 'Chi bộ Viện Kiểm sát nhân dân huyện', trade: 'office', temperament: 'excellent' },
  { name: 'Chi bộ Kho bạc Nhà nước', trade: 'office', temperament: 'excellent' },
  { name: 'Chi bộ Thuế', trade: 'office', temperament: 'good' },
  { name: 'Chi bộ Thống kê', trade: 'office', temperament: 'excellent' },
  { name: 'Chi bộ Bảo hiểm xã hội', trade: 'office', temperament: 'good' },
  { name: 'Chi bộ Quản lý thị trường', trade: 'office', temperament: 'fair' },
  { name: 'Chi bộ Trung tâm Chính trị', trade: 'school', temperament: 'excellent' },
  { name: 'Chi bộ Trung tâm Giáo dục thường xuyên', trade: 'school', temperament: 'good' },
  { name: 'Chi bộ Trường THPT Gò Sen', trade: 'school', temperament: 'good' },
  { name: 'Chi bộ Trung tâm Văn hóa - Truyền thanh', trade: 'office', temperament: 'good' },
  { name: 'Chi bộ Ngân hàng Nông nghiệp', trade: 'enterprise', temperament: 'fair' },
  { name: 'Chi bộ Ngân hàng Chính sách xã hội', trade: 'enterprise', temperament: 'excellent' },
  { name: 'Chi bộ Điện lực', trade: 'enterprise', temperament: 'good' },
  { name: 'Chi bộ Bưu điện', trade: 'enterprise', temperament: 'good' },
  { name: 'Chi bộ Viễn thông', trade: 'enterprise', temperament: 'fair' },
  { name: 'Chi bộ Cấp nước', trade: 'enterprise', temperament: 'slow' },
  { name: 'Chi bộ Hợp tác xã Vận tải', trade: 'enterprise', temperament: 'slow' },
];

/** What changes in the tree while the demonstration runs. */
export const TREE_CHANGES = {
  moved: { cell: 'Chi bộ ấp Bến Đò', from: 'Đảng bộ xã Bến Lúa', to: 'Đảng bộ thị trấn Sen Hồng' },
  ended: { cell: 'Chi bộ Hợp tác xã Bờ Bao', under: 'Đảng bộ xã Hưng Sen', into: 'Chi bộ ấp Bờ Bao' },
  founded: { cell: 'Chi bộ khu phố Hồ Sen', from: ['Chi bộ khu phố Chợ Sen', 'Chi bộ khu phố Sân Banh'] },
} as const;
