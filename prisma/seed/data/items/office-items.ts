import { count, type ItemTemplate, limit, milestone, narrative, yesNo } from './item-template';

/** Work of officials in agencies of Party, State and mass organisations. */
export const OFFICE_ITEMS: readonly ItemTemplate[] = [
  count('study', 'Tham mưu {n} bài viết về gương người tốt, việc tốt', { unit: 'bài viết', n: [2, 4, 6] }),
  yesNo('study', 'Học xong lớp kỹ năng số cơ bản và hướng dẫn lại cho phòng', '09-30'),
  count('follow', 'Tiếp xúc, đối thoại với người dân {n} buổi', { unit: 'buổi', n: [4, 6, 12] }),
  count('follow', 'Giải quyết {n} hồ sơ trước hạn', { unit: 'hồ sơ', n: [30, 50, 80, 120] }),
  limit('follow', 'Hồ sơ trễ hạn của cá nhân không quá {n} hồ sơ trong năm', {
    unit: 'hồ sơ',
    n: [1, 2, 3],
  }),
  limit('follow', 'Giảm giấy in của cá nhân còn không quá {n} ram', { unit: 'ram', n: [4, 6, 8] }),
  count('follow', 'Đi cơ sở {n} ngày để nắm việc và tháo gỡ vướng mắc', {
    unit: 'ngày',
    n: [12, 18, 24, 36],
  }),
  count('follow', 'Rà soát, đề xuất bớt {n} thủ tục hoặc loại giấy tờ không cần thiết', {
    unit: 'thủ tục',
    n: [1, 2, 3],
  }),
  milestone('follow', 'Số hóa kho hồ sơ lưu trữ của bộ phận', 'Tra cứu được toàn bộ hồ sơ ba năm gần nhất'),
  milestone(
    'follow',
    'Làm bộ câu hỏi thường gặp đặt ở nơi tiếp dân',
    'Bộ câu hỏi được in và đăng trên trang của cơ quan',
  ),
  yesNo('follow', 'Xử lý văn bản đến trong ngày, không để tồn sang tuần sau'),
  narrative('follow', 'Xin lỗi và hẹn lại bằng văn bản khi có hồ sơ chậm'),
  narrative('follow', 'Rút ngắn các cuộc họp do mình chuẩn bị, có kết luận ngay'),
  count('exemplify', 'Nhận hỗ trợ {n} xã làm tốt công việc còn vướng', { unit: 'xã', n: [1, 2] }),
  count('exemplify', 'Tham gia {n} ngày thứ bảy tình nguyện cùng cơ sở', { unit: 'ngày', n: [2, 3, 4, 6] }),
  yesNo('exemplify', 'Không hút thuốc trong công sở, nhắc đồng nghiệp cùng thực hiện', '05-31'),
  limit('exemplify', 'Không quá {n} lần đi làm muộn trong năm', { unit: 'lần', n: [2, 3] }),
  narrative('exemplify', 'Đi cơ sở bằng xe máy hoặc đi chung xe, không phiền địa phương đưa đón'),
];

/** Work in enterprises, banks and cooperatives. */
export const ENTERPRISE_ITEMS: readonly ItemTemplate[] = [
  count('study', 'Phổ biến {n} chuyên đề an toàn lao động cho tổ sản xuất', { unit: 'buổi', n: [2, 4, 6] }),
  milestone('study', 'Học nâng bậc thợ', 'Được công nhận bậc mới'),
  count('follow', 'Đề xuất {n} cải tiến kỹ thuật ở dây chuyền', { unit: 'cải tiến', n: [1, 2, 3] }),
  count('follow', 'Tiết kiệm {n} đồng chi phí vật tư của tổ', {
    unit: 'đồng',
    n: [5_000_000, 10_000_000, 20_000_000],
  }),
  limit('follow', 'Tỷ lệ hàng lỗi của tổ không quá {n} phần trăm', { unit: '%', n: [1, 1.5, 2] }),
  limit('follow', 'Khách hàng chờ giao dịch không quá {n} phút', { unit: 'phút', n: [10, 15] }),
  count('follow', 'Tư vấn tận nhà cho {n} khách hàng ở ấp xa', { unit: 'khách hàng', n: [20, 30, 50] }),
  yesNo('follow', 'Thực hiện sắp xếp nơi làm việc gọn sạch theo năm bước', '06-30'),
  milestone('follow', 'Lắp bộ đếm điện cho từng chuyền để theo dõi tiết kiệm', 'Có số liệu ba tháng liền'),
  narrative('follow', 'Bàn giao ca đầy đủ, ghi sổ rõ để ca sau không phải hỏi lại'),
  count('exemplify', 'Kèm {n} công nhân mới vững tay nghề', { unit: 'người', n: [2, 3, 4] }),
  count('exemplify', 'Vận động {n} lượt ủng hộ quỹ tương trợ công nhân', { unit: 'lượt', n: [10, 20, 30] }),
  yesNo('exemplify', 'Tuyệt đối tuân thủ bảo hộ lao động, nhắc người trong tổ cùng làm', '12-15'),
];

/** What secretaries, officers and heads add: người đứng đầu goes first. */
export const LEADER_ITEMS: readonly ItemTemplate[] = [
  count('exemplify', 'Dự sinh hoạt với {n} tổ nhân dân hoặc chi hội trong năm', {
    unit: 'buổi',
    n: [4, 6, 8],
  }),
  count('exemplify', 'Chủ trì {n} buổi đối thoại với cán bộ, đảng viên và quần chúng', {
    unit: 'buổi',
    n: [2, 4],
  }),
  count('exemplify', 'Trực tiếp giải quyết {n} việc bà con kiến nghị nhiều lần', {
    unit: 'việc',
    n: [2, 3, 5],
  }),
  limit('exemplify', 'Họp chi bộ đúng ngày, lùi lịch không quá {n} lần', { unit: 'lần', n: [1, 2] }),
  yesNo('exemplify', 'Công khai bản cam kết của mình trước chi bộ trong quý I', '03-31'),
  milestone(
    'exemplify',
    'Xây dựng một mô hình làm theo Bác của đơn vị',
    'Mô hình được đảng ủy cấp trên ghi nhận',
  ),
  narrative('exemplify', 'Nhận phần việc khó trước khi giao cho người khác'),
];
