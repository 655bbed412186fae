import { count, type ItemTemplate, limit, milestone, narrative, yesNo } from './item-template';

/** Work of police officers. */
export const POLICE_ITEMS: readonly ItemTemplate[] = [
  count('study', 'Học tập Sáu điều Bác Hồ dạy Công an nhân dân, liên hệ trong {n} buổi giao ban', {
    unit: 'buổi',
    n: [6, 10, 12],
  }),
  yesNo('study', 'Nộp bản thu hoạch về chuẩn mực ứng xử với Nhân dân', '06-30'),
  count('follow', 'Xuống địa bàn lắng nghe ý kiến Nhân dân {n} buổi', { unit: 'buổi', n: [10, 12, 20, 24] }),
  count('follow', 'Cấp căn cước lưu động cho {n} người già yếu tại nhà', {
    unit: 'người',
    n: [10, 20, 30],
  }),
  count('follow', 'Tuyên truyền phòng chống lừa đảo qua mạng {n} buổi ở ấp, trường học', {
    unit: 'buổi',
    n: [4, 6, 8],
  }),
  limit('follow', 'Hồ sơ cư trú giải quyết trễ hạn không quá {n} hồ sơ', { unit: 'hồ sơ', n: [1, 2] }),
  milestone('follow', 'Xây dựng tổ dân cư an toàn về phòng cháy, chữa cháy', 'Tổ ra mắt và có phương tiện'),
  narrative('follow', 'Trả lời người dân nhẹ nhàng, hướng dẫn một lần cho đủ hồ sơ'),
  count('exemplify', 'Giúp {n} người lầm lỡ ở địa bàn có việc làm ổn định', { unit: 'người', n: [1, 2, 3] }),
  yesNo('exemplify', 'Không uống rượu bia trong giờ làm việc và trước khi lái xe', '12-15'),
  narrative('exemplify', 'Hỗ trợ học sinh qua đường trước cổng trường giờ tan học'),
];

/** Work of military staff and militia. */
export const MILITARY_ITEMS: readonly ItemTemplate[] = [
  count('study', 'Học tập mười lời thề danh dự của quân nhân trong {n} buổi sinh hoạt', {
    unit: 'buổi',
    n: [4, 6, 10],
  }),
  milestone('study', 'Hoàn thành kiểm tra chính trị năm', 'Đạt loại khá trở lên'),
  count('follow', 'Giúp dân {n} ngày công thu hoạch, sửa nhà, nạo vét kênh', {
    unit: 'ngày công',
    n: [5, 8, 10, 12],
  }),
  count('follow', 'Tăng gia được {n} kg rau xanh cho bếp ăn đơn vị', { unit: 'kg', n: [100, 200, 300] }),
  count('follow', 'Huấn luyện {n} lượt dân quân đạt yêu cầu', { unit: 'lượt', n: [30, 40, 60] }),
  limit('follow', 'Hao hụt vật tư huấn luyện không quá {n} phần trăm', { unit: '%', n: [1, 2] }),
  yesNo('follow', 'Giữ vũ khí, trang bị được giao sạch, đủ, dùng được ngay', '12-22'),
  count('exemplify', 'Thăm, giúp {n} gia đình có con đang tại ngũ', {
    unit: 'gia đình',
    n: [2, 3, 5],
    dueOn: '12-22',
  }),
  yesNo('exemplify', 'Chấp hành nghiêm giờ giấc, lễ tiết tác phong quân nhân', '12-15'),
  narrative('exemplify', 'Xung phong nhận việc khó trong đợt phòng chống thiên tai'),
];
