/** The office's own names in the notice. */
export type NoticeNames = {
  readonly committeeName: string;
  readonly advisoryBodyName: string;
};

export type NoticePart = {
  readonly title: string;
  readonly before?: string;
  readonly lines?: readonly string[];
  readonly after?: string;
};

export const NOTICE_OPENING =
  'Noi Gương giữ một số thông tin về đồng chí. Trang này cho biết ai giữ, để làm gì, ai xem được gì và đồng chí có những quyền nào.';

/**
 * The notice of purposes, version 1 (handbook §10). Whoever changes what it says raises `NOTICE_VERSION`. It informs and
 * asks for nothing; which article of the law is the basis of each purpose is the office's to say, and not said here.
 */
export function noticeParts(names: NoticeNames): readonly NoticePart[] {
  return [
    ...purposes(names),
    ...holdings(),
    ...readers(names),
    {
      title: 'Giữ bao lâu',
      before: `Cam kết và hồ sơ duyệt là sổ của từng năm, giữ theo thời hạn lưu hồ sơ mà ${names.committeeName} quy định. Bản nháp chỉ còn đến khi trình. Phiên đăng nhập tự hết hạn.`,
    },
    ...rights(names),
  ];
}

function purposes({ committeeName, advisoryBodyName }: NoticeNames): readonly NoticePart[] {
  return [
    {
      title: 'Ai giữ',
      before: `${committeeName} giữ dữ liệu này. ${advisoryBodyName} tổ chức chiến dịch “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh” hằng năm.`,
    },
    {
      title: 'Để làm gì',
      lines: [
        'Đăng ký: đồng chí viết, trình và in cam kết của năm.',
        'Duyệt: người được giao đọc, góp ý, duyệt cam kết và xác nhận kết quả.',
        'Tổng hợp số liệu: đếm số người đã đăng ký, đã được duyệt, số việc đã xong; không chấm điểm, không xếp hạng từng người.',
        'Báo cáo: số liệu đưa vào sơ kết, tổng kết gửi cấp trên.',
      ],
    },
  ];
}

function holdings(): readonly NoticePart[] {
  return [
    {
      title: 'Giữ những gì',
      lines: [
        'Họ tên, chức vụ, nơi công tác; ngày sinh và ngày vào Đảng nếu cần in trên bản cam kết.',
        'Chi bộ, diện sinh hoạt và vai trò được giao, kèm ngày.',
        'Tài khoản: tên đăng nhập, số điện thoại nếu có, các phiên đăng nhập. Không ai đọc được mật khẩu. Khi gõ sai mật khẩu, tên đăng nhập và địa chỉ mạng được giữ một thời gian ngắn để chặn việc dò mật khẩu.',
        'Cam kết của từng năm: việc làm, nội dung các mục, bản nháp, kết quả đã báo, việc duyệt và xác nhận.',
        'Ai đã làm gì với dữ liệu của đồng chí, lúc nào.',
      ],
      after:
        'Không thu thập số căn cước, dân tộc, tôn giáo, sức khỏe, hoàn cảnh gia đình, địa chỉ nhà; không theo dõi việc đồng chí xem gì, ở đâu. Đồng chí cũng không cần ghi những điều ấy, của mình hay của người khác, vào cam kết.',
    },
  ];
}

function readers({ advisoryBodyName }: NoticeNames): readonly NoticePart[] {
  return [
    {
      title: 'Ai xem được gì',
      lines: [
        'Nội dung cam kết: đồng chí và người duyệt hồ sơ của đồng chí (bí thư, chi ủy chi bộ; hồ sơ của bí thư thì cấp ủy cấp trên).',
        `Cán bộ ${advisoryBodyName} và Ủy ban Kiểm tra chỉ đọc được nội dung khi nêu lý do, từng bản một, đến hết ngày. Đồng chí thấy người mở là ai, mở lúc nào, vì sao.`,
        `Tên và tình trạng (đã đăng ký, đã duyệt, mấy việc xong), không có nội dung: bí thư chi bộ, đảng ủy cấp trên của chi bộ và ${advisoryBodyName}, để biết ai cần nhắc, cần giúp.`,
        'Lãnh đạo cấp ủy: chỉ số liệu; nhóm dưới 5 người không hiện số.',
        'Quản trị: thông tin cá nhân, nơi sinh hoạt, vai trò, tài khoản; không đọc được nội dung cam kết.',
      ],
    },
  ];
}

function rights({ committeeName }: NoticeNames): readonly NoticePart[] {
  return [
    {
      title: 'Quyền của đồng chí',
      before:
        'Đồng chí được biết, được xem và nhận bản sao mọi thông tin về mình ở trang Dữ liệu của tôi, bất cứ lúc nào. Đồng chí được yêu cầu sửa chỗ sai, hạn chế, phản đối hoặc xóa, và khiếu nại, theo quy định của pháp luật.',
    },
    {
      title: 'Quy định áp dụng',
      before: `Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15. Điều khoản làm căn cứ cho từng mục đích nêu trên do ${committeeName} xác định; đồng chí có thể hỏi để biết rõ.`,
    },
  ];
}
