/** What a picture of the help shows; `npm run screenshots -- --help` takes them from the demonstration. */
export const GUIDE_PICTURES = {
  'viec-cua-toi': { alt: 'Trang Việc của tôi, nút Bắt đầu cam kết năm 2026', isPhone: true },
  'mot-viec': { alt: 'Trang hỏi đồng chí sẽ làm việc gì, với ô Việc làm theo Bác', isPhone: true },
  'ket-qua-can-dat': { alt: 'Trang hỏi việc cần đạt kết quả gì, khi nào', isPhone: true },
  'kiem-tra-roi-trinh': { alt: 'Trang Kiểm tra rồi trình, cạnh mỗi câu trả lời có nút Sửa', isPhone: true },
  'tra-lai': { alt: 'Cam kết được trả lại, lời góp ý và nút Sửa và trình lại', isPhone: true },
  'ghi-tien-do': { alt: 'Trang ghi kết quả của một việc, nút Ghi tiến độ', isPhone: true },
  'xac-nhan-nhap-giup': { alt: 'Bản nhập giúp, hai nút xác nhận và chưa đúng', isPhone: true },
  'danh-sach-cho': { alt: 'Danh sách hồ sơ chờ duyệt, cũ nhất lên trước', isPhone: true },
  'nhap-giup': { alt: 'Danh sách đảng viên của chi bộ để nhập giúp', isPhone: true },
  'ban-dang-ky-tap-the': { alt: 'Bản đăng ký của tập thể chờ đảng ủy duyệt', isPhone: false },
  'tong-quan': { alt: 'Trang Tổng quan với năm con số và đơn vị cần quan tâm', isPhone: false },
  'chien-dich': { alt: 'Trang của chiến dịch năm 2026, mỗi phần một nút Sửa', isPhone: false },
  'mo-ban-cam-ket': { alt: 'Trang Mở bản cam kết: mã, để làm gì, lý do', isPhone: false },
  'quan-tri': { alt: 'Trang Quản trị: các bước bắt đầu và các mục quản lý', isPhone: false },
} as const satisfies Readonly<Record<string, { readonly alt: string; readonly isPhone: boolean }>>;

export type GuidePictureName = keyof typeof GUIDE_PICTURES;

/** In CSS pixels, as the pictures are taken; the help shows them smaller. */
export const PHONE_PICTURE = { width: 390, height: 620 };
export const DESK_PICTURE = { width: 1260, height: 560 };
/** How many points of the file stand for one of a phone's: small letters stay readable on a sharp screen. */
export const PHONE_DENSITY = 1.5;
