/**
 * Themes of the demonstration. The years' real themes are each province's own and not all known
 * (handbook §9), so every one but the Party's own says that it is an illustration.
 */
export const TERM_THEME =
  'Chuyên đề toàn khóa (ví dụ): Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về ý chí tự lực, ' +
  'tự cường và khát vọng phát triển đất nước phồn vinh, hạnh phúc';

export const THEME_TERM = '2025–2030';

/** The real one of the Party's centre, for the whole of its term XIII (handbook §9). */
export const CENTRAL_TERM_THEME = {
  term: 'khóa XIII',
  title:
    'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về ý chí tự lực, tự cường và khát vọng phát triển ' +
    'đất nước phồn vinh, hạnh phúc',
};

const YEAR_SUBJECTS = [
  'nêu cao tinh thần trách nhiệm, nói đi đôi với làm, nêu gương của cán bộ, đảng viên',
  'thực hành tiết kiệm, gần dân, lắng nghe và giải quyết việc của dân',
] as const;

export function yearTheme(year: number): string {
  const subject = YEAR_SUBJECTS[year % YEAR_SUBJECTS.length];
  return `Chuyên đề minh họa năm ${year}: Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về ${subject}`;
}

export const QUARTER_THEMES: readonly string[] = [
  'Chủ đề quý I (ví dụ): Bác Hồ với việc giữ lời hứa; xây dựng và đăng ký cam kết năm',
  'Chủ đề quý II (ví dụ): Phong cách gần dân, trọng dân của Bác',
  'Chủ đề quý III (ví dụ): Thực hành tiết kiệm, chống lãng phí trong cơ quan và gia đình',
  'Chủ đề quý IV (ví dụ): Tự soi, tự sửa; nhìn lại cam kết trước khi kiểm điểm cuối năm',
];

export function campaignTitle(year: number): string {
  return `Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh năm ${year}`;
}

/** The documents named in the head of a campaign, in this order. */
export const CAMPAIGN_BASIS: readonly string[] = [
  '05-CT/TW',
  '01-KL/TW',
  '21-KL/TW',
  '33-NQ/TW',
  '101-QĐ/TW',
];
