import type { SectionKey } from './data-section';

/** Who mends a mistake of this kind. */
type Mender = 'office' | 'cell' | 'author' | 'self' | 'nobody';

export type SectionWords = {
  readonly title: string;
  readonly columns: readonly string[];
  readonly why: string;
  readonly howLong: string;
  readonly mender: Mender;
  readonly empty: string;
};

const BY_THE_RULES = 'Theo thời hạn lưu hồ sơ mà cấp ủy quy định.';
const WITH_THE_PLEDGE = 'Cùng với bản cam kết của năm đó.';
const FOR_THE_REGISTER = 'Để đăng ký và theo dõi việc làm theo của năm.';

export const SECTION_WORDS: Readonly<Record<SectionKey, SectionWords>> = {
  openings: {
    title: 'Ai đã mở đọc nội dung cam kết của đồng chí',
    columns: ['Ai mở', 'Vai trò', 'Bản cam kết', 'Lúc', 'Lý do'],
    why: 'Để đồng chí biết ai đọc nội dung của mình, ngoài những người duyệt.',
    howLong: `${WITH_THE_PLEDGE} Không ai sửa hay xóa được.`,
    mender: 'office',
    empty: 'Chưa ai mở đọc nội dung cam kết của đồng chí.',
  },
  readers: {
    title: 'Lúc này ai xem được gì về đồng chí',
    columns: ['Vai trò', 'Ai', 'Xem được'],
    why: 'Để đồng chí biết vai trò nào xem được gì, tính đến hôm nay.',
    howLong: 'Không lưu riêng; tính từ các vai trò đang có.',
    mender: 'office',
    empty: 'Lúc này không ai khác xem được dữ liệu của đồng chí.',
  },
  facts: {
    title: 'Thông tin cá nhân',
    columns: ['Mục', 'Nội dung'],
    why: 'Để nhận ra đồng chí trong danh sách và in bản cam kết.',
    howLong: BY_THE_RULES,
    mender: 'office',
    empty: 'Không giữ gì.',
  },
  homes: {
    title: 'Nơi sinh hoạt',
    columns: ['Chi bộ', 'Diện', 'Từ ngày', 'Đến trước ngày'],
    why: 'Để biết cam kết trình đến ai và tính số liệu của chi bộ.',
    howLong: `${BY_THE_RULES} Nơi cũ còn lại để số liệu cũ không đổi.`,
    mender: 'office',
    empty: 'Chưa ghi nơi sinh hoạt.',
  },
  roles: {
    title: 'Vai trò được giao',
    columns: ['Vai trò', 'Tại', 'Từ ngày', 'Đến trước ngày'],
    why: 'Để biết đồng chí được làm và xem những gì.',
    howLong: BY_THE_RULES,
    mender: 'office',
    empty: 'Đồng chí không giữ vai trò nào ngoài cán bộ, đảng viên.',
  },
  account: {
    title: 'Tài khoản',
    columns: ['Mục', 'Nội dung'],
    why: 'Để đồng chí đăng nhập.',
    howLong: 'Đến khi tài khoản được bỏ.',
    mender: 'office',
    empty: 'Không giữ gì.',
  },
  sessions: {
    title: 'Các lần đăng nhập',
    columns: ['Đăng nhập lúc', 'Hết hạn lúc', 'Tình trạng'],
    why: 'Để giữ đồng chí đăng nhập, và để đồng chí nhận ra lần đăng nhập không phải của mình.',
    howLong: 'Mỗi lần hết hạn sau 12 giờ; ngày giờ được giữ cùng tài khoản.',
    mender: 'self',
    empty: 'Chưa đăng nhập lần nào.',
  },
  pledges: {
    title: 'Cam kết các năm',
    columns: ['Năm', 'Mã', 'Tình trạng', 'Từ lúc', 'Nộp ngày', 'Duyệt ngày'],
    why: FOR_THE_REGISTER,
    howLong: BY_THE_RULES,
    mender: 'author',
    empty: 'Đồng chí chưa có cam kết nào.',
  },
  versions: {
    title: 'Các bản đã trình',
    columns: ['Bản', 'Trình lúc', 'Người nhập giúp', 'Hiệu lực'],
    why: 'Để biết bản nào có hiệu lực vào ngày nào; bản cũ không bị ghi đè.',
    howLong: BY_THE_RULES,
    mender: 'author',
    empty: 'Chưa trình bản nào.',
  },
  items: {
    title: 'Việc làm trong các bản',
    columns: ['Việc', 'Bản', 'Nội dung', 'Cần đạt', 'Năm trước', 'Hạn', 'Đã xác nhận'],
    why: FOR_THE_REGISTER,
    howLong: WITH_THE_PLEDGE,
    mender: 'author',
    empty: 'Chưa có việc nào được trình.',
  },
  parts: {
    title: 'Các mục khác trong bản cam kết',
    columns: ['Mục', 'Bản', 'Nội dung'],
    why: 'Để in bản cam kết đủ các mục của mẫu giấy.',
    howLong: WITH_THE_PLEDGE,
    mender: 'author',
    empty: 'Không có mục nào khác.',
  },
  drafts: {
    title: 'Bản nháp',
    columns: ['Ở đâu', 'Ô', 'Đã gõ'],
    why: 'Để đồng chí viết dở mà không mất chữ nào. Người duyệt không đọc được bản nháp.',
    howLong: 'Đến khi trình, hoặc khi đồng chí bỏ.',
    mender: 'author',
    empty: 'Không có bản nháp nào.',
  },
  steps: {
    title: 'Các bước của hồ sơ',
    columns: ['Bước', 'Bản', 'Ai', 'Vai trò', 'Lúc', 'Lý do'],
    why: 'Để biết hồ sơ đã qua tay ai, khi nào, vì sao.',
    howLong: `${WITH_THE_PLEDGE} Không xóa; làm nhầm thì ghi bước sửa lại.`,
    mender: 'cell',
    empty: 'Chưa có bước nào.',
  },
  notes: {
    title: 'Kết quả đồng chí đã báo',
    columns: ['Việc', 'Bản', 'Cho ngày', 'Kết quả', 'Lời báo', 'Ai ghi', 'Ghi lúc'],
    why: 'Để biết việc đã làm đến đâu.',
    howLong: WITH_THE_PLEDGE,
    mender: 'author',
    empty: 'Chưa báo kết quả nào.',
  },
  decisions: {
    title: 'Việc xác nhận kết quả',
    columns: ['Việc', 'Bản', 'Quyết định', 'Kết quả', 'Ai', 'Vai trò', 'Lúc', 'Lý do'],
    why: 'Chỉ kết quả được xác nhận mới tính là xong.',
    howLong: WITH_THE_PLEDGE,
    mender: 'cell',
    empty: 'Chưa có kết quả nào được xác nhận.',
  },
  extensions: {
    title: 'Gia hạn cho riêng đồng chí',
    columns: ['Năm', 'Đúng hạn đến hết ngày', 'Lý do', 'Ai gia hạn', 'Lúc', 'Thu hồi lúc'],
    why: 'Để tính đúng hạn của đồng chí.',
    howLong: BY_THE_RULES,
    mender: 'office',
    empty: 'Chưa có gia hạn nào cho riêng đồng chí.',
  },
  readings: {
    title: 'Thông báo về dữ liệu đã đọc',
    columns: ['Bản thông báo', 'Đọc lúc'],
    why: 'Để biết đồng chí đã được thông báo.',
    howLong: BY_THE_RULES,
    mender: 'nobody',
    empty: 'Đồng chí chưa đọc thông báo nào.',
  },
  events: {
    title: 'Ai đã làm gì với dữ liệu của đồng chí',
    columns: ['Việc', 'Về', 'Ai', 'Lúc', 'Thay đổi'],
    why: 'Để mọi thay đổi đều có người, có ngày.',
    howLong: 'Không ai sửa hay xóa được; theo thời hạn lưu hồ sơ mà cấp ủy quy định.',
    mender: 'office',
    empty: 'Chưa có việc nào được ghi.',
  },
  acts: {
    title: 'Những việc chính đồng chí đã làm',
    columns: ['Việc', 'Ngày', 'Số lần'],
    why: 'Để mọi thay đổi đều có người, có ngày.',
    howLong: 'Không ai sửa hay xóa được; theo thời hạn lưu hồ sơ mà cấp ủy quy định.',
    mender: 'nobody',
    empty: 'Chưa có việc nào được ghi.',
  },
};

export type WhomToAsk = { readonly office: string; readonly cell: string | null };

/** How a mistake is mended: whom to ask, or what one does oneself. */
export function mendingWords(mender: Mender, { office, cell }: WhomToAsk): string {
  switch (mender) {
    case 'office':
      return `Báo ${cell ? `${cell}, hoặc ${office}` : office}.`;
    case 'cell':
      return `Báo ${cell ?? office}; người duyệt ghi bước sửa lại.`;
    case 'author':
      return 'Đồng chí tự sửa ở trang Cam kết của tôi: rút lại, điều chỉnh hoặc báo lại.';
    case 'self':
      return `Thấy lần đăng nhập lạ, đồng chí đổi mật khẩu ngay (mọi nơi khác bị đăng xuất) và báo ${office}.`;
    case 'nobody':
      return `Thấy không đúng, báo ${office}.`;
  }
}
