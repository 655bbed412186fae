import type { Guide } from '../guide';
import { SIGN_IN_QUESTIONS } from './common-questions';

export const LEADER_GUIDE: Guide = {
  slug: 'lanh-dao',
  who: 'Lãnh đạo cấp ủy',
  purpose: 'Đồng chí xem cả đảng bộ trên một trang, thấy đơn vị nào cần nhắc, và in được để mang đi họp.',
  sections: [
    {
      title: 'Xem một trang là đủ',
      steps: [
        {
          text: 'Ở “Việc của tôi”, bấm “Xem tổng quan”. Năm con số ở đầu trang ghi rõ bao nhiêu trên bao nhiêu.',
          picture: 'tong-quan',
        },
        { text: '“Cần quan tâm trước” là những đơn vị chậm, có nút gọi người liên hệ.' },
        { text: 'Bấm vào một con số hoặc tên đơn vị để xem kỹ hơn, đến từng chi bộ.' },
        { text: 'Bấm “Xem tại ngày khác” để so với một ngày đã qua; bấm “In trang này” để in trên giấy A4.' },
      ],
    },
    {
      title: 'Cam kết của chính đồng chí',
      steps: [
        {
          text: 'Đồng chí đăng ký ở chi bộ mình sinh hoạt như mọi đảng viên, bắt đầu từ “Việc của tôi”. Từng bước có trong phần dành cho cán bộ, đảng viên.',
        },
      ],
    },
  ],
  questions: [
    {
      question: 'Vì sao có chỗ ghi “dưới 5”?',
      answer:
        'Nhóm dưới 5 người không hiện số, để không đoán ra việc của từng người. Số cộng lên vẫn tính đủ.',
    },
    {
      question: 'Tôi có đọc được cam kết của một người không?',
      answer: 'Không. Lãnh đạo xem số đếm; nội dung do người duyệt của chi bộ đọc.',
    },
    ...SIGN_IN_QUESTIONS,
  ],
};
