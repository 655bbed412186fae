const DIGITS = 4;

/** The reference number that a person reads out on the telephone: "CK-26-0147" (CK for cam kết). */
export function pledgeCode(year: number, sequence: number): string {
  const shortYear = String(year % 100).padStart(2, '0');
  return `CK-${shortYear}-${String(sequence).padStart(DIGITS, '0')}`;
}
