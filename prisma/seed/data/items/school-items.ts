import { count, type ItemTemplate, limit, milestone, narrative, yesNo } from './item-template';

/** Work of teachers and school staff. */
export const SCHOOL_ITEMS: readonly ItemTemplate[] = [
  count('study', 'Kể {n} câu chuyện về Bác trong giờ chào cờ đầu tuần', { unit: 'câu chuyện', n: [4, 6, 9] }),
  count('study', 'Soạn {n} tiết dạy lồng ghép bài học về đức tính giản dị, tiết kiệm', {
    unit: 'tiết',
    n: [6, 8, 10, 12],
  }),
  count('study', 'Dự giờ, học hỏi đồng nghiệp {n} tiết trong năm', { unit: 'tiết', n: [12, 18, 24] }),
  yesNo('study', 'Hoàn thành đợt bồi dưỡng thường xuyên hè đúng hạn', '08-31'),
  milestone(
    'study',
    'Viết một sáng kiến kinh nghiệm trong giảng dạy',
    'Hội đồng khoa học của trường công nhận',
  ),
  count('follow', 'Kèm {n} học sinh còn yếu cho đến khi theo kịp lớp', {
    unit: 'học sinh',
    n: [3, 4, 5, 6],
  }),
  count('follow', 'Thăm nhà {n} học sinh có nguy cơ bỏ học', { unit: 'lượt', n: [5, 8, 10, 15] }),
  count('follow', 'Làm {n} đồ dùng dạy học từ vật liệu đã qua sử dụng', { unit: 'đồ dùng', n: [3, 4, 6] }),
  count('follow', 'Đóng góp {n} quyển sách vào tủ sách dùng chung', { unit: 'quyển', n: [10, 15, 20, 30] }),
  limit('follow', 'Giữ số học sinh của lớp nghỉ học không phép không quá {n} lượt mỗi học kỳ', {
    unit: 'lượt',
    n: [2, 3, 5],
  }),
  yesNo('follow', 'Chuyển toàn bộ sổ sách chủ nhiệm sang bản điện tử', '09-30'),
  milestone('follow', 'Cùng học sinh làm vườn rau của lớp', 'Vườn rau thu hoạch lứa đầu'),
  narrative('follow', 'Đổi mới cách nhận xét học sinh, khích lệ thay cho chê trách'),
  count('exemplify', 'Vận động {n} suất học bổng cho học sinh vượt khó dịp năm học mới', {
    unit: 'suất',
    n: [2, 3, 5],
    dueOn: '09-05',
  }),
  count('exemplify', 'Hướng dẫn {n} giáo viên trẻ soạn bài giảng điện tử', { unit: 'người', n: [1, 2, 3] }),
  yesNo('exemplify', 'Không dạy thêm sai quy định, ký cam kết và công khai với phụ huynh', '09-30'),
  narrative('exemplify', 'Giữ lời nói, trang phục mẫu mực trước học sinh'),
  milestone(
    'exemplify',
    'Dự hội thi giáo viên dạy giỏi cấp trường chào mừng ngày 20/11',
    'Có kết quả hội thi',
  ),
];
