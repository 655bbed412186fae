import type { Guide } from '../guide';
import { SIGN_IN_QUESTIONS } from './common-questions';

export const INSPECTOR_GUIDE: Guide = {
  slug: 'kiem-tra',
  who: 'Cán bộ Ủy ban Kiểm tra',
  purpose: 'Đồng chí xem số liệu của mọi đơn vị, và khi có căn cứ thì mở đọc từng bản cam kết, có ghi lý do.',
  sections: [
    {
      title: 'Xem số liệu',
      steps: [
        {
          text: 'Mở “Tổng quan”, bấm vào con số hoặc tên đơn vị để xuống đến chi bộ. Ở đây chỉ có số đếm.',
        },
        { text: 'Bấm “Xem tại ngày khác” để xem số của ngày ghi trong kế hoạch kiểm tra.' },
      ],
    },
    {
      title: 'Đọc một bản cam kết',
      steps: [
        {
          text: 'Mở “Mở bản cam kết”. Ghi mã ở góc bản cam kết vào ô “Mã trên bản cam kết”, ví dụ CK-26-0147.',
          picture: 'mo-ban-cam-ket',
        },
        {
          text: 'Chọn “Mở để làm gì”, ghi vào ô “Nói rõ lý do” kế hoạch, kiến nghị hay phân công nào, rồi bấm “Mở bản cam kết”.',
        },
        {
          text: 'Bản ấy mở cho riêng đồng chí đến hết ngày. Hôm sau cần đọc lại thì ghi lý do lần nữa.',
        },
      ],
    },
  ],
  questions: [
    {
      question: 'Người có bản cam kết có biết tôi đã mở không?',
      answer:
        'Có. Người ấy thấy họ tên đồng chí, lúc mở và đúng những chữ đồng chí ghi ở ô lý do. Việc mở không xóa được.',
    },
    {
      question: 'Vì sao có chỗ ghi “dưới 5”?',
      answer:
        'Nhóm dưới 5 người không hiện số, để không đoán ra việc của từng người. Số cộng lên vẫn tính đủ.',
    },
    ...SIGN_IN_QUESTIONS,
  ],
};
