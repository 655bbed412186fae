import type { Guide } from '../guide';
import { SIGN_IN_QUESTIONS, WRITER_QUESTIONS } from './common-questions';

export const SECRETARY_GUIDE: Guide = {
  slug: 'bi-thu',
  who: 'Bí thư, chi ủy chi bộ',
  purpose:
    'Đồng chí đọc và duyệt cam kết của chi bộ, xác nhận kết quả, giúp người chưa dùng được điện thoại. Cam kết của chính đồng chí do cấp ủy cấp trên duyệt.',
  sections: [
    {
      title: 'Duyệt cam kết',
      steps: [
        {
          text: 'Mở “Duyệt”. Hồ sơ chờ lâu nhất đứng đầu; con số bên cạnh là số hồ sơ đang chờ.',
          picture: 'danh-sach-cho',
        },
        { text: 'Đọc hồ sơ, rồi bấm “Duyệt”. Nhiều hồ sơ thì bấm “Đọc liên tục, duyệt nhiều hồ sơ”.' },
        {
          text: 'Khi đọc liên tục, tích “Đồng ý duyệt hồ sơ này” ở từng hồ sơ đã đọc, cuối trang bấm “Duyệt các hồ sơ đã tích”.',
        },
        {
          text: 'Cần sửa thì bấm “Trả lại, ghi lý do”: chọn việc cần sửa, ghi lý do thật cụ thể, bấm “Trả lại”. Người viết đọc nguyên văn lời đồng chí.',
        },
        {
          text: 'Duyệt nhầm thì mở lại hồ sơ từ trang chi bộ, bấm “Sửa sai: thu hồi việc duyệt hoặc xác nhận” và ghi lý do.',
        },
      ],
    },
    {
      title: 'Xác nhận kết quả',
      steps: [
        { text: 'Kết quả được báo cũng nằm ở “Duyệt”. Mở hồ sơ, so kết quả báo với chỉ tiêu.' },
        {
          text: 'Ghi con số đồng chí xác nhận, có thể khác số đã báo, rồi bấm “Xác nhận việc …”. Chưa đủ căn cứ thì bấm “Chưa xác nhận, ghi lý do”.',
        },
      ],
    },
    {
      title: 'Giúp người chưa dùng được điện thoại',
      steps: [
        {
          text: 'Mở “Cam kết”, bấm “Chọn người để nhập giúp”, rồi bấm “Nhập giúp” ở tên người ấy.',
          picture: 'nhap-giup',
        },
        {
          text: 'Gõ các việc như người ấy nói, trình rồi in ra. Có chữ ký thì ghi ngày vào ô “Ngày ký bản giấy”, bấm “Ghi ngày ký bản giấy”; hoặc đợi người ấy đăng nhập và xác nhận.',
        },
        {
          text: 'Ai chưa có tài khoản hay quên mật khẩu: mở “Chi bộ”, bấm “Phiếu đăng nhập”, rồi bấm “Tạo phiếu” hoặc “Cấp lại phiếu”. In ngay, phiếu chỉ hiện một lần.',
        },
      ],
    },
    {
      title: 'Cam kết của chi bộ và của đồng chí',
      steps: [
        {
          text: 'Bản đăng ký của tập thể chi bộ: mở “Cam kết”, bấm “Bắt đầu bản đăng ký của tập thể”, viết rồi bấm “Trình bản đăng ký”. Cấp ủy cấp trên duyệt.',
        },
        {
          text: 'Cam kết của chính đồng chí viết như mọi đảng viên; đồng chí không tự duyệt được bản của mình.',
        },
        { text: 'Xem ai chưa đăng ký, ai chậm: mở “Chi bộ”.' },
      ],
    },
  ],
  questions: [
    {
      question: 'Bản nhập giúp vì sao chưa duyệt được?',
      answer:
        'Vì người đứng tên chưa xác nhận. Khi người ấy đăng nhập và xác nhận, hoặc đồng chí ghi ngày ký bản giấy, nút “Duyệt” sẽ hiện.',
    },
    {
      question: 'Chi bộ có hai người cùng duyệt thì sao?',
      answer: 'Ai bấm trước được ghi nhận. Người bấm sau được báo là hồ sơ đã đổi và xem bản mới nhất.',
    },
    ...WRITER_QUESTIONS,
    ...SIGN_IN_QUESTIONS,
  ],
};
