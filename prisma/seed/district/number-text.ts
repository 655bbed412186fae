const FORMAT = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** "1.200.000" or "1,5", as people type it into the form. */
export function numberText(value: number): string {
  return FORMAT.format(value);
}
