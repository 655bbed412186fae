export type Share = {
  /** As printed: "95,7%", no space before the sign. */
  readonly text: string;
  /** The printed number, for the width of a bar. */
  readonly percent: number;
};

export type ShareDecimals = 1 | 2;

/**
 * The share n/N, rounded half up on whole numbers; null ("không áp dụng") when N is 0. It never reads
 * 100 while one is missing, nor 0 while one is there.
 */
export function share(n: number, N: number, decimals: ShareDecimals = 1): Share | null {
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(N) || n < 0 || n > N) {
    throw new RangeError(`Not a share: ${n}/${N}`);
  }
  if (N === 0) return null;
  const scale = 10 ** decimals;
  const steps = roundedSteps(n, N, 100 * scale);
  const decimalDigits = String(steps % scale).padStart(decimals, '0');
  return { text: `${Math.floor(steps / scale)},${decimalDigits}%`, percent: steps / scale };
}

function roundedSteps(n: number, N: number, whole: number): number {
  if (n === 0) return 0;
  if (n === N) return whole;
  const rounded = Number((2n * BigInt(n) * BigInt(whole) + BigInt(N)) / (2n * BigInt(N)));
  return Math.min(Math.max(rounded, 1), whole - 1);
}
