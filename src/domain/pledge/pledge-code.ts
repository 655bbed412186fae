const DIGITS = 4;

/** The reference number that a person reads out on the telephone: "CK-26-0147" (CK for cam kết). */
export function pledgeCode(year: number, sequence: number): string {
  const shortYear = String(year % 100).padStart(2, '0');
  return `CK-${shortYear}-${String(sequence).padStart(DIGITS, '0')}`;
}

// A hyphen, a dash or a blank between the parts, or nothing.
const TYPED = /^ck[\s\u2010-\u2015-]*(\d{2})[\s\u2010-\u2015-]*(\d{1,7})$/i;

/** The reference number as somebody types it off the paper, "ck 26 147"; null when it cannot be one. */
export function readPledgeCode(typed: string): string | null {
  const [, shortYear, sequence] = TYPED.exec(typed.trim()) ?? [];
  return shortYear && sequence ? `CK-${shortYear}-${String(Number(sequence)).padStart(DIGITS, '0')}` : null;
}
