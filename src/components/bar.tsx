export type BarTone = 'done' | 'mid' | 'low' | 'plain';

const FILL: Readonly<Record<BarTone, string>> = {
  done: 'var(--color-done)',
  mid: 'var(--color-gold)',
  low: 'var(--color-late)',
  plain: 'var(--color-ink-3)',
};

type BarProps = {
  readonly n: number;
  readonly total: number;
  readonly tone?: BarTone;
  /** Where the share ought to be today, 0–100. */
  readonly marker?: number | undefined;
};

/** Repeats a written ratio; says nothing by itself, so it is silent for screen readers. */
export function Bar({ n, total, tone = 'done', marker }: BarProps) {
  const share = total > 0 ? Math.min(100, (100 * n) / total) : 0;
  return (
    <svg aria-hidden="true" focusable="false" className={`block h-3 w-full ${total > 0 ? '' : 'opacity-50'}`}>
      <rect y="2" width="100%" height="8" rx="4" fill="var(--color-none-wash)" />
      {share > 0 && <rect y="2" width={`${share.toFixed(2)}%`} height="8" rx="4" fill={FILL[tone]} />}
      {marker !== undefined && <rect x={`${marker}%`} width="2" height="12" fill="var(--color-ink)" />}
    </svg>
  );
}

type RatioProps = { readonly n: number | string; readonly total?: number | string };

const NUMBERS = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** `n/N`, or `n` alone, in Vietnamese digits and on one line; a word such as "dưới 5" passes through. */
export function Ratio({ n, total }: RatioProps) {
  return (
    <span className="nb">
      {written(n)}
      {total !== undefined && `/${written(total)}`}
    </span>
  );
}

function written(value: number | string): string {
  return typeof value === 'number' ? NUMBERS.format(value) : value;
}
