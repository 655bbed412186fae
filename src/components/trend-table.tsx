import { Ratio } from './bar';
import { months, type TrendSeries, valueAt } from './trend-scale';

type TrendTableProps = { readonly title: string; readonly series: readonly TrendSeries[] };

/** The lines again as numbers, month by month. */
export function TrendTable({ title, series }: TrendTableProps) {
  return (
    <details className="mt-1 text-sm print:hidden">
      <summary className="inline-flex min-h-11 items-center text-red underline underline-offset-4">
        Xem bằng số, theo tháng
      </summary>
      <table className="w-full border-collapse">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr className="border-b border-line-strong text-ink-2">
            <th scope="col" className="py-1.5 text-left font-semibold">
              Đến hết
            </th>
            {series.map((one) => (
              <th key={one.label} scope="col" className="py-1.5 text-right font-semibold">
                {one.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.label} className="border-b border-line last:border-0">
              <th scope="row" className="py-1 text-left font-normal">
                Tháng {month.label.slice(1)}
              </th>
              {series.map((one) => (
                <td key={one.label} className="py-1 text-right">
                  <Ratio n={valueAt(one, month) ?? '–'} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
