import type { Guide } from '../guide';
import { SIGN_IN_QUESTIONS, WRITER_QUESTIONS } from './common-questions';

export const MEMBER_GUIDE: Guide = {
  slug: 'dang-vien',
  who: 'Cán bộ, đảng viên',
  purpose:
    'Mỗi năm đồng chí đăng ký một bản cam kết gồm vài việc làm theo Bác, rồi báo kết quả từng việc trong năm. Đăng ký trên điện thoại mất khoảng ba phút.',
  sections: [
    {
      title: 'Đăng nhập lần đầu',
      steps: [
        {
          text: 'Nhận phiếu đăng nhập từ bí thư chi bộ. Phiếu ghi tên đăng nhập và mật khẩu dùng một lần.',
        },
        { text: 'Mở địa chỉ ghi trên phiếu, gõ hai thứ ấy, bấm “Đăng nhập”.' },
        {
          text: 'Đặt mật khẩu của riêng mình, ít nhất 10 ký tự; một câu ngắn dễ nhớ là được. Bấm “Đổi mật khẩu”.',
        },
        { text: 'Đọc thông báo về dữ liệu của đồng chí, bấm “Tôi đã đọc”.' },
      ],
    },
    {
      title: 'Đăng ký cam kết của năm',
      steps: [
        {
          text: 'Ở trang “Việc của tôi”, bấm “Bắt đầu cam kết năm …”. Năm trước đã có cam kết thì có thể bấm “Bắt đầu từ cam kết năm …” để sửa từ bản ấy.',
          picture: 'viec-cua-toi',
        },
        {
          text: 'Mỗi trang hỏi một điều. Ghi việc sẽ làm vào ô “Việc làm theo Bác”, chọn “Học tập”, “Làm theo” hay “Nêu gương”, rồi bấm “Tiếp tục”.',
          picture: 'mot-viec',
        },
        {
          text: 'Chọn cách đo kết quả, ghi con số cần đạt và ngày ở ô “Hoàn thành trước ngày”, rồi bấm “Tiếp tục”. Làm như vậy cho từng việc.',
          picture: 'ket-qua-can-dat',
        },
        {
          text: 'Đọc lại tất cả ở trang “Kiểm tra rồi trình”. Cần sửa chỗ nào thì bấm “Sửa” ở chỗ ấy. Xong thì bấm “Trình … việc”. Máy cho một mã, ví dụ CK-26-0147.',
          picture: 'kiem-tra-roi-trinh',
        },
      ],
    },
    {
      title: 'Sau khi trình',
      steps: [
        {
          text: 'Trang “Việc của tôi” luôn ghi hồ sơ đang ở chỗ ai, từ ngày nào. Chưa có người duyệt thì đồng chí còn rút lại được: mở cam kết, bấm “Rút lại để sửa”.',
        },
        {
          text: 'Hồ sơ được trả lại thì có lời góp ý, nói rõ việc nào cần sửa. Bấm “Sửa và trình lại”; những gì đã viết còn nguyên.',
          picture: 'tra-lai',
        },
        {
          text: 'Đã được duyệt mà công tác thay đổi, mở cam kết rồi bấm “Điều chỉnh cam kết”. Bản cũ vẫn có hiệu lực đến khi bản mới được duyệt.',
        },
        { text: 'Cần bản giấy để ký thì bấm “In bản cam kết”.' },
      ],
    },
    {
      title: 'Báo kết quả trong năm',
      steps: [
        { text: 'Mở cam kết, bấm vào việc đã có kết quả.' },
        {
          text: 'Ghi kết quả đến nay, tính cộng dồn từ đầu năm, và ngày có kết quả. Bấm “Ghi tiến độ”. Làm được đến đâu ghi đến đó, chưa xong cũng ghi được.',
          picture: 'ghi-tien-do',
        },
        {
          text: 'Chi bộ xác nhận thì việc mới tính là hoàn thành. Chưa được xác nhận, đồng chí thấy lý do và báo lại được.',
        },
      ],
    },
    {
      title: 'Khi bí thư nhập giúp',
      steps: [
        {
          text: 'Đồng chí nào chưa dùng được điện thoại thì bí thư nhập giúp. Lần đăng nhập tới, đồng chí đọc lại rồi bấm “Đúng, tôi xác nhận”, hoặc “Chưa đúng, để tôi sửa”. Không đăng nhập thì ký bản giấy.',
          picture: 'xac-nhan-nhap-giup',
        },
      ],
    },
  ],
  questions: [
    ...WRITER_QUESTIONS,
    ...SIGN_IN_QUESTIONS,
    {
      question: 'Tôi không có điện thoại, không dùng máy tính',
      answer:
        'Đồng chí nói với bí thư chi bộ các việc của mình. Bí thư nhập giúp, in ra để đồng chí ký; bản ấy có giá trị như bản tự đăng ký.',
    },
    {
      question: 'Việc quá hạn mà chưa xong thì sao?',
      answer:
        'Đồng chí vẫn ghi kết quả đến nay, kèm vài lời. Việc đã báo xong và đang chờ xác nhận thì không tính là quá hạn.',
    },
  ],
};
