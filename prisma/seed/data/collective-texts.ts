import type { ModelIntent } from '@/domain/pledge/pledge-part';
import { count, type ItemTemplate, milestone, narrative, yesNo } from './items/item-template';

/** What a collective may write besides its works; the same for cells, committees and bodies of the mass. */
export const BREAKTHROUGHS: readonly string[] = [
  'Đổi mới sinh hoạt chi bộ: mỗi tháng chọn một việc cụ thể để bàn, phân công người làm và kiểm tra tại kỳ sau.',
  'Nâng chất lượng tự phê bình và phê bình, gắn với việc đảng viên nhận việc và báo kết quả theo quý.',
  'Gần dân, lắng nghe dân: mỗi cấp ủy viên theo dõi một tổ dân cư và trả lời ý kiến của dân trong 15 ngày.',
  'Thực hành tiết kiệm, chống lãng phí trong hội họp, điện, nước và văn phòng phẩm.',
  'Chuyển đổi số trong công việc hằng ngày: tài liệu họp gửi trước, không in giấy.',
  'Cải cách thủ tục, hẹn một lần trả đúng ngày cho người dân.',
  'Nêu gương của người đứng đầu: nói đi đôi với làm, nhận việc khó trước.',
];

export type PressingIssueText = { readonly words: string; readonly responsible: string };

export const PRESSING_ISSUES: readonly PressingIssueText[] = [
  {
    words: 'Rác thải còn đổ ven kênh ở một số đoạn đường.',
    responsible: 'Chi ủy và tổ trưởng các tổ dân cư',
  },
  { words: 'Sinh hoạt chuyên đề quý còn hình thức, ít ý kiến thảo luận.', responsible: 'Bí thư' },
  { words: 'Hồ sơ của người dân trả trễ hẹn trong quý I.', responsible: 'Phó Bí thư phụ trách chuyên môn' },
  {
    words: 'Một số tuyến đường chưa có đèn chiếu sáng vào ban đêm.',
    responsible: 'Cấp ủy viên phụ trách địa bàn',
  },
  {
    words: 'Đảng viên trẻ ít phát biểu trong sinh hoạt.',
    responsible: 'Bí thư và đồng chí phụ trách đoàn thể',
  },
  { words: 'Họp kéo dài, tài liệu gửi muộn.', responsible: 'Văn phòng cấp ủy' },
];

export type ModelText = { readonly words: string; readonly intent: ModelIntent };

export const MODELS: readonly ModelText[] = [
  { words: 'Hũ gạo tình thương', intent: 'keep' },
  { words: 'Tổ tương thân tương ái', intent: 'keep' },
  { words: 'Tuyến đường tự quản sáng, xanh, sạch', intent: 'build' },
  { words: 'Công sở thân thiện, hẹn một lần', intent: 'build' },
  { words: 'Kể chuyện về Bác trong buổi chào cờ', intent: 'replicate' },
  { words: 'Tiết kiệm làm theo Bác', intent: 'replicate' },
  { words: 'Ngày thứ Bảy cùng dân', intent: 'build' },
];

/** Works that a collective takes on as a whole. */
export const COLLECTIVE_ITEMS: readonly ItemTemplate[] = [
  count('study', 'Tổ chức {n} kỳ sinh hoạt chuyên đề theo chủ đề từng quý', { unit: 'kỳ', n: [4] }),
  count('study', 'Giới thiệu {n} cuốn sách, bài viết về Bác trong sinh hoạt', { unit: 'bài', n: [6, 8, 12] }),
  count('study', 'Phân công {n} đồng chí kể chuyện về Bác đầu giờ sinh hoạt', {
    unit: 'đồng chí',
    n: [6, 10, 12],
  }),
  narrative('study', 'Thảo luận cách vận dụng chuyên đề năm vào nhiệm vụ chính trị của đơn vị'),
  count('follow', 'Vận động sửa chữa {n} căn nhà cho hộ khó khăn trên địa bàn', {
    unit: 'căn',
    n: [1, 2, 3],
  }),
  count('follow', 'Thực hiện {n} công trình, phần việc do tập thể tự chọn', {
    unit: 'công trình',
    n: [1, 2, 3],
  }),
  count('follow', 'Tiết kiệm {n} đồng chi thường xuyên để giúp học sinh khó khăn', {
    unit: 'đồng',
    n: [3_000_000, 5_000_000, 8_000_000],
  }),
  count('follow', 'Trồng và chăm sóc {n} cây xanh trong khuôn viên và dọc đường', {
    unit: 'cây',
    n: [50, 100, 200],
    dueOn: '05-19',
  }),
  milestone(
    'follow',
    'Sửa quy chế làm việc của tập thể theo hướng rõ người, rõ việc',
    'Quy chế mới được ban hành',
  ),
  yesNo('follow', 'Công khai kết quả giải quyết ý kiến của dân tại nơi sinh hoạt', '06-30'),
  yesNo('exemplify', 'Cấp ủy viên đăng ký và công khai việc nêu gương của mình', '05-19'),
  count('exemplify', 'Người đứng đầu tiếp và đối thoại với dân {n} lần trong năm', {
    unit: 'lần',
    n: [2, 4],
  }),
  count('exemplify', 'Biểu dương {n} gương làm theo Bác trong sinh hoạt', { unit: 'gương', n: [2, 3, 4] }),
  narrative('exemplify', 'Giữ nếp họp đúng giờ, ngắn gọn, có kết luận và người chịu trách nhiệm'),
];

/** Why an approved pledge is amended, in one line. */
export const AMENDMENT_REASONS: readonly string[] = [
  'Lũ về sớm, xin lùi hạn của một việc sang cuối năm.',
  'Được phân công thêm việc, xin điều chỉnh mức cho vừa sức.',
  'Chi bộ góp ý nâng chỉ tiêu của một việc.',
  'Nơi thực hiện đổi kế hoạch, xin đổi hạn cho khớp.',
];

export const AMENDMENT_RETURN_REASONS: readonly string[] = [
  'Đồng chí nói rõ thêm vì sao cần đổi hạn, rồi trình lại.',
  'Mức mới thấp quá so với lúc đầu, đồng chí cân nhắc lại giúp.',
];

export const EXTENSION_REASONS = {
  unit: 'Xã đang ứng phó triều cường, nhiều đồng chí trực đê; cho thêm thời gian đăng ký.',
  ended: 'Chi bộ mới bầu lại bí thư, cần thêm thời gian để họp và đăng ký.',
  person: 'Đồng chí nằm viện trong thời gian đăng ký.',
} as const;

export const OPENING_REASONS = {
  inspector: 'Xác minh đơn phản ánh về việc đọc sách, theo kế hoạch kiểm tra quý của Ủy ban Kiểm tra.',
  campaignOfficer: 'Chọn việc làm tiêu biểu để giới thiệu trong hội nghị, đã trao đổi trước với đồng chí.',
} as const;
