const DECIMALS = 2;

/** "1.234,5": dots between thousands, a comma before at most two decimals. */
export function formatNumber(value: number): string {
  const [whole = '0', decimals = ''] = Math.abs(value).toFixed(DECIMALS).split('.');
  const grouped = whole.replace(/\B(?=(?:[0-9]{3})+$)/g, '.');
  const trimmed = decimals.replace(/0+$/, '');
  const digits = trimmed === '' ? grouped : `${grouped},${trimmed}`;
  return value < 0 && digits !== '0' ? `-${digits}` : digits;
}
