/** As long as names of units get. */
export const LONG_UNIT =
  'Chi bộ Trung tâm Bồi dưỡng chính trị và Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên';

export const LONG_NAME = 'Nguyễn Phúc Hoàng Thị Phương Thùy Dương';

export const SENTENCE =
  'Bản đã duyệt vẫn có hiệu lực; tiến độ vẫn ghi vào bản ấy đến khi bản điều chỉnh được duyệt.';

/** As many lines as the longest lists of a district have. */
export const FORTY_FIVE = Array.from({ length: 45 }, (_, index) => index + 1);
