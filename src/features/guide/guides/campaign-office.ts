import type { Guide } from '../guide';
import { SIGN_IN_QUESTIONS } from './common-questions';

export const CAMPAIGN_OFFICE_GUIDE: Guide = {
  slug: 'tuyen-giao',
  who: 'Cán bộ Ban Tuyên giáo',
  purpose:
    'Đồng chí chuẩn bị và mở chiến dịch của năm, ghi văn bản, chuyên đề, theo dõi mọi đơn vị và gọi đúng nơi đang chậm.',
  sections: [
    {
      title: 'Chuẩn bị năm mới',
      steps: [
        { text: 'Văn bản làm căn cứ: mở “Văn bản”, bấm “Thêm văn bản”. Chuyên đề: bấm “Thêm chuyên đề”.' },
        {
          text: 'Mở “Chiến dịch”, bấm “Chuẩn bị chiến dịch năm …”. Trang điền sẵn theo năm trước; sửa tên, các ngày, đối tượng, rồi bấm “Lưu bản chuẩn bị”.',
        },
        {
          text: 'Xem lại từng phần, cần đổi thì bấm “Sửa”. Xong, bấm “Mở chiến dịch”, “Xem trước khi mở”, rồi bấm “Xác nhận thay đổi”. Từ lúc ấy cán bộ, đảng viên đăng ký được.',
          picture: 'chien-dich',
        },
      ],
    },
    {
      title: 'Theo dõi trong năm',
      steps: [
        {
          text: 'Mở “Tổng quan” để thấy năm con số của toàn cấp ủy và phần “Cần quan tâm trước”. Bấm vào con số để xem những dòng làm nên con số.',
          picture: 'tong-quan',
        },
        {
          text: 'Bấm vào tên một đơn vị để xuống dần đến chi bộ và từng người. Ở đây không có nội dung cam kết.',
        },
        {
          text: 'Đơn vị hay cá nhân có lý do chính đáng: mở chiến dịch, ở phần “Gia hạn” bấm “Xem và gia hạn”, chọn đơn vị hoặc người, ghi ngày và lý do.',
        },
        { text: 'Hết năm, mở chiến dịch và bấm “Khóa chiến dịch”.' },
      ],
    },
    {
      title: 'Mở bản cam kết khi cần',
      steps: [
        {
          text: 'Thẩm định mẫu hay giải quyết phản ánh thì mở “Mở bản cam kết”, ghi mã và lý do. Người có bản ấy sẽ thấy đồng chí là ai, mở lúc nào, vì sao.',
        },
      ],
    },
  ],
  questions: [
    {
      question: 'Vì sao tỷ lệ của huyện không bằng trung bình các đơn vị?',
      answer:
        'Vì tỷ lệ lấy tổng số đã làm chia cho tổng số phải làm, nên đơn vị đông người có phần lớn hơn. Bên cạnh tỷ lệ luôn có hai số ấy.',
    },
    {
      question: 'Việc nào tính là hoàn thành?',
      answer:
        'Việc đã được chi bộ (hoặc cấp trên của tập thể) xác nhận đạt chỉ tiêu. Việc mới báo, chưa xác nhận thì chưa tính, và cũng không tính là quá hạn.',
    },
    {
      question: 'Đổi hạn đăng ký giữa năm được không?',
      answer:
        'Được, ở phần “Thời gian” của chiến dịch. Trang cho xem trước bao nhiêu người, đơn vị bị ảnh hưởng rồi mới lưu.',
    },
    ...SIGN_IN_QUESTIONS,
  ],
};
