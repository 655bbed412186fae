import { curveMonotoneX, line } from 'd3-shape';
import { months, spreadLabels, type TrendPoint, type TrendSeries, trendScale } from './trend-scale';
import { TrendTable } from './trend-table';

type TrendChartProps = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly series: readonly TrendSeries[];
  readonly yMax: number;
  readonly deadline?: { readonly x: number; readonly label: string } | undefined;
};

type Scale = ReturnType<typeof trendScale>;

const STROKES = { accent: 'var(--color-red)', muted: 'var(--color-line-field)' } as const;

/** The year so far as lines, drawn on the server; the same numbers as a table below it. */
export function TrendChart({ id, title, description, series, yMax, deadline }: TrendChartProps) {
  const scale = trendScale(yMax);
  const drawn = series.filter((one) => one.points.length > 0);
  return (
    <figure>
      <div className="pt-3 pr-14 pb-8 pl-13">
        <svg
          role="img"
          aria-labelledby={`${id}-ten ${id}-mo-ta`}
          className="block h-56 w-full overflow-visible text-xs"
        >
          <title id={`${id}-ten`}>{title}</title>
          <desc id={`${id}-mo-ta`}>{description}</desc>
          <Grid scale={scale} />
          {deadline && <Deadline x={scale.x(deadline.x)} label={deadline.label} />}
          <Lines series={drawn} scale={scale} />
          <EndLabels series={drawn} scale={scale} />
        </svg>
      </div>
      <TrendTable title={title} series={series} />
    </figure>
  );
}

function Grid({ scale }: { readonly scale: Scale }) {
  return (
    <>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line x2="100%" y1={`${scale.y(tick)}%`} y2={`${scale.y(tick)}%`} stroke="var(--color-line)" />
          <text x="-8" y={`${scale.y(tick)}%`} dy="0.35em" textAnchor="end" fill="var(--color-ink-3)">
            {tick.toLocaleString('vi-VN')}
          </text>
        </g>
      ))}
      {months.map((month, index) => (
        <text
          key={month.label}
          x={`${scale.x((month.start + month.end) / 2)}%`}
          y="100%"
          dy="1.6em"
          textAnchor="middle"
          fill="var(--color-ink-3)"
          className={index % 2 === 1 ? 'max-sm:hidden print:hidden' : undefined}
        >
          {month.label}
        </text>
      ))}
    </>
  );
}

function Deadline({ x, label }: { readonly x: number; readonly label: string }) {
  const isLate = x > 55;
  return (
    <>
      <line x1={`${x}%`} x2={`${x}%`} y2="100%" stroke="var(--color-ink-2)" strokeDasharray="3 3" />
      <text
        x={`${x}%`}
        y="100%"
        dx={isLate ? -6 : 6}
        dy="-0.6em"
        textAnchor={isLate ? 'end' : 'start'}
        fill="var(--color-ink-2)"
        className="chart-halo"
      >
        {label}
      </text>
    </>
  );
}

type SeriesProps = { readonly series: readonly TrendSeries[]; readonly scale: Scale };

function Lines({ series, scale }: SeriesProps) {
  const path = line<TrendPoint>()
    .x((point) => scale.x(point.x))
    .y((point) => scale.y(point.y))
    .curve(curveMonotoneX);
  return (
    <svg
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      width="100%"
      height="100%"
      overflow="visible"
      aria-hidden="true"
    >
      {series.map((one) => (
        <path
          key={one.label}
          d={path([...one.points]) ?? ''}
          fill="none"
          stroke={STROKES[one.tone]}
          strokeWidth={one.tone === 'accent' ? 2.5 : 2}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}

/** Each line's name stands at the right edge, level with its last point unless two would touch. */
function EndLabels({ series, scale }: SeriesProps) {
  const ends = series.map((one) => one.points.at(-1) ?? { x: 0, y: 0 });
  const heights = spreadLabels(ends.map((end) => scale.y(end.y)));
  return series.map((one, index) => {
    const end = ends[index] ?? { x: 0, y: 0 };
    const fill = one.tone === 'accent' ? 'var(--color-red)' : 'var(--color-ink-3)';
    return (
      <g key={one.label}>
        <circle cx={`${scale.x(end.x)}%`} cy={`${scale.y(end.y)}%`} r="3.5" fill={STROKES[one.tone]} />
        <line
          x1={`${scale.x(end.x)}%`}
          y1={`${scale.y(end.y)}%`}
          x2="100%"
          y2={`${heights[index] ?? 0}%`}
          stroke={STROKES[one.tone]}
          strokeDasharray="1 4"
        />
        <text x="100%" y={`${heights[index] ?? 0}%`} dx="8" dy="0.35em" fill={fill} fontWeight="600">
          {one.label}
        </text>
      </g>
    );
  });
}
