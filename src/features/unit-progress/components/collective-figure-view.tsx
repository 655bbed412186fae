import { Ratio } from '@/components/bar';
import { Card } from '@/components/card';
import { Cell, type Column, DataTable, GroupRow, RowHead } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import type { Frame } from '@/components/frame';
import { PrintButton } from '@/components/print-button';
import { routes } from '@/config/routes';
import { formatDate } from '@/lib/format-date';
import { formatNumber } from '@/lib/format-number';
import { formatShare } from '@/lib/format-share';
import type { CollectiveBranch, CollectiveFigurePage } from '../queries/collective-figure-page';
import { CollectiveStatus } from './collective-status';
import { DayForm } from './day-form';
import { PrintedBy } from './printed-by';
import { ReadingLine } from './reading-line';
import { UnitHead } from './unit-head';

type CollectiveFigureViewProps = { readonly page: CollectiveFigurePage; readonly frame: Frame };

const COLUMNS: readonly Column[] = [
  { head: 'Tập thể' },
  { head: 'Cam kết' },
  { head: 'Đăng ký', isNumber: true },
  { head: 'Được duyệt', isNumber: true },
  { head: 'Việc xong', isNumber: true },
];

/** A figure of collectives and the units that add up to it, under the superior of each. */
export function CollectiveFigureView({ page, frame }: CollectiveFigureViewProps) {
  const { unit, figure, reading, branches } = page;
  return (
    <>
      <UnitHead
        unit={unit}
        isInside
        title={figure.title}
        query={reading.query}
        sub={
          <>
            {unit.name}, năm {reading.campaign.year} · <ReadingLine reading={reading} />
          </>
        }
        actions={
          <>
            <DayForm reading={reading} action={routes.unitFigure(unit.place.unitId, figure.slug)} />
            <PrintButton />
          </>
        }
      />
      <div className="grid gap-5">
        <Total page={page} />
        {branches.length > 0 ? (
          <Card title="Theo cấp trên trực tiếp" sub="Tập thể còn thiếu xếp trước" flush>
            <div className="people-rows">
              <DataTable caption={`${figure.title}, ${unit.name}`} columns={COLUMNS} stickyHead>
                {branches.map((branch) => (
                  <BranchRows key={branch.id} branch={branch} query={reading.query} />
                ))}
              </DataTable>
            </div>
          </Card>
        ) : (
          <EmptyState
            title="Không có tập thể nào phải đăng ký trong ngày này"
            text="Loại đơn vị phải đăng ký được chọn khi mở đợt. Đồng chí thử xem tại ngày khác."
          />
        )}
      </div>
      <PrintedBy frame={frame} now={reading.now} />
    </>
  );
}

function Total({ page: { figure, figures } }: { readonly page: CollectiveFigurePage }) {
  const { n, total } = figure.tally(figures);
  if (total === 0) return null;
  const late = figures.collectivesLate;
  return (
    <p className="flex flex-wrap items-baseline gap-x-3">
      <span className="nb">
        <b className="text-2xl">{formatNumber(n)}</b>
        <span className="text-ink-2">/{formatNumber(total)}</span> tập thể
      </span>
      <span className="text-ink-2">
        {formatShare(n, total)}
        {late > 0 && ` · ${formatNumber(late)} nộp muộn`}
      </span>
    </p>
  );
}

type BranchRowsProps = { readonly branch: CollectiveBranch; readonly query: string };

function BranchRows({ branch, query }: BranchRowsProps) {
  const counted = branch.collectives.filter(({ isCounted }) => isCounted).length;
  return (
    <>
      <GroupRow span={COLUMNS.length}>
        {branch.name}
        <span className="pl-3 font-normal text-ink-2">
          <Ratio n={counted} total={branch.collectives.length} />
        </span>
      </GroupRow>
      {branch.collectives.map((collective) => {
        const { id, name, submittedOn, approvedOn, items, itemsDone } = collective;
        return (
          <tr key={id}>
            <RowHead>
              {collective.isReachable ? <a href={`${routes.unit(id)}${query}`}>{name}</a> : name}
            </RowHead>
            <Cell>
              <CollectiveStatus collective={collective} />
            </Cell>
            <Cell label="Đăng ký" isNumber wideOnly={!submittedOn}>
              {submittedOn ? formatDate(submittedOn) : '–'}
            </Cell>
            <Cell label="Được duyệt" isNumber wideOnly={!approvedOn}>
              {approvedOn ? formatDate(approvedOn) : '–'}
            </Cell>
            <Cell label="Việc xong" isNumber wideOnly={items === 0}>
              {items > 0 ? <Ratio n={itemsDone} total={items} /> : '–'}
            </Cell>
          </tr>
        );
      })}
    </>
  );
}
