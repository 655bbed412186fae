const STANDING_WORDS: Readonly<Record<string, string>> = {
  official: 'đảng viên chính thức',
  probationary: 'đảng viên dự bị',
  exempt: 'đảng viên miễn sinh hoạt',
  suspended: 'đảng viên đình chỉ sinh hoạt',
  non_party: 'cán bộ ngoài Đảng',
};

/** How the author stands in the cell; null for who belongs to none today. */
export function standingWords(standing: string | null): string | null {
  return standing === null ? null : (STANDING_WORDS[standing] ?? null);
}
