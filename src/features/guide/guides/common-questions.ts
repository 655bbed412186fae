import type { GuideQuestion } from '../guide';

/** Asked by everybody who signs in. */
export const SIGN_IN_QUESTIONS: readonly GuideQuestion[] = [
  {
    question: 'Tôi quên mật khẩu',
    answer:
      'Đồng chí nhờ bí thư chi bộ hoặc người quản trị cấp lại phiếu đăng nhập. Phiếu mới có mật khẩu dùng một lần; cam kết đã viết vẫn còn nguyên. Không ai xem được mật khẩu cũ của đồng chí.',
  },
  {
    question: 'Gõ sai mật khẩu mấy lần, nay phải chờ',
    answer:
      'Sau năm lần sai, máy đợi một lát rồi mới nhận lần gõ tiếp, lâu nhất 15 phút. Hết thời gian chờ, gõ đúng là vào được.',
  },
];

/** Asked by everybody who writes a pledge. */
export const WRITER_QUESTIONS: readonly GuideQuestion[] = [
  {
    question: 'Mất mạng giữa chừng thì có mất chữ không?',
    answer:
      'Chữ đã gõ được lưu nháp sau vài giây; dòng cuối trang ghi rõ đã lưu lúc nào. Khi dòng ấy báo chưa lưu được, đồng chí cứ để trang mở: có mạng lại thì máy lưu tiếp. Lần sau đăng nhập, bấm “Làm tiếp”.',
  },
  {
    question: 'Phiên làm việc hết khi đang viết',
    answer:
      'Đồng chí đăng nhập lại ngay trong trang; những gì đã gõ vẫn ở đó và được gửi tiếp, không phải viết lại.',
  },
  {
    question: 'Ai đọc được cam kết của tôi?',
    answer:
      'Đồng chí và người duyệt hồ sơ của đồng chí: bí thư, chi ủy chi bộ; hồ sơ của bí thư thì cấp ủy cấp trên. Bản nháp chỉ mình đồng chí thấy. Ban Tuyên giáo và Ủy ban Kiểm tra chỉ mở được từng bản khi nêu lý do, và đồng chí thấy ai mở, lúc nào, vì sao ở “Dữ liệu của tôi”. Lãnh đạo chỉ xem số đếm.',
  },
  {
    question: 'Quá hạn đăng ký rồi có nộp được không?',
    answer:
      'Được, đến ngày khóa sổ của năm. Bản trình sau hạn được ghi là nộp muộn. Đơn vị hay cá nhân được gia hạn thì tính đúng hạn đến ngày gia hạn.',
  },
];
