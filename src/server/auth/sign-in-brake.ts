const FREE_FAILURES = 5;
const FIRST_DELAY_S = 15;
const LONGEST_DELAY_S = 15 * 60;

export type FailureCount = { readonly failures: number; readonly lastFailedAt: Date };

/**
 * Seconds to wait before the next try is heard: none for the first five failures of a login from one address, then a
 * delay that doubles up to fifteen minutes. Nobody is locked out: after the delay the right password works.
 */
export function secondsToWait(count: FailureCount | null, now: Date): number {
  if (!count || count.failures < FREE_FAILURES) return 0;
  const delay = Math.min(FIRST_DELAY_S * 2 ** (count.failures - FREE_FAILURES), LONGEST_DELAY_S);
  const passed = (now.getTime() - count.lastFailedAt.getTime()) / 1_000;
  return Math.max(0, Math.ceil(delay - passed));
}
