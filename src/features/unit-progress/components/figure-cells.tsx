import { Ratio } from '@/components/bar';
import { Cell, type Column, DataTable, GroupRow, RowHead } from '@/components/data-table';
import { routes } from '@/config/routes';
import type { Figures } from '@/domain/rollup/figures';
import { HIDING_WORDS, type Hiding } from '@/domain/rollup/suppress-small';
import { formatDate } from '@/lib/format-date';
import { formatNumber } from '@/lib/format-number';
import { formatShare } from '@/lib/format-share';
import type { FigureKind } from '../figure-kinds';
import type { FigureBranch, FigureCell, FigurePage } from '../queries/figure-page';

type FigureCellsProps = { readonly page: FigurePage };

/** Every cell with its part of the figure, under the direct subordinate in which it stands. */
export function FigureCells({ page: { unit, kind, reading, branches } }: FigureCellsProps) {
  const shown = branches.map((branch) => ({ ...branch, cells: branch.cells.filter(adds(kind)) }));
  const left = branches.flatMap(({ cells }) => cells).filter((cell) => !adds(kind)(cell)).length;
  const columns: readonly Column[] = [
    { head: 'Chi bộ' },
    { head: `Số ${kind.counted}`, isNumber: true },
    { head: kind.slug === 'chi-bo-hoan-thanh' ? 'Hoàn thành' : 'Tỷ lệ', isNumber: true },
  ];
  return (
    <div className="figure-rows">
      <DataTable caption={`${kind.title} của ${unit.name}, theo chi bộ`} columns={columns} stickyHead>
        {shown.map((branch) => (
          <BranchRows key={branch.id} branch={branch} kind={kind} query={reading.query} />
        ))}
      </DataTable>
      {left > 0 && (
        <p className="border-t border-line px-4 py-3 text-sm text-ink-2 sm:px-5">
          {formatNumber(left)} chi bộ khác không có.
        </p>
      )}
    </div>
  );
}

/** A count of things that went wrong lists only the cells that have any. */
function adds(kind: FigureKind): (cell: FigureCell) => boolean {
  if (kind.slug !== 'viec-qua-han' && kind.slug !== 'cho-xac-nhan') return () => true;
  return ({ figures, hiding }) => hiding !== null || (figures !== null && kind.tally(figures).n > 0);
}

type RowsProps = {
  readonly branch: FigureBranch;
  readonly kind: FigureKind;
  readonly query: string;
};

function BranchRows({ branch, kind, query }: RowsProps) {
  if (branch.cells.length === 0) return null;
  return (
    <>
      {!branch.isCell && (
        <GroupRow span={3}>
          {branch.name}
          {branch.figures && (
            <span className="pl-3 font-normal text-ink-2">
              <TallyText kind={kind} figures={branch.figures} />
            </span>
          )}
        </GroupRow>
      )}
      {branch.cells.map((cell) => (
        <CellRow key={cell.id} cell={cell} kind={kind} query={query} />
      ))}
    </>
  );
}

type CellRowProps = Omit<RowsProps, 'branch'> & { readonly cell: FigureCell };

function CellRow({ cell, kind, query }: CellRowProps) {
  const { id, name, isReachable, figures, hiding } = cell;
  return (
    <tr>
      <RowHead>
        {isReachable ? <a href={`${routes.unitFigure(id, kind.slug)}${query}`}>{name}</a> : name}
      </RowHead>
      <Cell isNumber>{figures ? <TallyText kind={kind} figures={figures} /> : hiddenWords(hiding)}</Cell>
      <Cell isNumber>{figures && <LastCell kind={kind} figures={figures} />}</Cell>
    </tr>
  );
}

function hiddenWords(hiding: Hiding | null): string {
  return HIDING_WORDS[hiding ?? 'small'];
}

type OfProps = { readonly kind: FigureKind; readonly figures: Figures };

function TallyText({ kind, figures }: OfProps) {
  const { n, total } = kind.tally(figures);
  if (total === 0) return 'không áp dụng';
  return total === null ? <Ratio n={n} /> : <Ratio n={n} total={total} />;
}

/** The share; of a whole cell, the day it became complete or how many it waits for. */
function LastCell({ kind, figures }: OfProps) {
  if (kind.slug === 'chi-bo-hoan-thanh') {
    if (figures.completedOn) return `ngày ${formatDate(figures.completedOn)}`;
    const missing = figures.obliged - figures.approved;
    return missing > 0 ? `còn ${formatNumber(missing)} người` : '';
  }
  const { n, total } = kind.tally(figures);
  return total ? formatShare(n, total) : '';
}
