import { scaleLinear } from 'd3-scale';

export type TrendPoint = { /** Day of the year, 0 to 365. */ readonly x: number; readonly y: number };

export type TrendSeries = {
  readonly label: string;
  readonly points: readonly TrendPoint[];
  readonly tone: 'accent' | 'muted';
};

const DAYS = 365;
const MONTH_ENDS = [31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];
/** Two labels closer than this, in percent of the chart's height, would touch. */
const LABEL_GAP = 10;

export const months = MONTH_ENDS.map((end, index) => ({
  label: `T${index + 1}`,
  start: MONTH_ENDS[index - 1] ?? 0,
  end,
}));

/** Positions in percent of the chart's own box, so that the text beside it keeps its size on every screen. */
export function trendScale(yMax: number) {
  const y = scaleLinear([0, Math.max(yMax, 4)], [100, 0]).nice(4);
  return {
    x: (day: number) => (100 * Math.max(0, Math.min(DAYS, day))) / DAYS,
    y: (value: number) => y(value),
    ticks: y.ticks(4).filter(Number.isInteger),
  };
}

/** The heights of the names at the right edge, pushed apart from the top down until none touches another. */
export function spreadLabels(heights: readonly number[]): number[] {
  const order = heights.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height);
  const placed = [...heights];
  let lowest = Number.NEGATIVE_INFINITY;
  for (const { height, index } of order) {
    lowest = Math.max(height, lowest + LABEL_GAP);
    placed[index] = lowest;
  }
  return placed;
}

/** What a series had reached by a day, or null where it has not come that far. */
export function valueAt(
  series: TrendSeries,
  month: { readonly start: number; readonly end: number },
): number | null {
  const last = series.points.at(-1);
  if (!last || last.x < month.start) return null;
  return series.points.findLast((point) => point.x <= month.end)?.y ?? 0;
}
