export type Status = 'good' | 'needs-push' | 'slow' | 'not-due' | 'not-applicable';

/** The words of every status; colour follows the word. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  good: 'tốt',
  'needs-push': 'cần đôn đốc',
  slow: 'chậm',
  'not-due': 'chưa đến hạn',
  'not-applicable': 'không áp dụng',
};

/** The least share, in whole percent, of each status, highest first. */
export const STATUS_THRESHOLDS = [
  { status: 'good', atLeastPercent: 95 },
  { status: 'needs-push', atLeastPercent: 70 },
  { status: 'slow', atLeastPercent: 0 },
] as const satisfies readonly { status: Status; atLeastPercent: number }[];

/** The status of n out of N; before the due day nothing short of good is judged. */
export function statusOf(n: number, N: number, isDue: boolean): Status {
  if (N === 0) return 'not-applicable';
  const reached = STATUS_THRESHOLDS.find(({ atLeastPercent }) => 100 * n >= atLeastPercent * N);
  const status = reached?.status ?? 'slow';
  return isDue || status === 'good' ? status : 'not-due';
}
