import { count, type ItemTemplate, limit, milestone, narrative, yesNo } from './item-template';

/** Work of hospital and health station staff. */
export const HEALTH_ITEMS: readonly ItemTemplate[] = [
  count('study', 'Dự {n} buổi sinh hoạt khoa học của khoa', { unit: 'buổi', n: [6, 8, 10] }),
  yesNo('study', 'Học thuộc và thực hiện lời Bác dạy cán bộ y tế “Lương y phải như từ mẫu”', '02-27'),
  milestone('study', 'Hoàn thành khóa đào tạo liên tục về chuyên môn', 'Có chứng chỉ đủ số tiết'),
  count('follow', 'Tham gia {n} đợt khám bệnh, cấp thuốc lưu động ở ấp xa', { unit: 'đợt', n: [1, 2, 3] }),
  count('follow', 'Tư vấn sức khỏe tại nhà cho {n} lượt người cao tuổi', {
    unit: 'lượt',
    n: [20, 30, 40, 60],
  }),
  count('follow', 'Viết {n} tin bài truyền thông phòng bệnh cho trạm truyền thanh xã', {
    unit: 'tin bài',
    n: [2, 4, 6],
  }),
  limit('follow', 'Giữ thời gian chờ khám trung bình không quá {n} phút', {
    unit: 'phút',
    n: [25, 30, 40],
  }),
  limit('follow', 'Không để quá {n} ý kiến phản ánh về thái độ phục vụ trong năm', {
    unit: 'ý kiến',
    n: [1, 2],
  }),
  yesNo('follow', 'Thực hiện đúng quy trình rửa tay, kiểm soát nhiễm khuẩn ở mọi ca trực', '12-15'),
  milestone('follow', 'Cải tiến sơ đồ chỉ dẫn để người bệnh dễ tìm phòng khám', 'Sơ đồ mới được treo'),
  narrative('follow', 'Giải thích cặn kẽ cách dùng thuốc cho từng người bệnh khi ra viện'),
  count('exemplify', 'Quyên góp {n} suất cháo tình thương cho người bệnh nghèo', {
    unit: 'suất',
    n: [20, 30, 50, 100],
  }),
  count('exemplify', 'Kèm {n} nhân viên mới đến khi trực độc lập', { unit: 'người', n: [1, 2] }),
  yesNo('exemplify', 'Nhận trực thay đồng nghiệp dịp lễ 2/9 ít nhất một ca', '09-02'),
  narrative('exemplify', 'Giữ nụ cười, lời chào với người bệnh trong mọi ca trực'),
];
