/** What people write along the way, in the plain words of a chi bộ; `{v}` is a value with its unit. */

export const PARTIAL_WORDS: readonly string[] = [
  'Đến nay làm được {v}, phần còn lại tiếp tục trong thời gian tới.',
  'Đã đạt {v}. Tuần sau có mưa nên phần còn lại dời sang tháng tới.',
  'Làm được {v}; đang nhờ tổ hợp tác cùng tham gia cho đủ.',
  'Mới được {v}, chậm hơn dự kiến vì bận mùa vụ.',
  'Báo giữa kỳ: {v}. Có ghi trong sổ theo dõi của chi bộ.',
  'Kết quả bước đầu {v}, bà con hưởng ứng tốt.',
  'Đã thực hiện {v}, còn lại sẽ xong trước hạn.',
];

export const REACHED_NUMBER_WORDS: readonly string[] = [
  'Đã đạt {v}. Có danh sách kèm theo trong sổ của chi bộ.',
  'Hoàn thành {v}, đề nghị chi bộ xác nhận.',
  'Kết quả {v}, xong trước hạn mấy hôm.',
  'Làm xong {v}. Cảm ơn các đồng chí trong tổ đã cùng làm.',
  'Tổng cộng {v}, tính đến hôm nay.',
  'Được {v}, đã đối chiếu với đồng chí phụ trách.',
];

export const REACHED_WORDS: readonly string[] = [
  'Đã làm xong, đề nghị chi bộ xác nhận.',
  'Việc này đã hoàn thành trong tháng, có hình chụp gửi nhóm chi bộ.',
  'Đã thực hiện đúng như đăng ký.',
  'Hoàn thành, hồ sơ để ở văn phòng chi bộ.',
  'Đã xong. Các đồng chí trong tổ có chứng kiến.',
  'Làm được rồi, sẽ giữ nếp cho đến cuối năm.',
];

export const UNDERWAY_WORDS: readonly string[] = [
  'Đang chuẩn bị, tháng sau bắt đầu.',
  'Đã bàn với tổ, đang phân công người làm.',
  'Đang làm, chưa có kết quả cuối cùng.',
  'Đã làm được một nửa, còn chờ vật liệu.',
  'Vẫn duy trì hằng tuần.',
];

/** About the pledge as a whole. */
export const RETURN_REASONS: readonly string[] = [
  'Hạn hoàn thành dồn hết vào cuối năm, đồng chí chia lại theo quý giúp.',
  'Nội dung giống bản năm trước, đồng chí bổ sung việc mới gắn với nhiệm vụ năm nay.',
  'Chưa có việc nêu gương gắn với chức trách đang giữ, đồng chí bổ sung.',
  'Chi ủy góp ý: nên bớt việc, chọn việc vừa sức, làm được trong năm.',
  'Đề nghị gắn với chuyên đề năm của huyện, nêu rõ cách làm.',
];

/** About one item of any measure. */
export const ITEM_RETURN_REASONS: readonly string[] = [
  'Đề nghị đồng chí nêu rõ làm gì, ở đâu, với ai để cuối năm dễ đối chiếu.',
  'Việc này thuộc nhiệm vụ chuyên môn bắt buộc, đồng chí chọn việc làm theo cụ thể hơn.',
  'Hạn của việc này xa quá, đồng chí xem có làm sớm hơn được không.',
  'Năm trước đồng chí đã đăng ký việc này, nên chọn việc khác hoặc nâng mức.',
];

/** About an item with a number. */
export const COUNTED_RETURN_REASONS: readonly string[] = [
  'Đồng chí kiểm tra lại đơn vị tính và chỉ tiêu của việc này.',
  'Chỉ tiêu thấp hơn mức chi bộ đã bàn, đồng chí cân nhắc nâng lên.',
  'Chỉ tiêu hơi cao so với điều kiện của đồng chí, nên chọn mức vừa sức.',
];

/** For an item that says nothing in particular. */
export const VAGUE_RETURN_REASONS: readonly string[] = [
  'Việc này còn chung chung, đồng chí nêu việc làm cụ thể để chi bộ theo dõi được.',
  'Chi ủy chưa rõ việc này làm gì và khi nào xong, đồng chí viết lại giúp.',
  'Đồng chí đổi thành một việc có thể đếm hoặc thấy được kết quả.',
];

export const REFUSAL_REASONS: readonly string[] = [
  'Chi bộ mới thấy một phần, đồng chí bổ sung danh sách rồi báo lại.',
  'Số đồng chí báo chưa khớp với sổ của ấp, đề nghị kiểm tra lại.',
  'Việc còn dở phần cuối, khi xong hẳn đồng chí báo lại giúp.',
  'Chưa có người xác nhận tại nơi làm, đồng chí nhờ tổ trưởng ký giúp.',
  'Kết quả này tính cho năm trước, đồng chí báo phần làm trong năm nay.',
  'Đề nghị đồng chí ghi rõ ngày làm và nơi làm.',
];

export const APPROVAL_TAKEN_BACK_REASONS: readonly string[] = [
  'Duyệt nhầm khi chưa họp chi ủy, xin xem lại.',
  'Duyệt sót: có việc chưa có hạn hợp lý, cần đọc lại.',
  'Bấm nhầm hồ sơ của đồng chí khác cùng tên.',
  'Chi ủy đề nghị đọc lại chỉ tiêu trước khi duyệt.',
];

export const CONFIRMATION_TAKEN_BACK_REASONS: readonly string[] = [
  'Xác nhận nhầm việc, kiểm tra lại danh sách đã.',
  'Sổ theo dõi ghi khác, chi bộ đối chiếu lại.',
  'Bấm nhầm sang việc bên cạnh.',
  'Có đồng chí phản ánh chưa đủ số lượng, cần kiểm tra thực tế.',
];
