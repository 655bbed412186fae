export type Unit = 'ms' | 'share' | 'times' | 'perSecond' | 'count' | 'kilobytes' | 'megabytes';

/** One measured number, with what the product aims at where it aims at something. */
export type Figure = {
  /** In Vietnamese, as the table prints it. */
  readonly name: string;
  readonly value: number;
  readonly unit: Unit;
  readonly aim?: { readonly atMost: number } | { readonly atLeast: number };
  /** To miss the aim is wrong, not slow: the command fails. */
  readonly isProof?: true;
};

/** Whether a figure reaches its aim; null when it has none. */
export function meetsAim({ value, aim }: Figure): boolean | null {
  if (!aim) return null;
  return 'atMost' in aim ? value <= aim.atMost : value >= aim.atLeast;
}

/** Whether the figure shows that something is wrong, not only slow. */
export function isDisproved(figure: Figure): boolean {
  return figure.isProof === true && meetsAim(figure) === false;
}

/** The middle value; of an even number of them the lower one of the two in the middle. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The smallest value that so many per cent of all values do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
  if (found === undefined) throw new Error('nothing was measured');
  return found;
}
