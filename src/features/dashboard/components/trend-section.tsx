import { Card } from '@/components/card';
import { TrendChart } from '@/components/trend-chart';
import { daysBetween, firstDayOfYear } from '@/domain/shared/calendar-date';
import { formatDayAndMonth } from '@/lib/format-date';
import { formatNumber } from '@/lib/format-number';
import type { Overview, TrendLine } from '../queries/overview';

type TrendSectionProps = { readonly overview: Overview };

/** Approved pledges week by week, this year above the year before. */
export function TrendSection({ overview: { trend, reading, total } }: TrendSectionProps) {
  const { year, registrationDeadline } = reading.campaign;
  const totals = trend.flatMap(({ points }) => points.map((point) => point.total));
  return (
    <Card title="Cam kết được duyệt qua từng tuần" sub="Số cộng dồn, so với số phải đăng ký">
      <TrendChart
        id="xu-huong"
        title={`Số cam kết được duyệt theo tuần, ${trend.map((line) => `năm ${line.year}`).join(' và ')}`}
        description={trend.map(describe).join(' ')}
        yMax={Math.max(total?.obliged ?? 0, ...totals)}
        deadline={{
          x: daysBetween(firstDayOfYear(year), registrationDeadline),
          label: `hạn đăng ký ${formatDayAndMonth(registrationDeadline)}`,
        }}
        series={trend.map((line) => ({
          label: String(line.year),
          tone: line.year === year ? 'accent' : 'muted',
          points: line.points.map((point) => ({
            x: daysBetween(firstDayOfYear(line.year), point.on),
            y: point.total,
          })),
        }))}
      />
    </Card>
  );
}

function describe({ year, points }: TrendLine): string {
  const last = points.at(-1);
  if (!last) return `Năm ${year} chưa có số liệu.`;
  return `Năm ${year} có ${formatNumber(last.total)} cam kết được duyệt đến ${formatDayAndMonth(last.on)}.`;
}
