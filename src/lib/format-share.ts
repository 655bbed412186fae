import { type ShareDecimals, share } from '@/domain/rollup/share';

/** "95,7%" on screen, two decimals in reports; "không áp dụng" when there is nobody to count. */
export function formatShare(n: number, N: number, decimals: ShareDecimals = 1): string {
  return share(n, N, decimals)?.text ?? 'không áp dụng';
}
