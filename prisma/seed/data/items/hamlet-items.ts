import { count, type ItemTemplate, limit, milestone, narrative, yesNo } from './item-template';

/** Work of people in an ấp or khu phố. */
export const HAMLET_ITEMS: readonly ItemTemplate[] = [
  count('follow', 'Vận động {n} hộ phân loại rác tại nguồn', { unit: 'hộ', n: [8, 10, 12, 15, 20] }),
  count('follow', 'Vận động {n} hộ làm hàng rào cây xanh dọc đường ấp', { unit: 'hộ', n: [6, 10, 15] }),
  count('follow', 'Vận động {n} hộ lắp đèn chiếu sáng trước nhà', { unit: 'hộ', n: [10, 15, 20] }),
  count('follow', 'Vận động bà con hiến {n} m² đất mở rộng đường nội đồng', {
    unit: 'm²',
    n: [50, 100, 200, 300],
  }),
  count('follow', 'Góp {n} bao xi măng đắp lề đường và sửa cầu nhỏ trong ấp', {
    unit: 'bao',
    n: [5, 10, 20],
  }),
  count('follow', 'Chuyển {n} công vườn tạp sang cây ăn trái có đầu ra', { unit: 'công', n: [1, 2, 3] }),
  count('follow', 'Ghi nhật ký đồng ruộng đủ {n} vụ lúa theo quy trình giảm lượng giống', {
    unit: 'vụ',
    n: [2, 3],
  }),
  count('follow', 'Thu gom {n} kg vỏ bao thuốc bảo vệ thực vật ngoài đồng về nơi quy định', {
    unit: 'kg',
    n: [20, 30, 50],
  }),
  count('follow', 'Góp {n} kg gạo vào hũ gạo tình thương của ấp', { unit: 'kg', n: [12, 24, 36] }),
  limit('follow', 'Giữ lượng giống gieo sạ không quá {n} kg mỗi công', { unit: 'kg/công', n: [8, 10, 12] }),
  yesNo('follow', 'Dời chuồng nuôi cách nhà ở và làm hầm xử lý chất thải', '09-30'),
  milestone(
    'follow',
    'Cùng tổ dân cư làm tuyến đường hoa dài hai trăm mét',
    'Tuyến đường được ấp nghiệm thu',
  ),
  milestone('follow', 'Thay cây cầu ván trước nhà bằng cầu bê tông', 'Cầu thông xe, bà con qua lại được'),
  narrative('follow', 'Giữ một đoạn kênh trước nhà sạch rác, không lục bình'),
  count('study', 'Đọc {n} bản tin sinh hoạt chi bộ cho bà con nghe ở tổ nhân dân tự quản', {
    unit: 'buổi',
    n: [4, 6, 8],
  }),
  count('study', 'Cùng ấp tổ chức {n} buổi nói chuyện về tấm gương làm kinh tế của bà con', {
    unit: 'buổi',
    n: [2, 3, 4],
  }),
  yesNo('study', 'Dự lớp tập huấn kỹ thuật canh tác và về hướng dẫn lại cho tổ hợp tác', '06-30'),
  count('exemplify', 'Thăm {n} gia đình chính sách trong ấp dịp 27/7', {
    unit: 'gia đình',
    n: [3, 5, 8],
    dueOn: '07-27',
  }),
  count('exemplify', 'Hòa giải thành {n} vụ việc nhỏ trong xóm', { unit: 'vụ', n: [1, 2, 3] }),
  count('exemplify', 'Vận động {n} hộ trong tổ treo cờ, dọn đường dịp lễ 2/9', {
    unit: 'hộ',
    n: [15, 20, 30],
    dueOn: '09-02',
  }),
  count('exemplify', 'Hướng dẫn {n} hộ làm theo cách trồng rau sạch của gia đình', {
    unit: 'hộ',
    n: [2, 3, 5],
  }),
  yesNo('exemplify', 'Gia đình tự nguyện hiến phần đất mở rộng lối đi chung của xóm', '10-31'),
  narrative('exemplify', 'Kèm một hộ cận nghèo trong tổ cho đến khi có việc làm đều'),
];
