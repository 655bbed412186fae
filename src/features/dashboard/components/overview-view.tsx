import type { ReactNode } from 'react';
import { Card } from '@/components/card';
import { EmptyState } from '@/components/empty-state';
import { PageHead } from '@/components/page-head';
import { PrintButton } from '@/components/print-button';
import { routes } from '@/config/routes';
import { formatNumber } from '@/lib/format-number';
import type { Overview } from '../queries/overview';
import { AttentionSection } from './attention-section';
import { TrendSection } from './trend-section';

type OverviewViewProps = {
  readonly overview: Overview;
  readonly readingLine: ReactNode;
  readonly dayForm: ReactNode;
  readonly figures: ReactNode;
  readonly table: ReactNode;
  readonly printedBy: ReactNode;
};

/** The district on one page: how far it is, whom to call, how the year went, unit by unit. */
export function OverviewView({ overview, ...parts }: OverviewViewProps) {
  const { unit, reading, total } = overview;
  return (
    <>
      <PageHead
        title={`${unit.name}, năm ${reading.campaign.year}`}
        sub={
          <>
            {parts.readingLine} · {coverageText(overview)}
          </>
        }
        actions={
          <>
            {parts.dayForm}
            <PrintButton />
          </>
        }
      />
      <div className="grid gap-5 print:gap-3">
        <div>
          {parts.figures}
          {total && <WaitingLine overview={overview} waiting={total.itemsWaiting} />}
        </div>
        <div className="grid items-start gap-5 xl:grid-cols-[5fr_4fr] print:grid-cols-[5fr_4fr] print:gap-3">
          <AttentionSection overview={overview} />
          {total && <TrendSection overview={overview} />}
        </div>
        <Card id="don-vi" title="Theo đơn vị trực thuộc" aside={<OrderLinks overview={overview} />} flush>
          {overview.lines.length > 0 ? (
            parts.table
          ) : (
            <div className="p-4">
              <EmptyState title="Chưa có đơn vị trực thuộc nào trong ngày này" />
            </div>
          )}
        </Card>
      </div>
      {parts.printedBy}
    </>
  );
}

function coverageText({ coverage, total }: Overview): string {
  const units = `${formatNumber(coverage.unitsWithFigures)}/${formatNumber(coverage.unitsObliged)} đơn vị có số liệu`;
  if (!total) return units;
  return `${units} · ${formatNumber(total.cellsActive)}/${formatNumber(total.cells)} chi bộ đã vào việc`;
}

/** A slow secretary does not make a member late, so what waits is told apart from what is overdue. */
function WaitingLine({ overview, waiting }: { readonly overview: Overview; readonly waiting: number }) {
  const { unit, reading } = overview;
  if (waiting === 0) return null;
  return (
    <p className="mt-2 text-sm text-ink-2">
      <a href={`${routes.unitFigure(unit.place.unitId, 'cho-xac-nhan')}${reading.query}`}>
        {formatNumber(waiting)} việc đã báo xong
      </a>
      , đang chờ chi bộ xác nhận.
    </p>
  );
}

function OrderLinks({ overview: { isByName, isChosen, reading, unit } }: { readonly overview: Overview }) {
  const address = new URLSearchParams(reading.query);
  if (isChosen) address.set('don-vi', unit.place.unitId);
  if (!isByName) address.set('xep', 'ten');
  return (
    <a
      href={`${routes.overview}?${address}#don-vi`}
      className="inline-flex min-h-11 items-center text-sm text-red underline underline-offset-4 sm:min-h-0 print:hidden"
    >
      {isByName ? 'Xếp đơn vị cần quan tâm lên trước' : 'Xếp theo tên'}
    </a>
  );
}
