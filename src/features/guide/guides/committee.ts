import type { Guide } from '../guide';
import { SIGN_IN_QUESTIONS } from './common-questions';

export const COMMITTEE_GUIDE: Guide = {
  slug: 'dang-uy-co-so',
  who: 'Cán bộ đảng ủy cơ sở',
  purpose:
    'Đồng chí theo dõi các chi bộ trực thuộc, duyệt cam kết của bí thư và của tập thể, viết bản đăng ký của đảng ủy. Số liệu tự cộng từ chi bộ lên, không phải gõ lại.',
  sections: [
    {
      title: 'Xem các chi bộ đến đâu',
      steps: [
        {
          text: 'Mở “Tổng quan”. Mỗi con số là một đường dẫn: bấm vào để xem những ai, những việc nào làm nên con số ấy.',
        },
        {
          text: 'Phần “Cần quan tâm trước” xếp chi bộ chậm lên đầu, có số điện thoại để gọi.',
        },
        {
          text: 'Bấm “Xem tại ngày khác” để biết tình hình của một ngày đã qua. Bấm “In trang này” để mang đi họp.',
        },
      ],
    },
    {
      title: 'Duyệt cam kết của bí thư và của tập thể',
      steps: [
        {
          text: 'Mở “Duyệt”, chọn hồ sơ, đọc rồi bấm “Duyệt”, hoặc “Trả lại, ghi lý do”.',
          picture: 'ban-dang-ky-tap-the',
        },
        {
          text: 'Bản điều chỉnh hiện cạnh bản đang có hiệu lực để so sánh; đồng ý thì bấm “Duyệt bản điều chỉnh”.',
        },
        { text: 'Kết quả của bí thư và của tập thể cũng do đồng chí xác nhận: bấm “Xác nhận việc …”.' },
      ],
    },
    {
      title: 'Bản đăng ký của đảng ủy, văn bản của đảng ủy',
      steps: [
        {
          text: 'Mở “Cam kết”, bấm “Bắt đầu bản đăng ký của tập thể”, viết từng mục rồi bấm “Trình bản đăng ký”.',
        },
        { text: 'Văn bản của riêng đảng ủy ghi ở “Văn bản”: bấm “Thêm văn bản”.' },
      ],
    },
  ],
  questions: [
    {
      question: 'Tôi có đọc được cam kết của đảng viên không?',
      answer:
        'Đồng chí thấy tên và tình trạng (đã đăng ký, đã duyệt, mấy việc xong) để biết ai cần nhắc. Nội dung cam kết của đảng viên do chi bộ đọc.',
    },
    {
      question: 'Số của hôm nay khác số tôi in hôm trước',
      answer:
        'Số liệu tính theo ngày ghi ở đầu trang. Bấm “Xem tại ngày khác” và chọn đúng ngày đã in để so sánh.',
    },
    ...SIGN_IN_QUESTIONS,
  ],
};
