import { Card } from '@/components/card';
import { EmptyState } from '@/components/empty-state';
import type { Frame } from '@/components/frame';
import { Notice } from '@/components/notice';
import { PrintButton } from '@/components/print-button';
import { routes } from '@/config/routes';
import { HIDING_WORDS } from '@/domain/rollup/suppress-small';
import { formatNumber } from '@/lib/format-number';
import { formatShare } from '@/lib/format-share';
import type { FigurePage } from '../queries/figure-page';
import { DayForm } from './day-form';
import { FigureCells } from './figure-cells';
import { FigurePeopleList } from './figure-people-list';
import { PrintedBy } from './printed-by';
import { ReadingLine } from './reading-line';
import { UnitHead } from './unit-head';
import { HidingNotice } from './unit-view';

type FigureViewProps = { readonly page: FigurePage; readonly frame: Frame };

/** One figure and the rows that add up to it. */
export function FigureView({ page, frame }: FigureViewProps) {
  const { unit, kind, reading, figures, hiding, branches, people } = page;
  const hides = hiding !== null || branches.some(({ cells }) => cells.some((cell) => cell.hiding !== null));
  return (
    <>
      <UnitHead
        unit={unit}
        isInside
        title={kind.title}
        query={reading.query}
        sub={
          <>
            {unit.name}, năm {reading.campaign.year} · <ReadingLine reading={reading} />
          </>
        }
        actions={
          <>
            <DayForm reading={reading} action={routes.unitFigure(unit.place.unitId, kind.slug)} />
            <PrintButton />
          </>
        }
      />
      <div className="grid gap-5">
        <FigureTotal page={page} />
        {hides && <HidingNotice />}
        {branches.length > 0 && (
          <Card title="Theo chi bộ" flush>
            <FigureCells page={page} />
          </Card>
        )}
        {people && <FigurePeopleList page={page} people={people} />}
        {!people && unit.kind === 'cell' && figures && (
          <Notice>Ở trang này đồng chí xem được số, không xem tên từng người.</Notice>
        )}
        {figures && unit.kind !== 'cell' && branches.length === 0 && (
          <EmptyState title="Không có chi bộ nào trong ngày này" text="Đồng chí thử xem tại ngày khác." />
        )}
      </div>
      <PrintedBy frame={frame} now={reading.now} />
    </>
  );
}

function FigureTotal({ page: { kind, figures, hiding } }: { readonly page: FigurePage }) {
  if (!figures) return <p className="text-2xl font-semibold">{HIDING_WORDS[hiding ?? 'small']}</p>;
  const { n, total } = kind.tally(figures);
  if (total === 0) return <p className="text-lg font-semibold text-ink-2">không áp dụng</p>;
  return (
    <p className="flex flex-wrap items-baseline gap-x-3">
      <span className="nb">
        <b className="text-2xl">{formatNumber(n)}</b>
        {total !== null && <span className="text-ink-2">/{formatNumber(total)}</span>} {kind.counted}
      </span>
      {total !== null && <span className="text-ink-2">{formatShare(n, total)}</span>}
    </p>
  );
}
