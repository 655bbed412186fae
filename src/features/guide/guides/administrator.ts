import type { Guide } from '../guide';
import { SIGN_IN_QUESTIONS } from './common-questions';

export const ADMINISTRATOR_GUIDE: Guide = {
  slug: 'quan-tri',
  who: 'Người quản trị',
  purpose:
    'Đồng chí giữ cho đơn vị, con người, vai trò và tài khoản luôn đúng. Đồng chí không đọc được cam kết của ai.',
  sections: [
    {
      title: 'Khi cơ quan bắt đầu dùng',
      before: 'Trang “Quản trị” ghi từng bước còn thiếu; bấm vào bước nào thì làm bước ấy.',
      steps: [
        {
          text: 'Ít thì gõ tay; nhiều thì mở “Nhập từ tệp Excel”, bấm “Tải tệp mẫu”, điền rồi tải lên và bấm “Xem trước”. Xem kỹ rồi mới bấm “Nhập vào hệ thống”.',
          picture: 'quan-tri',
        },
        {
          text: 'Giao vai trò cho bí thư, chi ủy và Ban Tuyên giáo: mở một người, bấm “Giao vai trò”.',
        },
        {
          text: 'Cấp phiếu đăng nhập: mở chi bộ trong “Đơn vị”, bấm “Tài khoản của chi bộ”, rồi bấm “Tạo phiếu cho … người chưa có tài khoản”. In ngay: phiếu chỉ hiện một lần.',
        },
      ],
    },
    {
      title: 'Khi có thay đổi',
      steps: [
        {
          text: 'Người chuyển chi bộ, được miễn, bị đình chỉ hay thôi sinh hoạt: mở người ấy, bấm “Chuyển, miễn, đình chỉ, thôi”, ghi từ ngày nào. Số liệu của các ngày trước giữ nguyên.',
        },
        {
          text: 'Đơn vị đổi cấp trên hay kết thúc: mở đơn vị, bấm “Chuyển” hoặc “Kết thúc”. Trang cho xem trước ảnh hưởng rồi mới ghi.',
        },
        {
          text: 'Mất điện thoại: mở tài khoản của người ấy, bấm “Đăng xuất mọi nơi”. Quên mật khẩu: bấm “Cấp lại phiếu”.',
        },
        { text: 'Ai đã sửa gì, lúc nào: mở “Nhật ký thay đổi”.' },
      ],
    },
  ],
  questions: [
    {
      question: 'Tôi nhập nhầm, có xóa được không?',
      answer:
        'Không xóa, mà ghi lại cho đúng: sửa thông tin, hoặc ghi ngày hết đúng bằng ngày bắt đầu. Nhật ký giữ cả hai lần để đối chiếu.',
    },
    {
      question: 'Người chuyển chi bộ thì bản cam kết đã trình đi đâu?',
      answer:
        'Bản đã trình đi theo người ấy. Người duyệt là bí thư, chi ủy của chi bộ mà người ấy sinh hoạt hôm nay; số liệu của từng ngày tính theo chi bộ của ngày đó.',
    },
    ...SIGN_IN_QUESTIONS,
  ],
};
