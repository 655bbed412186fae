import { count, type ItemTemplate, limit, milestone, narrative, yesNo } from './item-template';

/** Work that anybody in the district may take on. */
export const GENERAL_ITEMS: readonly ItemTemplate[] = [
  count('study', 'Mỗi tháng kể một câu chuyện về Bác trong sinh hoạt chi bộ, cả năm {n} buổi', {
    unit: 'buổi',
    n: [6, 8, 10],
  }),
  count('study', 'Đọc và ghi chép {n} bài trong tài liệu chuyên đề năm', { unit: 'bài', n: [4, 6, 8, 12] }),
  count('study', 'Dự đủ {n} buổi sinh hoạt chuyên đề quý, mỗi buổi có ít nhất một ý kiến', {
    unit: 'buổi',
    n: [4],
  }),
  count('study', 'Viết {n} bài thu hoạch liên hệ chuyên đề năm với công việc đang làm', {
    unit: 'bài viết',
    n: [1, 2],
  }),
  count('study', 'Chia sẻ {n} mẩu chuyện về Bác trên nhóm thông tin của chi bộ', {
    unit: 'mẩu chuyện',
    n: [6, 10, 12],
  }),
  yesNo('study', 'Hoàn thành bản thu hoạch sau đợt học tập chuyên đề toàn khóa', '06-30'),
  yesNo('study', 'Tham gia cuộc thi trực tuyến tìm hiểu tư tưởng, đạo đức, phong cách Hồ Chí Minh', '05-19'),
  milestone('study', 'Hoàn thành lớp bồi dưỡng lý luận chính trị dành cho đảng viên', 'Có giấy chứng nhận'),
  narrative('study', 'Chuẩn bị và trình bày một chuyên đề ngắn trong sinh hoạt chi bộ quý III'),
  count('follow', 'Tiết kiệm heo đất, ủng hộ quỹ khuyến học {n} đồng', {
    unit: 'đồng',
    n: [500_000, 600_000, 1_000_000, 1_200_000],
  }),
  count('follow', 'Tham gia {n} buổi dọn vệ sinh, trồng hoa, phát quang tuyến đường', {
    unit: 'buổi',
    n: [4, 6, 8, 10],
  }),
  count('follow', 'Giúp {n} hộ khó khăn sửa nhà, làm vườn hoặc vay vốn sản xuất', {
    unit: 'hộ',
    n: [1, 2, 3],
  }),
  count('follow', 'Đóng góp {n} ngày công làm đường giao thông và thủy lợi', {
    unit: 'ngày công',
    n: [3, 5, 8, 10],
  }),
  count('follow', 'Trồng và chăm sóc {n} cây xanh ở nơi công cộng', { unit: 'cây', n: [5, 10, 20, 30] }),
  count('follow', 'Giúp {n} người lớn tuổi cài đặt và dùng dịch vụ công trực tuyến', {
    unit: 'người',
    n: [5, 8, 10, 15],
  }),
  count('follow', 'Hiến máu tình nguyện {n} lần trong năm', { unit: 'lần', n: [1, 2] }),
  yesNo('follow', 'Dùng túi vải, chai thủy tinh thay đồ nhựa một lần ở nhà và nơi làm việc'),
  limit('follow', 'Giảm tiền điện của gia đình, mỗi tháng không quá {n} đồng', {
    unit: 'đồng/tháng',
    n: [350_000, 450_000, 600_000],
  }),
  count('exemplify', 'Vận động {n} người thân, hàng xóm tham gia bảo hiểm y tế hộ gia đình', {
    unit: 'người',
    n: [3, 5, 8],
  }),
  count('exemplify', 'Nhận đỡ đầu {n} học sinh có hoàn cảnh khó khăn đến hết năm học', {
    unit: 'học sinh',
    n: [1, 2],
  }),
  yesNo('exemplify', 'Gia đình giữ vững danh hiệu gia đình văn hóa năm nay', '11-18'),
  yesNo('exemplify', 'Dự đầy đủ các kỳ sinh hoạt chi bộ, vắng có lý do và báo trước', '12-15'),
  limit('exemplify', 'Không trễ quá {n} buổi họp, buổi làm việc trong năm', { unit: 'buổi', n: [1, 2] }),
  narrative('exemplify', 'Hướng dẫn một quần chúng ưu tú phấn đấu trở thành đảng viên'),
  milestone(
    'exemplify',
    'Tự soi, tự sửa một hạn chế đã nêu trong bản kiểm điểm năm trước',
    'Chi bộ ghi nhận đã khắc phục',
  ),
];

/** Real life has vague ones, too: they are the ones that reviewers send back. */
export const VAGUE_ITEMS: readonly ItemTemplate[] = [
  narrative('exemplify', 'Gương mẫu trong công tác'),
  narrative('exemplify', 'Luôn gương mẫu, đi đầu trong mọi phong trào'),
  narrative('follow', 'Thực hiện tốt nhiệm vụ được giao'),
  narrative('study', 'Tích cực học tập và làm theo Bác'),
  narrative('follow', 'Thực hành tiết kiệm trong sinh hoạt'),
  narrative('exemplify', 'Giữ gìn đoàn kết nội bộ'),
];
